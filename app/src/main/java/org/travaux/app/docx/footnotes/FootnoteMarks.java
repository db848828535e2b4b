package org.travaux.app.docx.footnotes;

import org.travaux.app.docx.footnotes.Footnotes.Mark;
import org.travaux.app.docx.text.StyledText;
import org.travaux.app.docx.text.TextWriter;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.text.TextRange;

import java.io.IOException;

/** Writes the texts of one language with the marks of its footnotes. */
public final class FootnoteMarks {
    private final Xml xml;
    private final Footnotes footnotes;
    private final int column;
    private final Bookmark bookmarks;
    private int written;

    /** Numbers bookmarks. */
    public interface Bookmark {
        /** A number that no other bookmark has, given that of the footnote. */
        String id(String footnote);
    }

    /**
     * @param column the language's place among those of the document, from 0
     */
    public FootnoteMarks(Xml xml, Footnotes footnotes, int column, Bookmark bookmarks) {
        this.xml = xml;
        this.footnotes = footnotes;
        this.column = column;
        this.bookmarks = bookmarks;
    }

    /** Whether the first footnote's mark has been written, and the second's is still to come. */
    public boolean isBehindFirst() {
        return written == 1 && footnotes.all().size() > 1;
    }

    /** Writes a stretch of a paragraph's text; a mark lies within it or outside. */
    public void write(TextWriter text, int paragraph, StyledText words, TextRange range)
            throws IOException {
        int start = range.start();
        for (Mark mark : footnotes.marks(column, paragraph)) {
            if (range.contains(mark.range())) {
                text.write(words, new TextRange(start, mark.range().start()));
                write(text, words, mark);
                start = mark.range().end();
            }
        }
        text.write(words, new TextRange(start, range.end()));
    }

    private void write(TextWriter text, StyledText words, Mark mark) throws IOException {
        Footnote note = mark.note();
        int at = mark.range().start();
        String id = note.id();
        String name = note.bookmark();
        if (mark.again()) {
            xml.element(
                    "w:fldSimple",
                    _ -> text.writeMark(words, at, _ -> {}, note.shown()),
                    "w:instr",
                    " NOTEREF " + name + " \\f \\h ");
            return;
        }
        written++;
        String bookmark = note.named() ? bookmarks.id(id) : "";
        if (note.named()) {
            xml.empty("w:bookmarkStart", "w:id", bookmark, "w:name", name);
        }
        if (note.counted()) {
            text.writeMark(words, at, run -> run.empty("w:footnoteReference", "w:id", id), "");
        } else {
            text.writeMark(
                    words,
                    at,
                    run -> run.empty("w:footnoteReference", "w:customMarkFollows", "1", "w:id", id),
                    note.shown());
        }
        if (note.named()) {
            xml.empty("w:bookmarkEnd", "w:id", bookmark);
        }
    }
}
