package org.travaux.markup.importing;

import org.travaux.markup.draft.Paragraph;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs. Blank lines separate them always; a line end by itself does so where
 * the text was not wrapped by hand, and before a point of a list. Otherwise it is a space in
 * Markdown and wrapped text, and a line break in a paragraph elsewhere.
 */
final class Blocks {
    /** A text with longer lines was not wrapped by hand: its line ends mean something. */
    private static final int LONGEST_WRAPPED_LINE = 110;

    private static final int INDENT = 4;

    private final TextFormat format;
    private final boolean wrapped;
    private final List<RawParagraph> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int level;
    private boolean inItem;
    private boolean hardBreak;

    /** A paragraph's text as written, label and marks included, and how deep it was indented. */
    record RawParagraph(String text, int level) {}

    private Blocks(TextFormat format, boolean wrapped) {
        this.format = format;
        this.wrapped = wrapped;
    }

    static List<RawParagraph> paragraphs(String text, TextFormat format) {
        List<String> lines = lines(text);
        boolean wrapped = lines.stream().allMatch(line -> line.length() <= LONGEST_WRAPPED_LINE);
        Blocks blocks = new Blocks(format, wrapped);
        lines.forEach(blocks::add);
        blocks.finish();
        return blocks.paragraphs;
    }

    private static List<String> lines(String text) {
        String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= unmarked.length(); i++) {
            char c = i < unmarked.length() ? unmarked.charAt(i) : '\n';
            boolean end = c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
            if (!end) {
                continue;
            }
            lines.add(unmarked.substring(start, i));
            if (c == '\f' || c == '\u2029') {
                lines.add("");
            }
            boolean pair = c == '\r' && i + 1 < unmarked.length() && unmarked.charAt(i + 1) == '\n';
            i += pair ? 1 : 0;
            start = i + 1;
        }
        return lines;
    }

    private void add(String line) {
        String content = line.strip();
        if (content.isEmpty()) {
            finish();
            return;
        }
        boolean item = Labels.find(content) != null || content.startsWith("#");
        if (!current.isEmpty() && startsParagraph(content, item)) {
            finish();
        }
        if (current.isEmpty()) {
            inItem = item;
            level = level(line, item);
        } else {
            current.append(separator());
        }
        current.append(withoutBreakMark(line, content));
    }

    private String withoutBreakMark(String line, String content) {
        boolean markdown = format == TextFormat.MARKDOWN;
        boolean backslash = markdown && content.endsWith("\\") && !content.endsWith("\\\\");
        hardBreak = backslash || (markdown && line.endsWith("  "));
        return backslash ? content.substring(0, content.length() - 1).stripTrailing() : content;
    }

    private String separator() {
        if (format == TextFormat.MARKDOWN) {
            return hardBreak ? "\n" : " ";
        }
        return wrapped && !isShort() ? " " : "\n";
    }

    /** A short line in wrapped text was ended on purpose: an address, a title in two lines. */
    private boolean isShort() {
        int lineStart = current.lastIndexOf("\n") + 1;
        return current.length() - lineStart < LONGEST_WRAPPED_LINE / 2;
    }

    private boolean startsParagraph(String content, boolean item) {
        boolean afterEnd = endsSentence(current);
        if (item) {
            return inItem || afterEnd || content.startsWith("#");
        }
        if (format == TextFormat.MARKDOWN || wrapped) {
            return false;
        }
        boolean longLine =
                current.length() - (current.lastIndexOf("\n") + 1) > LONGEST_WRAPPED_LINE;
        return longLine || (afterEnd && startsSentence(content) && !Enclosures.isOne(current));
    }

    private static boolean endsSentence(CharSequence text) {
        int i = text.length() - 1;
        while (i > 0 && "])}*»”\"' ".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ".,;:!?".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean startsSentence(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("[({*«“\"'".indexOf(text.charAt(i)) < 0) {
                return Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i));
            }
        }
        return false;
    }

    /** Plain text is indented for many reasons; only its lists are taken at their word. */
    private int level(String line, boolean item) {
        if (format == TextFormat.PLAIN && !item) {
            return 0;
        }
        int columns = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            columns += line.charAt(i) == '\t' ? INDENT : 1;
        }
        return Math.min(Paragraph.DEEPEST_LEVEL, (columns + INDENT / 2) / INDENT);
    }

    private void finish() {
        if (!current.isEmpty()) {
            paragraphs.add(new RawParagraph(current.toString(), level));
            current.setLength(0);
        }
    }
}
