package org.travaux.app.docx.footnotes;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.parts.ExtraPart;
import org.travaux.app.docx.text.TextWriter;
import org.travaux.app.docx.xml.Xml;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The part of a document that holds the words of its footnotes. */
public final class FootnotesPart implements ExtraPart {
    private final Footnotes footnotes;
    private final Function<Xml, List<Writer>> writers;

    /** Writes the words of footnotes in one language. */
    public interface Writer {
        /**
         * Writes a footnote as a paragraph.
         *
         * @param mark its mark, to be written in front of its words; null if it stands before
         */
        void writeNote(Footnote note, Xml.@Nullable Content mark) throws IOException;
    }

    private FootnotesPart(Footnotes footnotes, Function<Xml, List<Writer>> writers) {
        this.footnotes = footnotes;
        this.writers = writers;
    }

    /**
     * The part for a document's footnotes, if it has any.
     *
     * @param writers of each language, given what to write with
     */
    public static Optional<FootnotesPart> of(
            Footnotes footnotes, Function<Xml, List<Writer>> writers) {
        return footnotes.isEmpty()
                ? Optional.empty()
                : Optional.of(new FootnotesPart(footnotes, writers));
    }

    @Override
    public String kind() {
        return "footnotes";
    }

    @Override
    public String settings() {
        return "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>";
    }

    @Override
    public void write(Xml xml) throws IOException {
        writeLine(xml, "separator", "-1");
        writeLine(xml, "continuationSeparator", "0");
        List<Writer> columns = writers.apply(xml);
        for (Footnote note : footnotes.all()) {
            xml.element("w:footnote", _ -> write(note, columns), "w:id", note.id());
        }
    }

    /** A paragraph for each language that has one, behind one mark. */
    private static void write(Footnote note, List<Writer> columns) throws IOException {
        boolean first = true;
        for (int column = 0; column < columns.size(); column++) {
            if (note.columns().contains(column)) {
                Xml.Content mark = first ? xml -> writeMark(xml, note) : null;
                columns.get(column).writeNote(note, mark);
                first = false;
            }
        }
    }

    /** What stands between the text and its footnotes. */
    private static void writeLine(Xml xml, String type, String id) throws IOException {
        xml.element(
                "w:footnote",
                note ->
                        note.element(
                                "w:p",
                                paragraph -> {
                                    paragraph.element(
                                            "w:pPr",
                                            pPr ->
                                                    pPr.empty(
                                                            "w:spacing",
                                                            "w:after",
                                                            "0",
                                                            "w:line",
                                                            "240",
                                                            "w:lineRule",
                                                            "auto"));
                                    paragraph.element("w:r", run -> run.empty("w:" + type));
                                }),
                "w:type",
                type,
                "w:id",
                id);
    }

    private static void writeMark(Xml xml, Footnote note) throws IOException {
        xml.element(
                "w:r",
                run -> {
                    run.element("w:rPr", rPr -> rPr.value("w:rStyle", TextWriter.FOOTNOTE_MARK));
                    if (note.counted()) {
                        run.empty("w:footnoteRef");
                    } else {
                        run.element("w:t", text -> text.text(note.shown()));
                    }
                });
    }
}
