package org.travaux.markup.draft.records;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import tools.jackson.databind.JsonNode;

import java.util.Map;

/**
 * Where a choice stood that was settled, in one text.
 *
 * @param range what stands there now, in the paragraph's text; empty if nothing does
 * @param now the words that were put there
 * @param before the words that stood there before, brackets, positions and all
 * @param choices the ids of the choices in those words, by the offset in them
 * @param within the id of a choice that was settled later and took this place with it: the range is
 *     then one of the words that stood there before; null if it is one of the text
 * @param unknown fields of the file that this version does not know, kept as they are
 */
public record SettledPlace(
        Language language,
        TextRange range,
        String now,
        MarkedText before,
        Map<Integer, String> choices,
        @Nullable String within,
        Map<String, JsonNode> unknown) {
    public SettledPlace {
        choices = Map.copyOf(choices);
        unknown = Map.copyOf(unknown);
    }

    /** Whether a choice that was settled later took it with it. */
    public boolean isCovered() {
        return within != null;
    }

    /** Whether it is a place of the text in a language, and not wholly in front of an offset. */
    boolean reaches(Language in, int offset) {
        return language.equals(in) && !isCovered() && range.end() >= offset;
    }

    /** The same at another place of the text. */
    public SettledPlace at(TextRange moved) {
        return new SettledPlace(language, moved, now, before, choices, within, unknown);
    }

    /**
     * The same place, in the words that stood where another choice was settled.
     *
     * @param cover the id of that choice; null if it is a place of the text again
     * @param distance how far the range moves
     */
    public SettledPlace within(@Nullable String cover, int distance) {
        return new SettledPlace(
                language, range.shift(distance), now, before, choices, cover, unknown);
    }

    /** Whether nothing was changed there since. */
    public boolean isUntouched(String text) {
        return range.end() <= text.length() && range.of(text).equals(now);
    }
}
