package org.travaux.markup.typography;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Quotation marks, and others within them: {@code «доклад „Вода“»}. Whatever pair of marks stands
 * round words is to be this language's; what is quoted within a quotation has the inner marks. A
 * mark without its partner is left alone, and so is what is quoted three deep.
 *
 * @param outer the opening and the closing mark
 * @param inner those of a quotation within a quotation
 */
record QuotationRule(DiagnosticCode code, String outer, String inner) implements TypographyRule {
    private static final String OPENING = "«„“\"";
    private static final String CLOSING = "»“”\"";

    /** So far apart two marks without a direction are hardly partners. */
    private static final int LONGEST = 400;

    /** Behind so many that are left open nobody looks for a partner. */
    private static final int DEEPEST = 4;

    /** Two marks that belong together, by their offsets. */
    private record Pair(int open, int close) {}

    @Override
    public List<Diagnostic> in(RuleInput input) {
        String prose = input.prose();
        List<Diagnostic> found = new ArrayList<>();
        Deque<Pair> around = new ArrayDeque<>();
        for (Pair pair : pairs(prose)) {
            while (!around.isEmpty() && around.peek().close() < pair.open()) {
                around.pop();
            }
            if (around.size() < 2) {
                List<TextEdit> edits = edits(prose, pair, around.isEmpty() ? outer : inner);
                if (!edits.isEmpty()) {
                    TextRange range = new TextRange(pair.open(), pair.close() + 1);
                    found.add(input.finding(code, range, edits));
                }
            }
            around.push(pair);
        }
        return found;
    }

    private static List<TextEdit> edits(String prose, Pair pair, String wanted) {
        List<TextEdit> edits = new ArrayList<>();
        addEdit(prose, pair.open(), wanted.charAt(0), edits);
        addEdit(prose, pair.close(), wanted.charAt(1), edits);
        return edits;
    }

    private static void addEdit(String prose, int offset, char wanted, List<TextEdit> edits) {
        if (prose.charAt(offset) != wanted) {
            edits.add(TextEdit.replace(offset, offset + 1, String.valueOf(wanted)));
        }
    }

    /** The pairs of a text, by their opening marks; they lie in each other or apart. */
    private static List<Pair> pairs(String prose) {
        List<Pair> pairs = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < prose.length(); i++) {
            char c = prose.charAt(i);
            if (c == '\n') {
                open.clear();
            } else if (CLOSING.indexOf(c) >= 0 && closes(prose, i) && drop(prose, open, c)) {
                int start = open.pop();
                if (prose.charAt(start) == '«' || i - start <= LONGEST) {
                    pairs.add(new Pair(start, i));
                }
            } else if (OPENING.indexOf(c) >= 0 && opens(prose, i)) {
                open.push(i);
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::open));
        return pairs;
    }

    /** Drops what is left open behind the mark that another closes; false if it closes none. */
    private static boolean drop(String prose, Deque<Integer> open, char close) {
        int dropped = 0;
        for (Iterator<Integer> each = open.iterator(); each.hasNext() && dropped < DEEPEST; ) {
            if (belong(prose.charAt(each.next()), close)) {
                while (dropped-- > 0) {
                    open.pop();
                }
                return true;
            }
            dropped++;
        }
        return false;
    }

    private static boolean belong(char open, char close) {
        return switch (open) {
            case '«' -> close == '»';
            case '„' -> close == '“' || close == '”' || close == '"';
            default -> close == '"' || close == '”';
        };
    }

    private static boolean opens(String prose, int offset) {
        char c = prose.charAt(offset);
        char before = offset == 0 ? ' ' : prose.charAt(offset - 1);
        char behind = offset + 1 == prose.length() ? ' ' : prose.charAt(offset + 1);
        return c == '«'
                || (!Character.isLetterOrDigit(before)
                        && ".,;:!?…»”)]".indexOf(before) < 0
                        && (Character.isLetterOrDigit(behind)
                                || "[(…\u0001«„“\"".indexOf(behind) >= 0));
    }

    private static boolean closes(String prose, int offset) {
        char c = prose.charAt(offset);
        char before = offset == 0 ? ' ' : prose.charAt(offset - 1);
        char behind = offset + 1 == prose.length() ? ' ' : prose.charAt(offset + 1);
        return c == '»'
                || (!Character.isWhitespace(before)
                        && !Character.isSpaceChar(before)
                        && "([".indexOf(before) < 0
                        && !Character.isLetterOrDigit(behind));
    }
}
