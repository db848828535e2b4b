package org.travaux.app.files.opening;

import org.jspecify.annotations.Nullable;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.markup.draft.Draft;

import java.util.List;

/**
 * A draft that was opened.
 *
 * @param imported whether it was made of a text, and has no file of its own yet
 * @param remarks sentences for whoever opened it; may be empty
 * @param written how it stood in its file; null if it was made of a text
 */
public record OpenedDraft(
        Draft draft, boolean imported, List<String> remarks, @Nullable WrittenDraft written) {
    public OpenedDraft {
        remarks = List.copyOf(remarks);
    }

    /** A draft that stood in no file. */
    public OpenedDraft(Draft draft, boolean imported, List<String> remarks) {
        this(draft, imported, remarks, null);
    }
}
