package org.travaux.markup.draft;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Identity.Place;
import org.travaux.markup.pairing.AlternativePairing;
import org.travaux.markup.pairing.KeptPairing;
import org.travaux.markup.pairing.PairingClue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Gives the choices of one paragraph their ids. Choices that have one keep it; the others are
 * matched with those of the languages before: choices within the same alternative first, those with
 * as many alternatives that are held alike before the others, in whatever order they stand.
 */
final class Identification {
    private final Paragraph paragraph;
    private final List<Identity> identities = new ArrayList<>();

    private Identification(Paragraph paragraph) {
        this.paragraph = paragraph;
        paragraph.choices().forEach(choice -> identities.add(new Identity(choice)));
    }

    /**
     * Finds out which choices of a paragraph are the same in several languages.
     *
     * @param shapes by language, the source language first, its choices in the order in which they
     *     open
     */
    static Identification of(Paragraph paragraph, Map<Language, List<ChoiceShape>> shapes) {
        Identification all = new Identification(paragraph);
        shapes.forEach(
                (language, choices) -> {
                    if (!choices.isEmpty()) {
                        all.new InLanguage(language, choices).identify();
                    }
                });
        all.identities.forEach(Identity::pairAlternatives);
        return all;
    }

    /**
     * The paragraph with an id for each choice.
     *
     * @param ids gives an id that is new, to the choices that have none, in their order
     */
    Paragraph identified(Supplier<String> ids) {
        List<ChoiceIdentity> identified =
                identities.stream().map(each -> each.identified(ids)).toList();
        return identified.equals(paragraph.choices())
                ? paragraph
                : paragraph.withChoices(identified);
    }

    /** The choices of one language. */
    private final class InLanguage {
        private final Language language;
        private final List<ChoiceShape> choices;
        private final Map<Integer, ChoiceShape> byStart = new HashMap<>();
        private final Map<Integer, Identity> named = new HashMap<>();
        private final Map<Integer, AlternativePairing> pairings = new HashMap<>();

        InLanguage(Language language, List<ChoiceShape> choices) {
            this.language = language;
            this.choices = choices;
            for (Identity identity : identities) {
                Integer start = identity.at.get(language);
                if (start != null) {
                    named.put(start, identity);
                }
            }
        }

        void identify() {
            Map<Integer, List<ChoiceShape>> unnamed = new TreeMap<>();
            for (ChoiceShape choice : choices) {
                byStart.put(choice.start(), choice);
                Identity identity = named.get(choice.start());
                if (identity == null) {
                    unnamed.computeIfAbsent(choice.depth(), _ -> new ArrayList<>()).add(choice);
                } else {
                    seen(choice, identity);
                }
            }
            if (unnamed.isEmpty()) {
                return;
            }
            if (!free().isEmpty()) {
                matchByDepth(unnamed);
            }
            for (ChoiceShape choice : left(choices)) {
                Identity identity = new Identity();
                identities.add(identity);
                name(choice, identity);
            }
        }

        /** Matches choices with those of the languages before, depth by depth. */
        private void matchByDepth(Map<Integer, List<ChoiceShape>> unnamed) {
            Map<Integer, List<Identity>> free = new HashMap<>();
            for (Identity identity : free()) {
                if (identity.shape != null) {
                    free.computeIfAbsent(identity.shape.depth(), _ -> new ArrayList<>())
                            .add(identity);
                }
            }
            unnamed.forEach((depth, level) -> identify(level, free.getOrDefault(depth, List.of())));
            List<ChoiceShape> held = left(choices).stream().filter(ChoiceShape::isHeld).toList();
            if (!held.isEmpty()) {
                ChoiceMatching.alike(held, free()).forEach(this::name);
            }
        }

        /** Choices of one depth; what stands around them has its identity, if it has one. */
        private void identify(List<ChoiceShape> level, List<Identity> free) {
            Map<Place, List<Identity>> byPlace = new LinkedHashMap<>();
            free.forEach(
                    one -> byPlace.computeIfAbsent(one.place, _ -> new ArrayList<>()).add(one));
            Map<Place, List<ChoiceShape>> here = new LinkedHashMap<>();
            for (ChoiceShape choice : level) {
                here.computeIfAbsent(place(choice), _ -> new ArrayList<>()).add(choice);
            }
            here.forEach((place, group) -> take(group, byPlace.getOrDefault(place, List.of())));
            take(left(level), free.stream().filter(this::isFree).toList());
        }

        private List<Identity> free() {
            return identities.stream().filter(this::isFree).toList();
        }

        private boolean isFree(Identity identity) {
            return identity.shape != null && !identity.at.containsKey(language);
        }

        private List<ChoiceShape> left(List<ChoiceShape> among) {
            return among.stream().filter(choice -> !named.containsKey(choice.start())).toList();
        }

        private void name(ChoiceMatching.Match match) {
            name(match.choice(), match.identity());
        }

        private void name(ChoiceShape choice, Identity identity) {
            identity.at.put(language, choice.start());
            named.put(choice.start(), identity);
            seen(choice, identity);
        }

        private void seen(ChoiceShape choice, Identity identity) {
            if (identity.shape == null) {
                identity.shape = choice;
                identity.reference = language;
                identity.place = place(choice);
            } else if (choice.brackets().size() > 1) {
                identity.others.put(language, choice);
            }
        }

        private void take(List<ChoiceShape> group, List<Identity> free) {
            if (!group.isEmpty() && !free.isEmpty()) {
                ChoiceMatching.match(group, free).forEach(this::name);
            }
        }

        private Place place(ChoiceShape choice) {
            ChoiceShape around = byStart.get(choice.parent());
            Identity parent = named.get(choice.parent());
            if (around == null || parent == null || parent.shape == null) {
                return Place.OUTERMOST;
            }
            if (language.equals(parent.reference)) {
                return new Place(parent, choice.parentAlternative());
            }
            Supplier<List<Set<PairingClue>>> first = parent.shape.witnesses();
            AlternativePairing pairing =
                    pairings.computeIfAbsent(
                            choice.parent(),
                            _ ->
                                    AlternativePairing.of(
                                            first.get(),
                                            around.witnesses().get(),
                                            KeptPairing.NONE));
            return new Place(parent, pairing.back(choice.parentAlternative()));
        }
    }
}
