package org.travaux.markup.draft;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceShape.Stands;
import org.travaux.markup.pairing.AlternativePairing;
import org.travaux.markup.pairing.KeptPairing;
import org.travaux.markup.pairing.PairingClue;
import org.travaux.markup.pairing.PairingDoubt;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The choices of one paragraph over its languages: by their ids, their alternatives paired. */
public final class PairedChoices {
    private final Paragraph paragraph;
    private final Map<String, Map<Language, Choice>> versions = new LinkedHashMap<>();
    private final Map<String, ChoiceIdentity> identities = new HashMap<>();
    private final Map<String, Set<LanguagePair>> crossed = new HashMap<>();

    /** The first language in which somebody stands on a choice that can be told from others. */
    private @Nullable Language first;

    /** By language and id the choices on which somebody stands. */
    private final Map<Language, Map<String, ChoiceShape>> held = new LinkedHashMap<>();

    /** By language and id the choices of several alternatives. */
    private final Map<Language, Map<String, ChoiceShape>> several = new LinkedHashMap<>();

    private PairedChoices(Paragraph paragraph) {
        this.paragraph = paragraph;
    }

    /**
     * The choices of a paragraph that have an id, in the order in which they open. Brackets that
     * reach over several paragraphs have one alternative each and are not among them.
     *
     * @param sourceFirst the draft's languages, the source language first
     * @param reading what the paragraph says in a language
     */
    public static Map<String, PairedChoice> of(
            Paragraph paragraph, List<Language> sourceFirst, Function<Language, Reading> reading) {
        if (paragraph.choices().isEmpty()) {
            return Map.of();
        }
        PairedChoices choices = new PairedChoices(paragraph);
        paragraph.choices().forEach(one -> choices.identities.put(one.id(), one));
        Map<Stands, String> held = new HashMap<>();
        for (Language language : sourceFirst) {
            choices.add(language, reading.apply(language), held);
        }
        choices.compareEach(choices.held, ChoiceShape::delegations);
        choices.compareEach(choices.several, shape -> shape.senses().get());
        Map<String, PairedChoice> paired = new LinkedHashMap<>();
        choices.versions.forEach((id, in) -> paired.put(id, choices.paired(id, in, sourceFirst)));
        return paired;
    }

    /**
     * The paragraph with every choice of its own known by an id; one that has none is named by its
     * number, {@code #0}, as it is for as long as nobody gave it one.
     *
     * @param sourceFirst the draft's languages, the source language first
     * @param reading what the paragraph says in a language
     */
    public static Paragraph named(
            Paragraph paragraph, List<Language> sourceFirst, Function<Language, Reading> reading) {
        if (sourceFirst.stream().allMatch(each -> isNamed(paragraph, each, reading.apply(each)))) {
            return paragraph;
        }
        Map<Language, List<ChoiceShape>> shapes = new LinkedHashMap<>();
        for (Language language : sourceFirst) {
            Reading said = reading.apply(language);
            String text = paragraph.text(language).text();
            shapes.put(
                    language,
                    said.choices().stream()
                            .map(choice -> ChoiceShape.of(said, choice, text, language))
                            .toList());
        }
        AtomicInteger next = new AtomicInteger();
        return Identification.of(paragraph, shapes).identified(() -> "#" + next.getAndIncrement());
    }

    private static boolean isNamed(Paragraph paragraph, Language language, Reading reading) {
        Set<Integer> starts = new HashSet<>();
        for (ChoiceIdentity identity : paragraph.choices()) {
            Integer at = identity.at().get(language);
            if (at != null) {
                starts.add(at);
            }
        }
        return reading.choices().stream()
                .allMatch(choice -> starts.contains(choice.range().start()));
    }

    private void add(Language language, Reading reading, Map<Stands, String> before) {
        Map<Integer, String> ids = new HashMap<>();
        for (ChoiceIdentity identity : paragraph.choices()) {
            Integer at = identity.at().get(language);
            if (at != null) {
                ids.put(at, identity.id());
            }
        }
        Map<Stands, String> unique = new HashMap<>();
        for (Choice choice : reading.choices()) {
            String id = ids.get(choice.range().start());
            if (id != null) {
                versions.computeIfAbsent(id, _ -> new HashMap<>()).put(language, choice);
                ChoiceShape shape =
                        ChoiceShape.of(reading, choice, paragraph.text(language).text(), language);
                if (shape.brackets().size() > 1) {
                    several.computeIfAbsent(language, _ -> new HashMap<>()).put(id, shape);
                }
                if (shape.isHeld()) {
                    unique.merge(shape.stands(), id, (_, _) -> "");
                    held.computeIfAbsent(language, _ -> new HashMap<>()).put(id, shape);
                }
            }
        }
        Language earlier = first;
        if (earlier == null || before.isEmpty()) {
            first = language;
            before.putAll(unique);
        } else {
            LanguagePair languages = new LanguagePair(earlier, language);
            unique.forEach((stands, id) -> compare(before.get(stands), id, languages));
        }
    }

