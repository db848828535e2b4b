package org.travaux.app.docx.revisions;

/** Numbers the changes and bookmarks of a document, whichever of its parts they stand in. */
public final class AnnotationIds {
    private int last;

    /** A number that no other has. */
    String next() {
        return Integer.toString(last++);
    }
}
