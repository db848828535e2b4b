package org.travaux.app.docx.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.footnotes.Footnote;
import org.travaux.app.docx.footnotes.FootnoteMarks;
import org.travaux.app.docx.footnotes.Footnotes;
import org.travaux.app.docx.footnotes.FootnotesPart;
import org.travaux.app.docx.footnotes.NoteParagraph;
import org.travaux.app.docx.text.TextWriter;
import org.travaux.app.docx.text.WordLanguage;
import org.travaux.app.docx.tracked.TrackedText;
import org.travaux.app.docx.xml.Xml;

import java.io.IOException;

/** Writes the words of footnotes with what becomes of them. */
public final class TrackedNotes implements FootnotesPart.Writer {
    private final Xml xml;
    private final TrackedText text;
    private final WordLanguage language;
    private final TextWriter words;
    private final Revisions revisions;
    private final Bookmarks bookmarks;
    private final FootnoteMarks marks;

    /**
     * @param text whose footnotes they are
     */
    public TrackedNotes(TrackedPart part, TrackedText text) {
        this.xml = part.xml();
        this.text = text;
        this.language = part.wordLanguage();
        this.words = part.words();
        this.revisions = part.revisions(words);
        this.marks = part.marks(Footnotes.NONE);
        this.bookmarks = part.bookmarks(revisions, marks);
    }

    @Override
    public void writeNote(Footnote note, Xml.@Nullable Content mark) throws IOException {
        TrackedRuns runs =
                new TrackedRuns(
                        text.paragraphs().get(note.paragraph()).behind(note.start()),
                        note.paragraph(),
                        revisions,
                        bookmarks,
                        marks,
                        new String[0]);
        NoteParagraph.write(xml, language, words, mark, _ -> runs.write());
    }
}
