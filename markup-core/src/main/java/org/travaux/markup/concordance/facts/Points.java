package org.travaux.markup.concordance.facts;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of points in a text: {@code (a)}, {@code б)}, {@code iv)}. Where one stands beside what
 * it is a part of, {@code paragraph 2 (j)}, {@code j) тармақшасы}, it refers to a point and does
 * not begin one.
 */
public final class Points {
    private static final Pattern MARK =
            Pattern.compile("\\(?([a-zа-яәғқңөұүһі]|[ivx]{1,4}|\\d{1,2})\\)");
    private static final String BETWEEN = " \u00a0\u202f,–—-\u0001";

    /** More marks and words between them are hardly named by one word behind them. */
    private static final int MOST_BEFORE_NAME = 8;

    private final MaskedText masked;
    private final FactWords data;
    private final List<TextRange> beginnings = new ArrayList<>();
    private final List<Fact> numbers = new ArrayList<>();
    private final List<PointMark> marks = new ArrayList<>();

    /** Where the last mark that refers to a point ends, and what it is. */
    private int referenceEnd = -1;

    private String reference = "";

    /** A first mark behind a number that need not be a paragraph's: {@code by 2030 (a)}. */
    private @Nullable TextRange atNumber;

    /** The last mark that begins a point. */
    private String point = "";

    /** Reads the marks of a text and blanks them out in it. */
    public Points(MaskedText masked, FactWords data) {
        this.masked = masked;
        this.data = data;
        if (masked.text().indexOf(')') < 0) {
            return;
        }
        String text = masked.left().toString();
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            if (!isFree(text, matcher.start())) {
                continue;
            }
            TextRange range = new TextRange(matcher.start(), matcher.end());
            String mark = matcher.group(1);
            if (isReference(range, mark)) {
                atNumber = isAtNumber(range.start()) && PointMarks.isFirst(mark) ? range : null;
                referenceEnd = range.end();
                reference = mark;
            } else {
                if (atNumber != null && PointMarks.isNext(reference, mark)) {
                    beginnings.add(atNumber);
                }
                atNumber = null;
                point = mark;
                beginnings.add(range);
            }
            marks.add(new PointMark(PointMarks.numbers(mark, data.pointAlphabets()), range));
            if (Character.isDigit(mark.charAt(0))) {
                String value = String.valueOf(Integer.parseInt(mark));
                numbers.add(new Fact(FactKind.NUMBER, Set.of(value), range, false));
            }
            masked.blank(range);
        }
    }

    /** The marks that begin a point. */
    public List<TextRange> beginnings() {
        return beginnings;
    }

    /** The numbers of points, which others may write without brackets. */
    public List<Fact> numbers() {
        return numbers;
    }

    /** All marks, also those that refer to a point elsewhere. */
    public List<PointMark> marks() {
        return marks;
    }

    private static boolean isFree(String text, int start) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        boolean bracket = text.charAt(start) == '(';
        return Character.isWhitespace(before)
                || BETWEEN.indexOf(before) >= 0
                || (bracket
                        && (";:.".indexOf(before) >= 0
                                || before == ')'
                                || Character.isDigit(before)));
    }

    private boolean isReference(TextRange mark, String letters) {
        int at = mark.start();
        while (at > 0 && BETWEEN.indexOf(masked.at(at - 1)) >= 0 && at != referenceEnd) {
            at--;
        }
        boolean pause = hasPause(at, mark.start());
        if (at > 0 && at == referenceEnd) {
            return !pause || goesOn(letters, mark);
        } else if (isNamedBehind(mark.end())) {
            return true;
        } else if (pause) {
            return false;
        } else if (Character.isDigit(masked.at(at - 1))) {
            return true;
        }
        int word = masked.wordFrom(at) - 1;
        if (word < 0 || masked.words().get(word).end() != at) {
            return false;
        }
        TextWord before = masked.words().get(word);
        return data.references().has(before.lowerCase())
                || (data.referenceLinks().has(before.lowerCase())
                        && (isNamed(word - 1, word)
                                || (referenceEnd > 0
                                        && isGap(referenceEnd, before.start())
                                        && goesOn(letters, mark))));
    }

    /**
     * Whether a mark is one more of those that are referred to: {@code 2 (a), (b)}, {@code 2
     * (a)–(c)}. Those of a list begin with the first, or go on with the next and what it says.
     */
    private boolean goesOn(String letters, TextRange mark) {
        return PointMarks.isLater(reference, letters)
                && !(!point.isEmpty()
                        && PointMarks.isNext(point, letters)
                        && hasWordsBehind(mark.end()));
    }

    private boolean hasWordsBehind(int end) {
        int word = masked.wordFrom(end);
        return word < masked.words().size()
                && masked.text().substring(end, masked.words().get(word).start()).isBlank()
                && !data.referenceLinks().has(masked.words().get(word).lowerCase());
    }

    /** Whether a number without a name stands before a mark. */
    private boolean isAtNumber(int start) {
        int at = start;
        while (at > 0 && BETWEEN.indexOf(masked.at(at - 1)) >= 0) {
            at--;
        }
        if (!Character.isDigit(masked.at(at - 1))) {
            return false;
        }
        int word = masked.wordFrom(at) - 1;
        return word < 0 || !data.references().has(masked.words().get(word).lowerCase());
    }

    /** {@code paragraphs from (a)}. */
    private boolean isNamed(int word, int next) {
        return word >= 0
                && data.references().has(masked.words().get(word).lowerCase())
                && masked.areBeside(word, next);
    }

    /** {@code b) тармақшасы}, {@code а) және б) тармақшалары}. */
    private boolean isNamedBehind(int end) {
        int first = masked.wordFrom(end);
        int last = Math.min(masked.words().size(), first + MOST_BEFORE_NAME);
        int from = end;
        for (int i = first; i < last; i++) {
            TextWord word = masked.words().get(i);
            boolean mark = masked.at(word.end()) == ')';
            if (!isGap(
                    from,
                    mark && masked.at(word.start() - 1) == '(' ? word.start() - 1 : word.start())) {
                return false;
            } else if (data.referencesBehind().has(word.lowerCase())) {
                return true;
            } else if (!mark && !data.referenceLinks().has(word.lowerCase())) {
                return false;
            }
            from = mark ? word.end() + 1 : word.end();
        }
        return false;
    }

    private boolean hasPause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (",–—".indexOf(masked.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isGap(int from, int to) {
        for (int i = from; i < to; i++) {
            if (BETWEEN.indexOf(masked.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
