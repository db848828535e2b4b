package org.travaux.app.docx.parts;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.text.TextWriter;
import org.travaux.app.docx.text.WordLanguage;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.looks.PageWords;
import org.travaux.markup.draft.looks.Paper;
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
 * @param words that came with the text, which stand there too
 */
public record HeaderAndFooter(
        String symbol,
        String caption,
        Language language,
        Page page,
        String notice,
        @Nullable Circulated circulated,
        PageWords words) {
    /** The styles of words that came with the text. */
    public static final String KEPT_HEAD = "HeaderWords";

    public static final String KEPT_FOOT = "FooterWords";

    private static final Pattern NUMBER = Pattern.compile("\\{(pages?)}");

    /** Without a notice. */
    public HeaderAndFooter(String symbol, String caption, Language language, Page page) {
        this(symbol, caption, language, page, "");
    }

    /** Of a document that is sent to nobody in particular. */
    public HeaderAndFooter(
            String symbol, String caption, Language language, Page page, String notice) {
        this(symbol, caption, language, page, notice, null, PageWords.NONE);
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
                draft.circulated(),
                PageWords.NONE);
    }

    /** With what a draft says of the pages of its documents in one language. */
    public HeaderAndFooter with(Draft draft) {
        Paper paper = draft.look().paper();
        return new HeaderAndFooter(
                symbol,
                caption,
                language,
                paper == null ? page : Page.of(paper),
                notice,
                circulated,
                draft.look().pages(language));
    }

    void writeHeader(Xml xml, boolean first) throws IOException {
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
        List<String> own = words.firstHead();
        for (String line : first && own != null ? own : words.head()) {
            writeParagraph(xml, KEPT_HEAD, text -> writeNumbered(xml, text, line));
        }
    }

    /** Pages are numbered once: as the words that came with the text do, if they do. */
    void writeFooter(Xml xml, boolean first) throws IOException {
        List<String> own = words.firstFoot();
        List<String> lines = first && own != null ? own : words.foot();
        for (String line : lines) {
            writeParagraph(xml, KEPT_FOOT, text -> writeNumbered(xml, text, line));
        }
        if (lines.stream().noneMatch(line -> line.contains("{page}"))) {
            String pages = DocumentWords.of(language).pages();
            writeParagraph(xml, "Footer", text -> writeNumbered(xml, text, pages));
        }
    }

    /** The numbers are fields: whoever opens the document counts the pages. */
    private static void writeNumbered(Xml xml, TextWriter text, String line) throws IOException {
        Matcher number = NUMBER.matcher(line);
        int at = 0;
        while (number.find()) {
            text.write(line.substring(at, number.start()), null);
            writeField(xml, "pages".equals(number.group(1)) ? "NUMPAGES" : "PAGE");
            at = number.end();
        }
        text.write(line.substring(at), null);
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
                                writeTabs(xml, style);
                                if (wordLanguage.rightToLeft()) {
                                    xml.empty("w:bidi");
                                }
                            });
                    line.write(new TextWriter(xml, wordLanguage));
                });
    }

    /** Words that came with the text may stand in the middle as well. */
    private void writeTabs(Xml xml, String style) throws IOException {
        boolean kept = style.equals(KEPT_HEAD) || style.equals(KEPT_FOOT);
        xml.element(
                "w:tabs",
                tabs -> {
                    if (kept) {
                        tab(tabs, "center", page.textWidth() / 2);
                    }
                    tab(tabs, "right", page.textWidth());
                });
    }

    private static void tab(Xml tabs, String kind, int at) throws IOException {
        tabs.empty("w:tab", "w:val", kind, "w:pos", Integer.toString(at));
    }

    private static void writeField(Xml xml, String field) throws IOException {
        xml.element(
                "w:fldSimple",
                _ -> xml.element("w:r", run -> run.element("w:t", text -> text.text("1"))),
                "w:instr",
                " " + field + " ");
    }
}
