package org.travaux.app.clipboard;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Language;
import org.travaux.markup.text.MarkedText;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Text in one language, cut out or to be put in: paragraphs without line ends and control
 * characters.
 */
public record Clipping(List<MarkedText> paragraphs) {
    public Clipping {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Plain text, a paragraph a line; empty lines are left out. */
    public static Clipping ofPlain(String text) {
        return new Clipping(
                Characters.lines(text).stream()
                        .filter(line -> !line.isEmpty())
                        .map(MarkedText::plain)
                        .toList());
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
