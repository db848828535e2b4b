package org.travaux.markup.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What copies that were made from one text say of it, by the places of its paragraphs. */
final class SaidOfText {
    private final Map<Integer, List<CopyVersion>> versions = new HashMap<>();
    private final Map<Integer, List<NewParagraph>> fresh = new HashMap<>();

    /**
     * Adds what a copy says.
     *
     * @param places where the paragraphs of the text stand in the draft
     */
    void add(CopyVersions said, List<Integer> places) {
        for (int i = 0; i < places.size(); i++) {
            if (!said.versions().get(i).isEmpty()) {
                versions.computeIfAbsent(places.get(i), _ -> new ArrayList<>())
                        .addAll(said.versions().get(i));
            }
        }
        for (NewParagraph each : said.fresh()) {
            int place = each.behind() < 0 ? -1 : places.get(each.behind());
            fresh.computeIfAbsent(place, _ -> new ArrayList<>()).add(each);
        }
    }

    /** Who would have a paragraph how, where that is not as it is. */
    List<CopyVersion> of(int paragraph) {
        return versions.getOrDefault(paragraph, List.of());
    }

    /** Paragraphs that the text has not, by the place of the one before; -1 for the beginning. */
    Map<Integer, List<NewParagraph>> fresh() {
        return fresh;
    }
}
