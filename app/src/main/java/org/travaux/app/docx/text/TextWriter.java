package org.travaux.app.docx.text;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.tracked.FontStyle;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.io.IOException;
import java.util.Arrays;

/** Writes a text as runs: stretches of one look, bold or not, italic or not, in one language. */
public final class TextWriter {
    /** The id of the character style of a footnote's mark. */
    public static final String FOOTNOTE_MARK = "FootnoteReference";

    private final Xml xml;
    private final WordLanguage language;
    private final String words;
    private final @Nullable PreviousFormatting formerly;
    private final boolean capitals;

    /** A writer of runs in a language, to a part that somebody else begins and ends. */
    public TextWriter(Xml xml, WordLanguage language) {
        this(xml, language, "w:t", null, false);
    }

    private TextWriter(
            Xml xml,
            WordLanguage language,
            String words,
            @Nullable PreviousFormatting formerly,
            boolean capitals) {
        this.xml = xml;
        this.language = language;
        this.words = words;
        this.formerly = formerly;
        this.capitals = capitals;
    }

    /** Writes what stands in a deletion: the same runs, with another name for their text. */
    public TextWriter deleting() {
        return new TextWriter(xml, language, "w:delText", formerly, capitals);
    }

    /** Writes words that looked otherwise before. */
    public TextWriter changing(PreviousFormatting before) {
        return new TextWriter(xml, language, words, before, capitals);
    }

    /** Writes words that are shown in capital letters. */
    public TextWriter inCapitals() {
        return new TextWriter(xml, language, words, formerly, true);
    }

    /** Writes a text whose characters look as {@code looks} says. */
    void write(MarkedText text, Look[] looks) throws IOException {
        StyledText styled = new StyledText(text, looks);
        write(styled, styled.whole());
    }

    /** Writes a stretch of a text. */
    public void write(StyledText text, TextRange range) throws IOException {
        int start = range.start();
        for (int end = start + 1; end <= range.end(); end++) {
            if (end < range.end() && text.isLikeBefore(end)) {
                continue;
            }
            if (text.look(start) != Look.ESCAPE) {
                run(
                        text.text(new TextRange(start, end)),
                        text.look(start).style(),
                        text.isBold(start),
                        text.isItalic(start),
                        text.highlight(start));
            }
            start = end;
        }
    }

    /**
     * Writes the mark of a footnote, bold or italic as a character of the text is.
     *
     * @param reference to the footnote, which stands in front of {@code shown}
     */
    public void writeMark(StyledText text, int at, Xml.Content reference, String shown)
            throws IOException {
        run(
                run -> {
                    reference.write(run);
                    words(shown);
                },
                FOOTNOTE_MARK,
                text.isBold(at),
                text.isItalic(at),
                text.highlight(at));
    }

    /** Writes a text with its bold and italic stretches in one look. */
    public void write(MarkedText text, Look look) throws IOException {
        Look[] looks = new Look[text.text().length()];
        Arrays.fill(looks, look);
        write(text, looks);
    }

    /** Writes a text of one look. */
    public void write(String text, @Nullable String style) throws IOException {
        if (!text.isEmpty()) {
            run(text, style, false, false, null);
        }
    }

    private void run(
            String text,
            @Nullable String style,
            boolean bold,
            boolean italic,
            @Nullable String highlight)
            throws IOException {
        run(_ -> characters(text), style, bold, italic, highlight);
    }

    private void run(
            Xml.Content content,
            @Nullable String style,
            boolean bold,
            boolean italic,
            @Nullable String highlight)
            throws IOException {
        xml.element(
                "w:r",
                run -> {
                    run.element(
                            "w:rPr",
                            _ -> {
                                properties(style, bold, italic, highlight);
                                former(style, highlight);
                            });
                    content.write(run);
                });
    }

    private void former(@Nullable String style, @Nullable String highlight) throws IOException {
        if (formerly != null) {
            FontStyle look = formerly.look();
            xml.element(
                    "w:rPrChange",
                    _ ->
                            xml.element(
                                    "w:rPr",
                                    _ -> properties(style, look.bold(), look.italic(), highlight)),
                    "w:id",
                    formerly.numbers().get(),
                    "w:author",
                    formerly.author());
        }
    }

    private void properties(
            @Nullable String style, boolean bold, boolean italic, @Nullable String highlight)
            throws IOException {
        if (style != null) {
            xml.value("w:rStyle", style);
        }
        if (bold) {
            xml.empty("w:b");
            xml.empty("w:bCs");
        }
        if (italic) {
            xml.empty("w:i");
            xml.empty("w:iCs");
        }
        if (capitals) {
            xml.empty("w:caps");
        }
        if (highlight != null) {
            xml.value("w:highlight", highlight);
        }
        language.write(xml);
    }

    /** Line breaks and tabs are elements of their own. */
    private void characters(String text) throws IOException {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\r' && c != '\t') {
                continue;
            }
            words(text.substring(start, i));
            start = i + 1;
            boolean firstHalf = c == '\r' && start < text.length() && text.charAt(start) == '\n';
            if (!firstHalf) {
                xml.empty(c == '\t' ? "w:tab" : "w:br");
            }
        }
        words(text.substring(start));
    }

    private void words(String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        boolean plain =
                !Character.isWhitespace(text.charAt(0))
                        && !Character.isWhitespace(text.charAt(text.length() - 1));
        String[] attributes = plain ? new String[0] : new String[] {"xml:space", "preserve"};
        xml.element(words, _ -> xml.text(text), attributes);
    }
}