    /** Two choices on which, alone in their languages, the same delegations stand alike. */
    private void compare(@Nullable String id, String other, LanguagePair languages) {
        if (id != null && !id.isEmpty() && !other.isEmpty() && !id.equals(other)) {
            cross(id, other, languages);
        }
    }

    private void cross(String one, String other, LanguagePair languages) {
        crossed.computeIfAbsent(one, _ -> new HashSet<>()).add(languages);
        crossed.computeIfAbsent(other, _ -> new HashSet<>()).add(languages);
    }

    /** Something is said of one choice here alone that is said, in another language, of another. */
    private <T> void compareEach(
            Map<Language, Map<String, ChoiceShape>> choices, Function<ChoiceShape, Set<T>> said) {
        Set<String> ids = new HashSet<>();
        choices.values().forEach(each -> ids.addAll(each.keySet()));
        if (ids.size() < 2) {
            return;
        }
        List<Language> languages = List.copyOf(choices.keySet());
        List<Map<String, Set<T>>> byLanguage = new ArrayList<>();
        for (Map<String, ChoiceShape> each : choices.values()) {
            Map<String, Set<T>> byId = new HashMap<>();
            each.forEach((id, shape) -> byId.put(id, said.apply(shape)));
            byLanguage.add(byId);
        }
        for (int i = 0; i < languages.size(); i++) {
            for (int j = i + 1; j < languages.size(); j++) {
                compare(
                        byLanguage.get(i),
                        byLanguage.get(j),
                        new LanguagePair(languages.get(i), languages.get(j)));
            }
        }
    }

    private <T> void compare(
            Map<String, Set<T>> one, Map<String, Set<T>> other, LanguagePair languages) {
        Map<T, String> alone = saidAlone(one);
        saidAlone(other)
                .forEach(
                        (clue, id) -> {
                            String here = alone.getOrDefault(clue, "");
                            if (!here.isEmpty()
                                    && !id.isEmpty()
                                    && !here.equals(id)
                                    && hasNothingInCommon(here, one, other)
                                    && hasNothingInCommon(id, one, other)) {
                                cross(here, id, languages);
                            }
                        });
    }

    /** By what is said the one choice of which it is; nothing where it is said of several. */
    private static <T> Map<T, String> saidAlone(Map<String, Set<T>> choices) {
        Map<T, String> alone = new HashMap<>();
        choices.forEach((id, said) -> said.forEach(each -> alone.merge(each, id, (_, _) -> "")));
        return alone;
    }

    /** Nothing is said of a choice in both; that includes one of which in one nothing is said. */
    private static <T> boolean hasNothingInCommon(
            String id, Map<String, Set<T>> one, Map<String, Set<T>> other) {
        return Collections.disjoint(
                one.getOrDefault(id, Set.of()), other.getOrDefault(id, Set.of()));
    }

    private PairedChoice paired(String id, Map<Language, Choice> in, List<Language> sourceFirst) {
        Language reference = sourceFirst.stream().filter(in::containsKey).findFirst().orElseThrow();
        Choice one = Objects.requireNonNull(in.get(reference));
        List<Integer> brackets = brackets(one);
        List<Set<PairingClue>> own = witnesses(one, reference);
        List<Set<PairingClue>> witnesses = own;
        Map<Language, AlternativePairing> pairings = new LinkedHashMap<>();
        Set<LanguagePair> conflicts = new HashSet<>();
        ChoiceIdentity identity = identities.getOrDefault(id, new ChoiceIdentity(id, Map.of()));
        boolean said = true;
        for (Language language : sourceFirst) {
            Choice there = in.get(language);
            if (there != null && !language.equals(reference)) {
                KeptPairing kept = identity.kept(reference, brackets, language, brackets(there));
                said &= kept.confirmed() && kept.counterparts().size() == brackets.size();
                List<Set<PairingClue>> here = witnesses(there, language);
                AlternativePairing pairing = AlternativePairing.of(witnesses, here, kept);
                if (pairing.doubt() == PairingDoubt.CONTRADICTION) {
                    boolean third = AlternativePairing.of(own, here, kept).isSure();
                    Language against = third ? lastSure(pairings, reference) : reference;
                    conflicts.add(new LanguagePair(against, language));
                }
                witnesses = pairing.joined(witnesses, here);
                pairings.put(language, pairing);
            }
        }
        Set<LanguagePair> crossing = crossed.getOrDefault(id, Set.of());
        boolean isCrossed = !pairings.isEmpty() && !said && !crossing.isEmpty();
        return new PairedChoice(
                id, reference, in, pairings, isCrossed, isCrossed ? crossing : conflicts);
    }

    /** The language that said last what the first one does not say itself. */
    private static Language lastSure(
            Map<Language, AlternativePairing> pairings, Language reference) {
        Language last = reference;
        for (Map.Entry<Language, AlternativePairing> each : pairings.entrySet()) {
            last = each.getValue().isSure() ? each.getKey() : last;
        }
        return last;
    }

    private List<Set<PairingClue>> witnesses(Choice choice, Language language) {
        return AlternativePairing.witnesses(
                choice, paragraph.text(language).text(), language.tag());
    }

    private static List<Integer> brackets(Choice choice) {
        return choice.alternatives().stream().map(each -> each.range().start()).toList();
    }
}
