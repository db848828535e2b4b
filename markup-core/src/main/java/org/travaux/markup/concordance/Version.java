package org.travaux.markup.concordance;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.concordance.facts.NamedDelegations;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A paragraph in one language: its choices and which of other languages they correspond to. */
record Version(
        Language language,
        String text,
        Reading reading,
        List<Item> items,
        NamedDelegations delegations,
        VersionFacts facts) {
    /**
     * A choice of a version.
     *
     * @param index in the reading's choices
     * @param id what a draft knows it by where something of it is meant so
     */
    record Item(int index, Choice choice, String id, Shape shape) {}

    static Version of(
            Paragraph paragraph, Language language, Reading reading, NamedDelegations delegations) {
        Map<Integer, String> ids = new HashMap<>();
        for (ChoiceIdentity identity : paragraph.choices()) {
            Integer at = identity.at().get(language);
            if (at != null) {
                ids.put(at, identity.id());
            }
        }
        List<Item> items = new ArrayList<>();
        for (Choice choice : reading.choices()) {
            String id = ids.getOrDefault(choice.range().start(), "#" + items.size());
            items.add(new Item(items.size(), choice, id, Shape.of(choice)));
        }
        String text = paragraph.text(language).text();
        return new Version(
                language,
                text,
                reading,
                items,
                delegations,
                VersionFacts.of(text, reading, language, delegations));
    }

    TextPlace place(Item item) {
        return new TextPlace(language, item.choice().range());
    }

    /** Behind its last word. */
    TextPlace end() {
        return new TextPlace(language, TextRange.at(text.stripTrailing().length()));
    }

    /** A place in this version; its end where there is nothing to show. */
    TextPlace place(@Nullable TextRange range) {
        return range == null ? end() : new TextPlace(language, range);
    }
}
