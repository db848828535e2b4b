package org.travaux.app.docx.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.text.PreviousFormatting;
import org.travaux.app.docx.text.TextWriter;
import org.travaux.app.docx.tracked.Fate;
import org.travaux.app.docx.tracked.FontStyle;
import org.travaux.app.docx.tracked.Piece;
import org.travaux.app.docx.xml.Xml;

import java.io.IOException;

/**
 * Writes insertions and deletions by their authors, without a date.
 *
 * <p>LibreOffice takes two insertions by one author, without a date, for one where they meet across
 * the end of a paragraph, and rejecting it joins the paragraphs. The second is then by {@code China
 * (2)}. So is a deletion where a cell begins behind another one by the same author: taken for one
 * that reaches into the cell, it would end LibreOffice.
 */
final class Revisions {
    private static final String OTHER = " (2)";

    private final Xml xml;
    private final TextWriter text;
    private final AuthorNames authors;
    private final AnnotationIds ids;

    /** The author of the insertion with which the text so far ends; null if it ends otherwise. */
    private @Nullable String inserter;

    /** Whether a paragraph that stays has ended since. */
    private boolean ended;

    /** The author of the deletion with which the text so far ends; null if it ends otherwise. */
    private @Nullable String deleter;

    /** Whether a cell of a table has begun since. */
    private boolean inNewCell;

    Revisions(Xml xml, TextWriter text, AuthorNames authors, AnnotationIds ids) {
        this.xml = xml;
        this.text = text;
        this.authors = authors;
        this.ids = ids;
    }

    /** Something that is written, with the text of runs as its fate wants it. */
    interface Runs {
        void write(TextWriter text) throws IOException;
    }

    /** A number that no other change or bookmark has. */
    String next() {
        return ids.next();
    }

    /** Writes runs with the fate of a piece. What was deleted again stands within its insertion. */
    void write(Piece piece, Runs runs) throws IOException {
        if (piece.fate().isInsertion()) {
            String name = authors.name(piece.inserter());
            String author = ended && name.equals(inserter) ? name + OTHER : name;
            element("w:ins", author, _ -> deletion(piece, runs));
            inserter = author;
        } else {
            deletion(piece, runs);
            inserter = null;
        }
        ended = false;
    }

    /** Goes into a cell of a table. */
    void enterCell() {
        inNewCell = true;
    }

    /** Goes past the end of a paragraph, given what becomes of it. */
    void passEnd(Fate mark) {
        ended = !mark.isInsertion();
    }

    private void deletion(Piece piece, Runs runs) throws IOException {
        if (piece.fate().isDeletion()) {
            String name = authors.name(piece.deleter());
            String author = inNewCell && name.equals(deleter) ? name + OTHER : name;
            element("w:del", author, _ -> runs.write(looking(piece).deleting()));
            deleter = author;
        } else {
            runs.write(looking(piece));
            deleter = null;
        }
        inNewCell = false;
    }

    /** What nobody's brackets hold is emphasized by nobody. */
    private TextWriter looking(Piece piece) {
        FontStyle look = piece.formerly();
        return look == null
                ? text
                : text.changing(new PreviousFormatting(look, authors.name(null), this::next));
    }

    /**
     * Writes the properties of a paragraph's mark that say what becomes of it.
     *
     * @param style the character style of the mark, or null
     */
    void mark(
            Fate fate,
            @Nullable String insertedBy,
            @Nullable String deletedBy,
            @Nullable String style)
            throws IOException {
        if (fate == Fate.KEPT && style == null) {
            return;
        }
        xml.element(
                "w:rPr",
                _ -> {
                    write(fate, insertedBy, deletedBy);
                    if (style != null) {
                        xml.value("w:rStyle", style);
                    }
                });
    }

    /** Writes the properties of a row of a table that say what becomes of it. */
    Xml.@Nullable Content row(Fate fate, @Nullable String insertedBy, @Nullable String deletedBy) {
        return fate == Fate.KEPT ? null : _ -> write(fate, insertedBy, deletedBy);
    }

    private void write(Fate fate, @Nullable String insertedBy, @Nullable String deletedBy)
            throws IOException {
        if (fate.isInsertion()) {
            element("w:ins", authors.name(insertedBy), _ -> {});
        }
        if (fate.isDeletion()) {
            element("w:del", authors.name(deletedBy), _ -> {});
        }
    }

    private void element(String name, String author, Xml.Content content) throws IOException {
        xml.element(name, content, "w:id", next(), "w:author", author);
    }
}
