package org.travaux.markup.importing;

import org.travaux.markup.draft.Draft;

import java.util.List;

/** A draft made of texts, and what to know about it. */
public record ImportResult(Draft draft, List<ImportRemark> remarks) {
    public ImportResult {
        remarks = List.copyOf(remarks);
    }
}
