package org.travaux.markup.reading;

import org.travaux.markup.text.TextRange;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells Markdown's footnotes and links from contested text. */
final class Links {
    private static final Pattern TARGET =
            Pattern.compile("\\((?:https?:|mailto:|ftp:|www\\.|#)\\S*.*\\)");
    private static final Pattern DEFINITION =
            Pattern.compile(":\\s*(?:https?:|mailto:|ftp:|www\\.)\\S*");
    private static final int LONGEST_FOOTNOTE_LABEL = 40;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_TARGET = 2_000;

    private final String source;
    private final Set<String> labels;

    /** Where the first word of the paragraph begins; -1 until somebody asks. */
    private int firstWord = -1;

    /**
     * @param labels labels that a link definition of the text gives an address, in lower case
     */
    Links(String source, Set<String> labels) {
        this.source = source;
        this.labels = labels;
    }

    /** Whether a bracket around {@code inside} is a footnote's mark, {@code [^1]}. */
    boolean isFootnote(TextRange inside) {
        return !inside.isEmpty()
                && source.charAt(inside.start()) == '^'
                && inside.length() <= LONGEST_FOOTNOTE_LABEL;
    }

    /** Whether a bracket around {@code inside} is a link's text or label. */
    boolean isLink(TextRange inside) {
        int next = inside.end() + 1;
        if (next < source.length()) {
            switch (source.charAt(next)) {
                case '(' -> {
                    return isTarget(next);
                }
                case '[' -> {
                    return isLabel(inside) || labelFollows(next);
                }
                case ':' -> {
                    if (inside.start() - 1 == firstWord()) {
                        return DEFINITION.matcher(source).region(next, source.length()).lookingAt();
                    }
                }
                default -> {}
            }
        }
        return isLabel(inside);
    }

    private int firstWord() {
        if (firstWord < 0) {
            firstWord = 0;
            while (firstWord < source.length()
                    && Character.isWhitespace(source.charAt(firstWord))) {
                firstWord++;
            }
        }
        return firstWord;
    }

    private boolean isTarget(int open) {
        int limit = Math.min(source.length(), open + LONGEST_TARGET);
        int closing = source.indexOf(')', open, limit);
        return closing > 0 && TARGET.matcher(source.substring(open, closing + 1)).matches();
    }

    /** Whether the bracket names an address for the text in the bracket before it. */
    private boolean isLabel(TextRange inside) {
        return !labels.isEmpty()
                && inside.start() > 1
                && source.charAt(inside.start() - 2) == ']'
                && isDefined(inside);
    }

    private boolean labelFollows(int open) {
        if (labels.isEmpty()) {
            return false;
        }
        int limit = Math.min(source.length(), open + LONGEST_LABEL + 2);
        int close = source.indexOf(']', open, limit);
        return close > 0 && isDefined(new TextRange(open + 1, close));
    }

    private boolean isDefined(TextRange label) {
        return label.length() <= LONGEST_LABEL
                && labels.contains(label.of(source).toLowerCase(Locale.ROOT));
    }
}
