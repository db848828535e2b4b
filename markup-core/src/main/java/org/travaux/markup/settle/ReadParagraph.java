package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.draft.TranslationNote;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A paragraph that is read once and of which many choices are settled, one behind the other.
 * Settling tidies nothing beyond the next letter; so what was read holds of a choice behind one
 * that was settled, if a letter that stays stands between the two in every language. Offsets are
 * UTF-16 code units of the text that was read.
 */
final class ReadParagraph {
    private final int paragraph;
    private final DraftReading read;
    private final Map<String, PairedChoice> paired;
    private final Map<String, Map<Language, Integer>> places = new HashMap<>();
    private final Map<Language, List<TranslationNote>> notes = new HashMap<>();

    /** By language, where the last choice that was settled ends, with what was tidied around it. */
    private final Map<Language, Integer> done = new HashMap<>();

    /** By language, by how much the text has grown since. */
    private final Map<Language, Integer> growth = new HashMap<>();

    /**
     * What was read of a paragraph.
     *
     * @param paragraph its index in the draft
     * @param read it alone
     */
    ReadParagraph(int paragraph, DraftReading read) {
        this.paragraph = paragraph;
        this.read = read;
        this.paired = read.paired(0);
        for (ChoiceIdentity choice : read.draft().paragraphs().getFirst().choices()) {
            places.put(choice.id(), choice.at());
        }
    }

    /** Its index in the draft. */
    int paragraph() {
        return paragraph;
    }

    /** Where a choice stood in each language when the paragraph was read; none if it did not. */
    Map<Language, Integer> places(String choice) {
        return places.getOrDefault(choice, Map.of());
    }

    /** What waits for its translation in a language. */
    List<TranslationNote> notes(Language language) {
        return notes.computeIfAbsent(
                language,
                each ->
                        TranslationNote.in(
                                source(each), reading(each), each, read.draft().languages()));
    }

    @Nullable PairedChoice paired(String choice) {
        return paired.get(choice);
    }

    TextReading in(Language language) {
        return read.in(language);
    }

    /** What a language of it said. */
    Reading reading(Language language) {
        return read.in(language).paragraph(0);
    }

    /** Its text in a language, as it was read. */
    String source(Language language) {
        return read.draft().paragraphs().getFirst().text(language).text();
    }

    /** Whether what was read of a choice still holds. */
    boolean holds(String choice) {
        Map<Language, Integer> places = places(choice);
        return !places.isEmpty()
                && places.entrySet().stream()
                        .allMatch(
                                each ->
                                        reading(each.getKey()).choiceFrom(each.getValue()) != null
                                                && isApart(each.getKey(), each.getValue()));
    }

    /** Whether a change leaves a letter between it and what was settled before. */
    boolean isApart(Language language, ChangeSet change) {
        return change.isEmpty() || isApart(language, change.edits().getFirst().range().start());
    }

    private boolean isApart(Language language, int start) {
        Integer from = done.get(language);
        if (from == null) {
            return true;
        }
        String source = source(language);
        for (int i = from; i < start; i++) {
            if (Character.isLetterOrDigit(source.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A change of the text that was read, as one of the text as it is in a draft now. */
    TextChange now(TextChange change, Draft draft) {
        Language language = change.language();
        int by = growth.getOrDefault(language, 0);
        List<TextEdit> moved =
                change.change().edits().stream()
                        .map(edit -> new TextEdit(edit.range().shift(by), edit.replacement()))
                        .toList();
        int length = draft.paragraphs().get(paragraph).text(language).text().length();
        return new TextChange(paragraph, language, ChangeSet.of(length, moved));
    }

    /** A change of the text that was read was made, which settles a choice. */
    void settled(String choice, TextChange settled) {
        Language language = settled.language();
        ChangeSet change = settled.change();
        int start = Objects.requireNonNull(places(choice).get(language));
        int end = Objects.requireNonNull(reading(language).choiceFrom(start)).range().end();
        if (!change.isEmpty()) {
            end = Math.max(end, change.edits().getLast().range().end());
        }
        done.merge(language, end, Math::max);
        growth.merge(language, change.lengthAfter() - change.lengthBefore(), Integer::sum);
    }
}
