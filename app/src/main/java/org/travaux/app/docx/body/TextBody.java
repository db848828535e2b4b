package org.travaux.app.docx.body;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.parts.Sheets;
import org.travaux.app.docx.text.WordLanguage;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.paragraphs.Table;
import org.travaux.markup.draft.paragraphs.Tables;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Writes the paragraphs of a text in their order, those that stand in cells as tables. */
public final class TextBody {
    private final Xml xml;
    private final List<Paragraph> paragraphs;
    private final Language language;
    private final Sheets sheets;
    private final boolean tight;

    /** Writes one paragraph, given its index, and may write more about a row of a table. */
    @FunctionalInterface
    public interface One {
        /** Writes the paragraph at an index. */
        void write(int index) throws IOException;

        /**
         * What says, among the properties of a row, who changed it as a whole; null if nobody did.
         *
         * @param start the index of its first paragraph
         * @param end the index behind its last paragraph
         */
        default Xml.@Nullable Content rowChange(int start, int end) {
            return null;
        }
    }

    /**
     * @param sheets on which it stands
     * @param tight whether the room around paragraphs is as in the document that they came with,
     *     also in cells
     */
    public TextBody(
            Xml xml, List<Paragraph> paragraphs, Language language, Sheets sheets, boolean tight) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.language = language;
        this.sheets = sheets;
        this.tight = tight;
    }

    /** Writes each paragraph once, in order, with the tables around those that stand in cells. */
    public void write(One one) throws IOException {
        int next = 0;
        for (Table table : Tables.of(paragraphs)) {
            for (; next < table.start(); next++) {
                writeAlone(next, one);
            }
            turn(table.start());
            new CellTable(xml, table, look(table)).write(one);
            next = table.end();
        }
        for (; next < paragraphs.size(); next++) {
            writeAlone(next, one);
        }
    }

    private void writeAlone(int index, One one) throws IOException {
        turn(index);
        one.write(index);
    }

    private void turn(int index) throws IOException {
        sheets.turn(xml, paragraphs.get(index).layout().looks().contains(LookTrait.LANDSCAPE));
    }

    private CellTable.Look look(Table table) {
        List<Integer> kept = Tables.widths(table, paragraphs);
        int width = sheets.textWidth();
        int[] widths =
                kept.isEmpty()
                        ? ColumnWidths.of(table, paragraphs, language, width)
                        : ColumnWidths.within(width, kept);
        boolean own =
                paragraphs.subList(table.start(), table.end()).stream()
                        .anyMatch(each -> each.layout().spacing() != null);
        return new CellTable.Look(
                Arrays.stream(widths).boxed().toList(),
                !kept.isEmpty(),
                WordLanguage.of(language).rightToLeft(),
                Tables.isMirrored(table, paragraphs),
                Tables.hasLines(table, paragraphs),
                tight || own,
                Tables.look(table, paragraphs),
                paragraphs);
    }
}
