package org.travaux.markup.draft.records;

import tools.jackson.databind.JsonNode;

import java.util.Map;

/**
 * Something that goes with a text to the delegations.
 *
 * @param title what it is, as it was typed, or its symbol
 * @param pages on how many pages; 0 if nobody said
 * @param unknown fields of the file that this version does not know, kept as they are
 */
public record Enclosure(String title, int pages, Map<String, JsonNode> unknown) {
    /**
     * @throws IllegalArgumentException if it is called nothing, or has fewer than no pages
     */
    public Enclosure {
        unknown = Map.copyOf(unknown);
        if (title.isBlank() || pages < 0) {
            throw new IllegalArgumentException("no enclosure: " + title + ", " + pages);
        }
    }
}
