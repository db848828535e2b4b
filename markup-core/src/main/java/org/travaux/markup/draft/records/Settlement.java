package org.travaux.markup.draft.records;

import org.travaux.markup.data.Language;
import org.travaux.markup.text.ChangeSet;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/**
 * A choice that was settled, with all that is needed to open it again. One that reached over
 * several paragraphs has a record in each of them, under the same id.
 *
 * @param choice the id that the choice had, and has again when it is reopened
 * @param texts in how many texts it was settled, over all paragraphs and languages
 * @param places where it stood in this paragraph
 * @param unknown fields of the file that this version does not know, kept as they are
 */
public record Settlement(
        String choice,
        Resolution resolution,
        Occasion occasion,
        int texts,
        List<SettledPlace> places,
        Map<String, JsonNode> unknown) {
    public Settlement {
        places = List.copyOf(places);
        unknown = Map.copyOf(unknown);
    }

    /** The record with other places. */
    public Settlement withPlaces(List<SettledPlace> moved) {
        return new Settlement(choice, resolution, occasion, texts, moved, unknown);
    }

    /**
     * The record after a change of the paragraph's text in a language.
     *
     * @param change of the text in that language, as offsets in UTF-16 code units
     * @return the same where nothing of it stands in that language
     */
    public Settlement moved(Language language, ChangeSet change) {
        if (change.isEmpty()) {
            return this;
        }
        int from = change.edits().getFirst().range().start();
        boolean stays = places.stream().noneMatch(place -> place.reaches(language, from));
        return stays
                ? this
                : withPlaces(
                        places.stream()
                                .map(
                                        place ->
                                                place.reaches(language, from)
                                                        ? place.at(change.map(place.range()))
                                                        : place)
                                .toList());
    }
}
