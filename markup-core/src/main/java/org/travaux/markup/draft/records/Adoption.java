package org.travaux.markup.draft.records;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/**
 * What was answered before the text is adopted, of that which is no word of it.
 *
 * @param labels that labels stay as they are; null if nobody said so
 * @param symbol what the adopted text has for a symbol; null if nobody said it
 * @param toLookAt words that name paragraphs by numbers which have become others
 * @param unknown fields of the file that this version does not know, kept as they are
 */
public record Adoption(
        @Nullable KeptLabels labels,
        @Nullable AdoptedSymbol symbol,
        List<NamedParagraph> toLookAt,
        Map<String, JsonNode> unknown) {
    /** Nothing was answered. */
    public static final Adoption NONE = new Adoption(null, null, List.of(), Map.of());

    public Adoption {
        toLookAt = List.copyOf(toLookAt);
        unknown = Map.copyOf(unknown);
    }

    /** With labels that stay as they are, or none that do. */
    public Adoption with(@Nullable KeptLabels kept) {
        return new Adoption(kept, symbol, toLookAt, unknown);
    }

    /** With a symbol for the adopted text, or none said. */
    public Adoption with(@Nullable AdoptedSymbol adopted) {
        return new Adoption(labels, adopted, toLookAt, unknown);
    }

    /** With other words that have to be looked at. */
    public Adoption toLookAt(List<NamedParagraph> words) {
        return new Adoption(labels, symbol, words, unknown);
    }
}
