package org.travaux.app.docx.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.footnotes.Footnote;
import org.travaux.app.docx.footnotes.FootnoteMarks;
import org.travaux.app.docx.footnotes.Footnotes;
import org.travaux.app.docx.footnotes.FootnotesPart;
import org.travaux.app.docx.text.TextWriter;
import org.travaux.app.docx.text.WordLanguage;
import org.travaux.app.docx.tracked.TrackedText;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.draft.Language;

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
    public TrackedNotes(
            Xml xml,
            TrackedText text,
            Language language,
            AuthorNames authors,
            Comments comments,
            AnnotationIds ids) {
        this.xml = xml;
        this.text = text;
        this.language = WordLanguage.of(language);
        this.words = new TextWriter(xml, this.language);
        this.revisions = new Revisions(xml, words, authors, ids);
        this.marks = new FootnoteMarks(xml, Footnotes.NONE, 0, _ -> ids.next());
        this.bookmarks = new Bookmarks(xml, revisions, comments, marks);
    }

    @Override
    public void writeNote(Footnote note, Xml.@Nullable Content mark) throws IOException {
        xml.element(
                "w:p",
                _ -> {
                    language.writeNoteProperties(xml);
                    if (mark != null) {
                        mark.write(xml);
                        words.write(" ", null);
                    }
                    new TrackedRuns(
                                    text.paragraphs().get(note.paragraph()).behind(note.start()),
                                    note.paragraph(),
                                    revisions,
                                    bookmarks,
                                    marks)
                            .write();
                });
    }
}
