package org.travaux.markup.numbering;

import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number with what inserts behind it, or the mark of a point.
 *
 * @param text as it stands there
 * @param lower the same in lower case
 * @param gap what stands between it and the one before, without white space
 */
record ReferenceToken(Kind kind, TextRange range, String text, String lower, String gap) {
    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<mark>\\((?:\\p{L}|[ivxIVX]{1,5}|\\d{1,2})(?:%1$s)?\\)(?:%1$s)?"
                                    .formatted(NumberedLabel.INSERTED)
                            + "|(?<![\\p{L}\\p{N}(])(?<bare>\\p{L}|[ivx]{1,5}|\\d{1,2})\\))"
                            + "|(?<number>\\d{1,6}(?:\\.\\d{1,3})*%s*)"
                                    .formatted(NumberedLabel.INSERTED)
                            + "|\\p{L}[\\p{L}\\p{M}]*");

    /** The tokens of a text, in order. */
    static List<ReferenceToken> in(String text) {
        List<ReferenceToken> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(text);
        int depth = 0;
        int last = 0;
        int from = 0;
        while (found.find(from)) {
            depth += depth(text, last, found.start());
            boolean closes = found.group("bare") != null && depth > 0;
            int end = closes ? found.end("bare") : found.end();
            Kind kind =
                    found.group("number") != null
                                    || (closes && Character.isDigit(text.charAt(found.start())))
                            ? Kind.NUMBER
                            : found.group("mark") != null && !closes ? Kind.MARK : Kind.WORD;
            String words = text.substring(found.start(), end);
            String gap = withoutSpace(text, last, found.start());
            tokens.add(
                    new ReferenceToken(
                            kind,
                            new TextRange(found.start(), end),
                            words,
                            words.toLowerCase(Locale.ROOT),
                            gap));
            last = end;
            from = end;
        }
        return tokens;
    }

    private static String withoutSpace(String text, int from, int to) {
        if (to - from == 1 && text.charAt(from) == ' ') {
            return "";
        }
        StringBuilder left = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!Space.is(text.charAt(i))) {
                left.append(text.charAt(i));
            }
        }
        return left.toString();
    }

    private static int depth(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isMark() {
        return kind == Kind.MARK;
    }
}
