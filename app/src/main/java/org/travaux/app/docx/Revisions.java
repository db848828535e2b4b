package org.travaux.app.docx;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.tracked.Fate;
import org.travaux.app.docx.tracked.Piece;

import java.io.IOException;

/** Writes insertions and deletions by their authors, without a date. */
final class Revisions {
    private final Xml xml;
    private final TextWriter text;
    private final Authors authors;
    private int last;

    Revisions(Xml xml, TextWriter text, Authors authors) {
        this.xml = xml;
        this.text = text;
        this.authors = authors;
    }

    /** Something that is written, with the text of runs as its fate wants it. */
    interface Runs {
        void write(TextWriter text) throws IOException;
    }

    /** A number that no other change or bookmark has. */
    String next() {
        return Integer.toString(last++);
    }

    /** Writes runs with the fate of a piece. What was deleted again stands within its insertion. */
    void write(Piece piece, Runs runs) throws IOException {
        if (piece.fate().isInsertion()) {
            element("w:ins", piece.inserter(), _ -> deletion(piece, runs));
        } else {
            deletion(piece, runs);
        }
    }

    private void deletion(Piece piece, Runs runs) throws IOException {
        if (piece.fate().isDeletion()) {
            element("w:del", piece.deleter(), _ -> runs.write(text.deleting()));
        } else {
            runs.write(text);
        }
    }

    /** Writes the properties of a paragraph's mark that say what becomes of it. */
    void mark(Fate fate, @Nullable String inserter, @Nullable String deleter) throws IOException {
        if (fate == Fate.KEPT) {
            return;
        }
        xml.element(
                "w:rPr",
                _ -> {
                    if (fate.isInsertion()) {
                        element("w:ins", inserter, _ -> {});
                    }
                    if (fate.isDeletion()) {
                        element("w:del", deleter, _ -> {});
                    }
                });
    }

    private void element(String name, @Nullable String author, Xml.Content content)
            throws IOException {
        xml.element(name, content, "w:id", next(), "w:author", authors.name(author));
    }
}
