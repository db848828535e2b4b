package org.travaux.markup.draft;

import tools.jackson.databind.JsonNode;

import java.util.Map;

/**
 * A difference between the language versions of a paragraph that is meant to be there.
 *
 * @param finding what the difference is known by
 * @param reason why it is meant so; may be empty
 * @param unknown fields of the file that this version does not know, kept as they are
 */
public record MeantSo(String finding, String reason, Map<String, JsonNode> unknown) {
    public MeantSo {
        unknown = Map.copyOf(unknown);
    }

    /** A difference that is meant so, for a reason. */
    public static MeantSo of(String finding, String reason) {
        return new MeantSo(finding, reason, Map.of());
    }
}
