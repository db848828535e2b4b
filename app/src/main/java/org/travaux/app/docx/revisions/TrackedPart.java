package org.travaux.app.docx.revisions;

import org.travaux.app.docx.footnotes.FootnoteMarks;
import org.travaux.app.docx.footnotes.Footnotes;
import org.travaux.app.docx.text.AgreedHighlight;
import org.travaux.app.docx.text.TextWriter;
import org.travaux.app.docx.text.WordLanguage;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.data.Language;

/**
 * A part of a document with tracked changes: its body, or its footnotes.
 *
 * @param xml what it is written to
 * @param language of its text
 * @param authors what those are called who change it
 * @param comments of all parts of the document
 * @param ids numbers that no other part gives
 * @param agreed what is highlighted because it was agreed by itself
 */
public record TrackedPart(
        Xml xml,
        Language language,
        AuthorNames authors,
        Comments comments,
        AnnotationIds ids,
        AgreedHighlight agreed) {
    WordLanguage wordLanguage() {
        return WordLanguage.of(language);
    }

    TextWriter words() {
        return new TextWriter(xml, wordLanguage());
    }

    Revisions revisions(TextWriter words) {
        return new Revisions(xml, words, authors, ids);
    }

    FootnoteMarks marks(Footnotes footnotes) {
        return new FootnoteMarks(xml, footnotes, 0, _ -> ids.next());
    }

    Bookmarks bookmarks(Revisions revisions, FootnoteMarks marks) {
        return new Bookmarks(xml, revisions, comments, marks);
    }
}
