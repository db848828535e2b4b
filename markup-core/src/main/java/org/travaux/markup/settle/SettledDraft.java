package org.travaux.markup.settle;

import org.travaux.markup.draft.Draft;

import java.util.List;

/**
 * A draft after choices were settled.
 *
 * @param settled the ids of the choices that were
 * @param refusals why others were left as they are
 */
public record SettledDraft(Draft draft, List<String> settled, List<UnsettledChoice> refusals) {
    public SettledDraft {
        settled = List.copyOf(settled);
        refusals = List.copyOf(refusals);
    }
}
