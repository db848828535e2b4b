package org.travaux.markup.draft;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceShape.Stands;
import org.travaux.markup.pairing.AlternativePairing;
import org.travaux.markup.pairing.KeptPairing;
import org.travaux.markup.pairing.PairingClue;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;

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
    private final Set<String> crossed = new HashSet<>();

    /** By language and id the choices on which somebody stands. */
    private final Map<Language, Map<String, ChoiceShape>> held = new LinkedHashMap<>();

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
        Map<Stands, String> first = new HashMap<>();
        for (Language language : sourceFirst) {
            choices.add(language, reading.apply(language), first);
        }
        choices.compareDelegations();
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

    private void add(Language language, Reading reading, Map<Stands, String> first) {
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
                if (shape.isHeld()) {
                    unique.merge(shape.stands(), id, (_, _) -> "");
                    held.computeIfAbsent(language, _ -> new HashMap<>()).put(id, shape);
                }
            }
        }
        if (first.isEmpty()) {
            first.putAll(unique);
        } else {
            unique.forEach((stands, id) -> compare(first.get(stands), id));
        }
    }

    /** Two choices on which, alone in their languages, the same delegations stand alike. */
    private void compare(@Nullable String id, String other) {
        if (id != null && !id.isEmpty() && !other.isEmpty() && !id.equals(other)) {
            crossed.add(id);
            crossed.add(other);
        }
    }

    /** Those stand on one choice here who stand, in another language, on another one alone. */
    private void compareDelegations() {
        List<Map<String, ChoiceShape>> languages = List.copyOf(held.values());
        for (int i = 0; i < languages.size(); i++) {
            for (int j = i + 1; j < languages.size(); j++) {
                if (languages.get(i).size() > 1 && languages.get(j).size() > 1) {
                    compareDelegations(languages.get(i), languages.get(j));
                }
            }
        }
    }

    private void compareDelegations(Map<String, ChoiceShape> one, Map<String, ChoiceShape> other) {
        Map<String, String> alone = standingAlone(one);
        standingAlone(other)
                .forEach(
                        (delegation, id) -> {
                            String here = alone.getOrDefault(delegation, "");
                            if (!here.isEmpty()
                                    && !id.isEmpty()
                                    && !here.equals(id)
                                    && haveNobodyInCommon(one.get(here), other.get(here))
                                    && haveNobodyInCommon(one.get(id), other.get(id))) {
                                crossed.add(here);
                                crossed.add(id);
                            }
                        });
    }

    /** By delegation the one choice on which it stands; nothing where it stands on several. */
    private static Map<String, String> standingAlone(Map<String, ChoiceShape> choices) {
        Map<String, String> alone = new HashMap<>();
        choices.forEach(
                (id, choice) ->
                        choice.delegations().forEach(each -> alone.merge(each, id, (_, _) -> "")));
        return alone;
    }

    private static boolean haveNobodyInCommon(
            @Nullable ChoiceShape one, @Nullable ChoiceShape other) {
        return one != null
                && other != null
                && one.depth() == other.depth()
                && Collections.disjoint(one.delegations(), other.delegations());
    }

    private PairedChoice paired(String id, Map<Language, Choice> in, List<Language> sourceFirst) {
        Language reference = sourceFirst.stream().filter(in::containsKey).findFirst().orElseThrow();
        Choice one = Objects.requireNonNull(in.get(reference));
        List<Integer> brackets = brackets(one);
        List<Set<PairingClue>> witnesses = witnesses(one, reference);
        Map<Language, AlternativePairing> pairings = new HashMap<>();
        ChoiceIdentity identity = identities.getOrDefault(id, new ChoiceIdentity(id, Map.of()));
        boolean said = true;
        for (Language language : sourceFirst) {
            Choice there = in.get(language);
            if (there != null && !language.equals(reference)) {
                KeptPairing kept = identity.kept(reference, brackets, language, brackets(there));
                said &= kept.confirmed() && kept.counterparts().size() == brackets.size();
                List<Set<PairingClue>> here = witnesses(there, language);
                AlternativePairing pairing = AlternativePairing.of(witnesses, here, kept);
                witnesses = pairing.joined(witnesses, here);
                pairings.put(language, pairing);
            }
        }
        return new PairedChoice(
                id, reference, in, pairings, !pairings.isEmpty() && !said && crossed.contains(id));
    }

    private List<Set<PairingClue>> witnesses(Choice choice, Language language) {
        return AlternativePairing.witnesses(
                choice, paragraph.text(language).text(), language.tag());
    }

    private static List<Integer> brackets(Choice choice) {
        return choice.alternatives().stream().map(each -> each.range().start()).toList();
    }
}
