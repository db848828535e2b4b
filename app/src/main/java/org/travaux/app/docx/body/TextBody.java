package org.travaux.app.docx.body;

import org.travaux.app.docx.text.WordLanguage;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.paragraphs.Table;
import org.travaux.markup.draft.paragraphs.Tables;

import java.io.IOException;
import java.util.List;

/** Writes the paragraphs of a text in their order, those that stand in cells as tables. */
public final class TextBody {
    private final Xml xml;
    private final List<Paragraph> paragraphs;
    private final Language language;
    private final int width;

    /** Writes one paragraph, given its index, and may write more about a row of a table. */
    @FunctionalInterface
    public interface One {
        /** Writes the paragraph at an index. */
        void write(int index) throws IOException;

        /**
         * Writes the properties of a row.
         *
         * @param start the index of its first paragraph
         * @param end the index behind its last paragraph
         */
        default void writeRowProperties(int start, int end) throws IOException {}
    }

    /**
     * @param width how wide the text is, in twentieths of a point
     */
    public TextBody(Xml xml, List<Paragraph> paragraphs, Language language, int width) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.language = language;
        this.width = width;
    }

    /** Writes each paragraph once, in order, with the tables around those that stand in cells. */
    public void write(One one) throws IOException {
        int next = 0;
        for (Table table : Tables.of(paragraphs)) {
            for (; next < table.start(); next++) {
                one.write(next);
            }
            int[] widths = ColumnWidths.of(table, paragraphs, language, width);
            boolean rightToLeft = WordLanguage.of(language).rightToLeft();
            boolean lines = Tables.hasLines(table, paragraphs);
            new CellTable(xml, table, widths, rightToLeft, lines).write(one);
            next = table.end();
        }
        for (; next < paragraphs.size(); next++) {
            one.write(next);
        }
    }
}
