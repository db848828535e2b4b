package org.travaux.app.docx.reading.model;

import org.jspecify.annotations.Nullable;

/**
 * A tracked change.
 *
 * @param author who made it, as the document says; may be empty
 * @param id what the document calls it
 * @param moved whether the words were moved from or to elsewhere in the document
 * @param dated whether it says when; this program's own changes do not
 */
public record WordChange(String author, String id, boolean moved, boolean dated) {
    /** Whether two changes are by one author; nobody's are by one who has no name. */
    public static boolean areAlike(@Nullable WordChange one, @Nullable WordChange other) {
        return author(one).equals(author(other));
    }

    private static String author(@Nullable WordChange change) {
        return change == null ? "" : change.author;
    }
}
