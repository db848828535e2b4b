package org.travaux.markup.draft.records;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/**
 * That labels stay in the adopted text as they are, although something is odd about them.
 *
 * @param findings what each is known by, {@code gap:PP8/PP10}; whatever else is odd is asked about
 * @param occasion where and when that was said
 * @param unknown fields of the file that this version does not know, kept as they are
 */
public record KeptLabels(List<String> findings, Occasion occasion, Map<String, JsonNode> unknown) {
    public KeptLabels {
        findings = List.copyOf(findings);
        unknown = Map.copyOf(unknown);
    }

    /** An answer with nothing unknown in it. */
    public static KeptLabels of(List<String> findings, Occasion occasion) {
        return new KeptLabels(findings, occasion, Map.of());
    }
}
