package org.travaux.markup.draft;

import org.travaux.markup.data.Language;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a draft says in each of its languages. */
public final class DraftReading {
    private final Draft draft;
    private final Profile notation;
    private final Map<Language, TextReading> readings;

    private DraftReading(Draft draft, Profile notation, Map<Language, TextReading> readings) {
        this.draft = draft;
        this.notation = notation;
        this.readings = readings;
    }

    /** Reads a draft. */
    public static DraftReading of(Draft draft) {
        Profile notation = draft.notation();
        Map<Language, TextReading> readings = new LinkedHashMap<>();
        for (Language language : draft.languages()) {
            readings.put(language, TextReading.of(draft.texts(language), notation));
        }
        return new DraftReading(draft, notation, readings);
    }

    /** Reads the draft as it is now; only paragraphs that changed are read again. */
    public DraftReading update(Draft changed) {
        if (!changed.profile().equals(draft.profile())
                || !changed.delegations().equals(draft.delegations())
                || !changed.languages().equals(draft.languages())) {
            return of(changed);
        }
        Map<Language, TextReading> updated = new LinkedHashMap<>();
        readings.forEach(
                (language, reading) ->
                        updated.put(language, reading.update(changed.texts(language))));
        return new DraftReading(changed, notation, updated);
    }

    /** The draft that was read. */
    public Draft draft() {
        return draft;
    }

    /** The notation it was read by, with the draft's own delegations. */
    public Profile notation() {
        return notation;
    }

    /**
     * What it says in a language.
     *
     * @throws IllegalArgumentException if it is not one of the draft's
     */
    public TextReading in(Language language) {
        TextReading reading = readings.get(language);
        if (reading == null) {
            throw new IllegalArgumentException("not a language of the draft: " + language);
        }
        return reading;
    }

    /** The ids of a paragraph's choices in a language, by the offset at which each opens. */
    public Map<Integer, String> ids(int paragraph, Language language) {
        Map<Integer, String> ids = new HashMap<>();
        for (ChoiceIdentity choice : draft.paragraphs().get(paragraph).choices()) {
            Integer at = choice.at().get(language);
            if (at != null) {
                ids.put(at, choice.id());
            }
        }
        return ids;
    }

    /** The choices of a paragraph over the languages, by their ids, their alternatives paired. */
    public Map<String, PairedChoice> paired(int paragraph) {
        return PairedChoices.of(
                draft.paragraphs().get(paragraph),
                draft.sourceFirst(),
                language -> in(language).paragraph(paragraph));
    }

    /**
     * The draft with every choice that has no id given one. A choice that corresponds to one of
     * another language shares its id.
     */
    public Draft withIdentities(Ids ids) {
        return identified(ids, IntStream.range(0, draft.paragraphs().size()).parallel());
    }

    /**
     * The same, knowing where there is nothing to do.
     *
     * @param complete a reading of the draft as it was once, all choices with their ids; paragraphs
     *     that are the same, and say the same, stay as they are
     */
    public Draft withIdentities(Ids ids, DraftReading complete) {
        if (!draft.sourceFirst().equals(complete.draft.sourceFirst())) {
            return withIdentities(ids);
        }
        IdentityHashMap<Paragraph, Integer> indexes = new IdentityHashMap<>();
        for (int i = 0; i < complete.draft.paragraphs().size(); i++) {
            indexes.put(complete.draft.paragraphs().get(i), i);
        }
        return identified(
                ids,
                IntStream.range(0, draft.paragraphs().size())
                        .filter(
                                i -> {
                                    Integer before = indexes.get(draft.paragraphs().get(i));
                                    return before == null || !saysTheSame(i, complete, before);
                                }));
    }

    /** Brackets that reach over several paragraphs may have changed with another paragraph. */
    private boolean saysTheSame(int paragraph, DraftReading before, int index) {
        for (Map.Entry<Language, TextReading> each : readings.entrySet()) {
            TextReading was = before.in(each.getKey());
            TextReading now = each.getValue();
            if (!now.spanningFrom(paragraph).isEmpty()
                    || !now.paragraph(paragraph).equals(was.paragraph(index))) {
                return false;
            }
        }
        return true;
    }

    /**
     * What belongs together is found out for each paragraph by itself, if need be on all
     * processors; ids are given in the order of the paragraphs.
     */
    private Draft identified(Ids ids, IntStream indexes) {
        List<Language> languages = draft.sourceFirst();
        List<Paragraph> paragraphs = new ArrayList<>(draft.paragraphs());
        indexes.mapToObj(i -> Map.entry(i, identification(i, languages)))
                .toList()
                .forEach(
                        each ->
                                paragraphs.set(
                                        each.getKey(),
                                        each.getValue().identified(() -> ids.next('c'))));
        return draft.withParagraphs(paragraphs);
    }

    private Identification identification(int paragraph, List<Language> sourceFirst) {
        Map<Language, List<ChoiceShape>> shapes = new LinkedHashMap<>();
        sourceFirst.forEach(language -> shapes.put(language, shapes(paragraph, language)));
        return Identification.of(draft.paragraphs().get(paragraph), shapes);
    }

    private List<ChoiceShape> shapes(int paragraph, Language language) {
        TextReading text = in(language);
        Reading reading = text.paragraph(paragraph);
        String source = text.paragraphs().get(paragraph).source();
        List<ChoiceShape> shapes = new ArrayList<>();
        for (Choice choice : reading.choices()) {
            shapes.add(ChoiceShape.of(reading, choice, source, language));
        }
        for (SpanningChoice choice : text.spanningFrom(paragraph)) {
            shapes.add(ChoiceShape.of(choice));
        }
        shapes.sort(Comparator.comparingInt(ChoiceShape::start));
        return shapes;
    }
}
