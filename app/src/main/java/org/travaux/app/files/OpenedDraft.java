package org.travaux.app.files;

import org.travaux.markup.draft.Draft;

import java.util.List;

/**
 * A draft that was opened.
 *
 * @param imported whether it was made of a text, and has no file of its own yet
 * @param remarks sentences for whoever opened it; may be empty
 */
public record OpenedDraft(Draft draft, boolean imported, List<String> remarks) {
    public OpenedDraft {
        remarks = List.copyOf(remarks);
    }
}
