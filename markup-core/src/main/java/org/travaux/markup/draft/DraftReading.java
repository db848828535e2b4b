package org.travaux.markup.draft;

import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        Map<Language, List<List<ChoiceShape>>> shapes = new HashMap<>();
        readings.forEach((language, reading) -> shapes.put(language, shapes(reading, language)));
        List<Paragraph> paragraphs = new ArrayList<>(draft.paragraphs().size());
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            Map<Language, List<ChoiceShape>> inParagraph = new LinkedHashMap<>();
            for (Language language : draft.sourceFirst()) {
                inParagraph.put(language, shapes.getOrDefault(language, List.of()).get(i));
            }
            Paragraph paragraph = draft.paragraphs().get(i);
            paragraphs.add(
                    new Identification(paragraph, inParagraph, () -> ids.next('c')).identified());
        }
        return draft.withParagraphs(paragraphs);
    }

    private static List<List<ChoiceShape>> shapes(TextReading reading, Language language) {
        List<List<ChoiceShape>> shapes = new ArrayList<>();
        for (int i = 0; i < reading.paragraphs().size(); i++) {
            List<ChoiceShape> inParagraph = new ArrayList<>();
            for (Choice choice : reading.paragraph(i).choices()) {
                inParagraph.add(
                        ChoiceShape.of(
                                reading.paragraph(i),
                                choice,
                                reading.paragraphs().get(i).source(),
                                language));
            }
            for (SpanningChoice choice : reading.spanningFrom(i)) {
                inParagraph.add(ChoiceShape.of(choice));
            }
            inParagraph.sort(Comparator.comparingInt(ChoiceShape::start));
            shapes.add(inParagraph);
        }
        return shapes;
    }
}
