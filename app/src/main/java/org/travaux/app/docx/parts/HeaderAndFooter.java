package org.travaux.app.docx.parts;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.text.TextWriter;
import org.travaux.app.docx.text.WordLanguage;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.Circulated;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands at the head and the foot of every page.
 *
 * @param symbol the draft's symbol, or nothing
 * @param caption what the document is
 * @param language the language of both
 * @param page the paper
 * @param notice what nobody may miss about the document, on every page, a line each; empty if
 *     nothing
 * @param circulated what the document is sent to a delegation as, by which it is known when it
 *     comes back; null for others
 */
public record HeaderAndFooter(
        String symbol,
        String caption,
        Language language,
        Page page,
        String notice,
        @Nullable Circulated circulated) {
    private static final Pattern NUMBER = Pattern.compile("\\{(pages?)}");

    /** Without a notice. */
    public HeaderAndFooter(String symbol, String caption, Language language, Page page) {
        this(symbol, caption, language, page, "");
    }

    /** Of a document that is sent to nobody in particular. */
    public HeaderAndFooter(
            String symbol, String caption, Language language, Page page, String notice) {
        this(symbol, caption, language, page, notice, null);
    }

    /**
     * Of a document to work in, which is what the draft is circulated as.
     *
     * @param notices as above
     */
    public static HeaderAndFooter working(
            Draft draft, String caption, Language language, Page page, List<String> notices) {
        return new HeaderAndFooter(
                draft.symbol(),
                caption,
                language,
                page,
                String.join("\n", notices),
                draft.circulated());
    }

    void writeHeader(Xml xml) throws IOException {
        writeParagraph(
                xml,
                "Header",
                text -> {
                    text.write(symbol, null);
                    text.write("\t" + caption, null);
                });
        for (String line : notice.lines().toList()) {
            writeParagraph(xml, "HeaderNotice", text -> text.write(line, null));
        }
    }

    /** The numbers are fields: whoever opens the document counts the pages. */
    void writeFooter(Xml xml) throws IOException {
        String pages = DocumentWords.of(language).pages();
        writeParagraph(
                xml,
                "Footer",
                text -> {
                    Matcher number = NUMBER.matcher(pages);
                    int at = 0;
                    while (number.find()) {
                        text.write(pages.substring(at, number.start()), null);
                        writeField(xml, "pages".equals(number.group(1)) ? "NUMPAGES" : "PAGE");
                        at = number.end();
                    }
                    text.write(pages.substring(at), null);
                });
    }

    private interface Line {
        void write(TextWriter text) throws IOException;
    }

    private void writeParagraph(Xml xml, String style, Line line) throws IOException {
        WordLanguage wordLanguage = WordLanguage.of(language);
        xml.element(
                "w:p",
                _ -> {
                    xml.element(
                            "w:pPr",
                            _ -> {
                                xml.value("w:pStyle", style);
                                writeTabAtRight(xml);
                                if (wordLanguage.rightToLeft()) {
                                    xml.empty("w:bidi");
                                }
                            });
                    line.write(new TextWriter(xml, wordLanguage));
                });
    }

    private void writeTabAtRight(Xml xml) throws IOException {
        String right = Integer.toString(page.textWidth());
        xml.element("w:tabs", tabs -> tabs.empty("w:tab", "w:val", "right", "w:pos", right));
    }

    private static void writeField(Xml xml, String field) throws IOException {
        xml.element(
                "w:fldSimple",
                _ -> xml.element("w:r", run -> run.element("w:t", text -> text.text("1"))),
                "w:instr",
                " " + field + " ");
    }
}
