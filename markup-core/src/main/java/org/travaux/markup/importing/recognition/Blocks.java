package org.travaux.markup.importing.recognition;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.importing.source.TextFormat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs. Blank lines separate them always; a line end by itself does so where
 * the text was not wrapped by hand, and before a point of a list. Otherwise it is a space in
 * Markdown and wrapped text, and a line break in a paragraph elsewhere.
 */
public final class Blocks {
    /** A text with longer lines was not wrapped by hand: its line ends mean something. */
    private static final int LONGEST_WRAPPED_LINE = 110;

    private static final int INDENT = 4;

    /** {@code ===} or {@code ---} below a heading. */
    private static final Pattern UNDERLINE = Pattern.compile("={2,}|-{2,}");

    private static final Pattern RULE = Pattern.compile("-{3,}|(?:\\* ?){3,}|(?:_ ?){3,}");

    private final TextFormat format;
    private final boolean wrapped;
    private final List<RawParagraph> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int level;

    /** Where its last line begins, as the text has lines. */
    private int lastLine;

    private boolean inItem;
    private boolean hardBreak;

    /** The paragraph so far began as headings do: {@code III.}, {@code Article 4.} */
    private boolean underHeading;

    private final MarkdownLists lists = new MarkdownLists();

    /** How many rows the table of tabs has that stands right before, or 0. */
    private int tabbedRows;

    private int tabbedColumns;

    /**
     * A paragraph's text as written, label and marks included, and how deep it was indented.
     *
     * @param cell the cell of a table that it stands in, or null
     */
    public record RawParagraph(String text, int level, @Nullable TableCell cell) {}

    private Blocks(TextFormat format, boolean wrapped) {
        this.format = format;
        this.wrapped = wrapped;
    }

    /**
     * The paragraphs of a text, in order; every line is in one of them, or is a sign of the format.
     */
    public static List<RawParagraph> paragraphs(String text, TextFormat format) {
        boolean markdown = format == TextFormat.MARKDOWN;
        List<String> lines = lines(markdown ? MarkdownComments.of(text).text() : text);
        boolean wrapped = lines.stream().allMatch(line -> line.length() <= LONGEST_WRAPPED_LINE);
        Blocks blocks = new Blocks(format, wrapped);
        int line = 0;
        while (line < lines.size()) {
            TextTable striped = markdown ? TextTable.ofMarkdown(lines, line) : null;
            TextTable tabbed = striped == null ? TextTable.ofTabs(lines, line) : null;
            if (striped != null) {
                blocks.add(striped, 0);
                line += striped.lines();
            } else if (tabbed != null) {
                blocks.addTabbed(tabbed);
                line += tabbed.lines();
            } else {
                blocks.add(lines.get(line++));
            }
        }
        blocks.finish();
        return blocks.paragraphs;
    }

    /**
     * @param rowsBefore how many rows of the same table there are
     */
    private void add(TextTable table, int rowsBefore) {
        finish();
        lists.end(0);
        tabbedRows = 0;
        paragraphs.addAll(table.paragraphs(rowsBefore + 1));
    }

    /** Empty lines do not end a table of tabs that goes on with as many columns. */
    private void addTabbed(TextTable table) {
        finish();
        int rowsBefore = table.columns() == tabbedColumns ? tabbedRows : 0;
        add(table, rowsBefore);
        tabbedRows = rowsBefore + table.rows().size();
        tabbedColumns = table.columns();
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
        if (format == TextFormat.MARKDOWN && isLineOfMarkdown(content)) {
            return;
        }
        Labels.Found label = Labels.find(content);
        boolean item = label != null || content.startsWith("#");
        if (!current.isEmpty() && startsParagraph(content, label)) {
            finish();
        }
        if (current.isEmpty()) {
            inItem = item;
            underHeading = label != null && !label.isCertain();
            level = level(line, item);
        } else {
            current.append(separator());
        }
        lastLine = current.length();
        current.append(withoutBreakMark(line, content));
    }

    /** A rule between paragraphs, or the line below a heading that makes it one. */
    private boolean isLineOfMarkdown(String content) {
        if (!current.isEmpty() && !inItem && UNDERLINE.matcher(content).matches()) {
            String mark = content.charAt(0) == '=' ? "# " : "## ";
            current.insert(0, mark);
            for (int i = current.indexOf("\n"); i >= 0; i = current.indexOf("\n", i)) {
                current.setCharAt(i, ' ');
            }
            finish();
            return true;
        }
        if (RULE.matcher(content).matches()) {
            finish();
            lists.end(0);
            return true;
        }
        return false;
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

    private boolean startsParagraph(String content, Labels.@Nullable Found label) {
        boolean afterEnd = endsSentence(current);
        if (content.startsWith("#")) {
            return true;
        }
        if (label != null) {
            boolean behindShort =
                    current.length() - lastLine < LONGEST_WRAPPED_LINE / 2
                            && label.series() != Labels.Series.BULLET;
            return afterEnd || behindShort || (inItem && label.isCertain());
        }
        if (underHeading
                && startsSentence(content)
                && content.chars().anyMatch(Character::isLowerCase)) {
            return true;
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
            String text = current.toString();
            boolean markdown = format == TextFormat.MARKDOWN;
            String counted = markdown ? lists.counted(text, level) : text;
            paragraphs.add(new RawParagraph(counted, level, null));
            current.setLength(0);
            tabbedRows = 0;
        }
    }
}
