package org.travaux.app.clipboard;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text in one language, cut out or to be put in: paragraphs without line ends and control
 * characters.
 */
public record Clipping(List<MarkedText> paragraphs) {
    /** Lines of mails and pages are broken no earlier. */
    private static final int WRAPPED = 40;

    public Clipping {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Plain text, a paragraph a line. Where blank lines part the paragraphs, the lines that a mail
     * or a page has broken are joined: long ones that end in the middle of a sentence.
     */
    public static Clipping ofPlain(String text) {
        List<String> lines = Characters.lines(text);
        List<StringBuilder> paragraphs = new ArrayList<>();
        boolean parted = hasBlankLine(lines);
        boolean blank = true;
        for (String line : lines) {
            if (line.isBlank()) {
                blank = true;
            } else if (blank || !parted || !isBroken(paragraphs.getLast())) {
                paragraphs.add(new StringBuilder(line.stripTrailing()));
                blank = false;
            } else {
                paragraphs.getLast().append(' ').append(line.strip());
            }
        }
        return new Clipping(
                paragraphs.stream().map(each -> MarkedText.plain(each.toString())).toList());
    }

    private static boolean isBroken(StringBuilder line) {
        return line.length() >= WRAPPED && ".;:".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** Whether paragraphs are parted by blank lines: one stands between two that are not. */
    private static boolean hasBlankLine(List<String> lines) {
        return String.join("\n", lines).strip().lines().anyMatch(String::isBlank);
    }

    /** What is on a clipboard, formatted if it is there so; empty if there is no text. */
    public static Clipping in(Clipboard clipboard) {
        String html = clipboard.html();
        Clipping formatted = html == null ? new Clipping(List.of()) : HtmlReader.read(html);
        return formatted.isEmpty() ? plainIn(clipboard) : formatted;
    }

    /** What is on a clipboard, without formatting; empty if there is no text. */
    public static Clipping plainIn(Clipboard clipboard) {
        @Nullable String plain = clipboard.plain();
        return plain == null ? new Clipping(List.of()) : ofPlain(plain);
    }

    /** Whether nothing is in it. */
    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** Puts it on a clipboard, for editors and for word processors. */
    public void putOn(Clipboard clipboard, Language language) {
        String plain = paragraphs.stream().map(MarkedText::text).collect(Collectors.joining("\n"));
        clipboard.put(plain, HtmlWriter.write(paragraphs, language));
    }
}
