package org.travaux.markup.concordance;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A paragraph in one language: its choices and which of other languages they correspond to. */
record Version(Language language, Reading reading, List<Item> items) {
    /**
     * A choice of a version.
     *
     * @param index in the reading's choices
     * @param id null if it has none yet
     */
    record Item(int index, Choice choice, @Nullable String id, Shape shape) {}

    static Version of(Paragraph paragraph, Language language, Reading reading) {
        Map<Integer, String> ids = new HashMap<>();
        for (ChoiceIdentity identity : paragraph.choices()) {
            Integer at = identity.at().get(language);
            if (at != null) {
                ids.put(at, identity.id());
            }
        }
        List<Item> items = new ArrayList<>();
        for (Choice choice : reading.choices()) {
            String id = ids.get(choice.range().start());
            items.add(new Item(items.size(), choice, id, Shape.of(choice)));
        }
        return new Version(language, reading, items);
    }

    ChoicePlace place(Item item) {
        return new ChoicePlace(language, item.choice().range());
    }
}
