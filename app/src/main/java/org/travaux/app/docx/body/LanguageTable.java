package org.travaux.app.docx.body;

import org.travaux.app.docx.footnotes.Footnotes;
import org.travaux.app.docx.numbering.Indent;
import org.travaux.app.docx.parts.DocumentWords;
import org.travaux.app.docx.parts.Page;
import org.travaux.app.docx.text.TextWriter;
import org.travaux.app.docx.text.WordLanguage;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.labels.ParagraphLabel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The table of a side-by-side document. */
public final class LanguageTable {
    private static final int LABEL_WIDTH = 964;
    private static final int LEVEL_INDENT = 227;
    private static final int DEEPEST = 4;

    /** A row of fewer characters is kept on one page. */
    private static final int SHORT = 600;

    private final Xml xml;
    private final TableXml table;
    private final Draft draft;
    private final List<Language> languages;
    private final Footnotes footnotes;
    private final List<ParagraphWriter> writers = new ArrayList<>();
    private final int columnWidth;

    /**
     * @param languages a column each, in this order; at least one
     * @param footnotes of the draft in these languages; they do not stand in the table
     * @param page on which the table is as wide as the text
     */
    public LanguageTable(
            Xml xml,
            DraftReading reading,
            List<Language> languages,
            Footnotes footnotes,
            Page page) {
        this.xml = xml;
        this.table = new TableXml(xml);
        this.draft = reading.draft();
        this.languages = languages;
        this.footnotes = footnotes;
        for (Language language : languages) {
            ParagraphWriter writer = ParagraphWriter.negotiating(xml, reading, language);
            writers.add(writer.with(footnotes, writers.size()));
        }
        this.columnWidth = (page.textWidth() - LABEL_WIDTH) / languages.size();
    }

    /** Writes the table, its head again on every page, and the small space behind it. */
    public void write() throws IOException {
        xml.element(
                "w:tbl",
                _ -> {
                    table.begin(widths());
                    writeHeader();
                    for (int i = 0; i < draft.paragraphs().size(); i++) {
                        if (!footnotes.isNote(i)) {
                            writeRow(i);
                        }
                    }
                });
        xml.element("w:p", p -> p.element("w:pPr", pPr -> pPr.value("w:pStyle", "TableEnd")));
    }

    private int[] widths() {
        int[] widths = new int[languages.size() + 1];
        Arrays.fill(widths, columnWidth);
        widths[0] = LABEL_WIDTH;
        return widths;
    }

    /** The names of the languages, again on every page. */
    private void writeHeader() throws IOException {
        xml.element(
                "w:tr",
                _ -> {
                    table.rowProperties(true);
                    Language first = languages.getFirst();
                    writeWords(LABEL_WIDTH, "TableHeading", DocumentWords.of(first).label(), first);
                    for (Language language : languages) {
                        String name = DocumentWords.of(language).languageName();
                        writeWords(columnWidth, "TableHeading", name, language);
                    }
                });
    }

    private void writeRow(int index) throws IOException {
        Paragraph paragraph = draft.paragraphs().get(index);
        ParagraphLabel label = paragraph.label();
        int indent = LEVEL_INDENT * Math.clamp(paragraph.level(), 0, DEEPEST);
        xml.element(
                "w:tr",
                _ -> {
                    if (isShort(paragraph)) {
                        table.rowProperties(false);
                    }
                    String text = label == null ? "" : label.text();
                    writeWords(LABEL_WIDTH, "TableLabel", text, languages.getFirst());
                    for (ParagraphWriter writer : writers) {
                        table.cell(
                                columnWidth,
                                _ -> writer.writeWithoutLabel(index, new Indent(indent, 0)));
                    }
                });
    }

    private boolean isShort(Paragraph paragraph) {
        return languages.stream()
                .allMatch(language -> paragraph.text(language).text().length() < SHORT);
    }

    private void writeWords(int width, String style, String words, Language language)
            throws IOException {
        table.cell(
                width,
                cell ->
                        cell.element(
                                "w:p",
                                paragraph -> {
                                    paragraph.element("w:pPr", pPr -> pPr.value("w:pStyle", style));
                                    new TextWriter(xml, WordLanguage.of(language))
                                            .write(words, null);
                                }));
    }
}
