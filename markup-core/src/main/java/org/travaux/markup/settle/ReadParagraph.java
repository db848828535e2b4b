package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.TranslationNote;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.draft.records.Resolution;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.settle.records.Recording;
import org.travaux.markup.settle.records.TextChange;
import org.travaux.markup.settle.seams.SeamSide;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextRange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A paragraph that is read once and of which many choices are settled, one behind the other.
 * Settling tidies nothing beyond the next letter; so what was read holds of a choice behind one
 * that was settled, and behind the parentheses around that one, if a letter that stays stands
 * between the two in every language. What is settled is done to the paragraph once, in the end.
 * Offsets are UTF-16 code units of the text that was read.
 */
final class ReadParagraph {
    private final int paragraph;
    private final DraftReading read;
    private final Recording recording;
    private final Map<String, PairedChoice> paired;
    private final Map<String, Map<Language, Integer>> places = new HashMap<>();

    /** By language and offset, what waits for its translation. */
    private final Map<Language, NavigableMap<Integer, TranslationNote>> notes = new HashMap<>();

    /** By language and offset, what is meant as a note and not understood. */
    private final Map<Language, NavigableMap<Integer, TextRange>> unread = new HashMap<>();

    /** By language, where parentheses that stand in no others begin and end. */
    private final Map<Language, NavigableMap<Integer, Integer>> parentheses = new HashMap<>();

    /** By language, where the last choice that was settled ends, with what was tidied around it. */
    private final Map<Language, Integer> done = new HashMap<>();

    /**
     * What was read of a paragraph.
     *
     * @param paragraph its index in the draft
     * @param read it alone
     * @param occasion where and when its choices are settled
     */
    ReadParagraph(int paragraph, DraftReading read, Occasion occasion) {
        this.paragraph = paragraph;
        this.read = read;
        this.recording = new Recording(read.draft().paragraphs().getFirst(), occasion);
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

    /** What waits for its translation in a range of a language's text. */
    List<TranslationNote> notes(Language language, TextRange range) {
        return List.copyOf(
                notes.computeIfAbsent(language, this::notes)
                        .subMap(range.start(), range.end())
                        .values());
    }

    private NavigableMap<Integer, TranslationNote> notes(Language language) {
        NavigableMap<Integer, TranslationNote> all = new TreeMap<>();
        for (TranslationNote note :
                TranslationNote.in(
                        source(language), reading(language), language, read.draft().languages())) {
            all.put(note.range().start(), note);
        }
        return all;
    }

    @Nullable PairedChoice paired(String choice) {
        return paired.get(choice);
    }

    /**
     * The language in which a choice stands in another of which nobody has said yet which
     * alternative is which; null if there is none. What stands within is evidence for it, and gone
     * when it is settled first.
     */
    @Nullable Language doubtAround(String choice) {
        for (Map.Entry<Language, Integer> at : places(choice).entrySet()) {
            Language language = at.getKey();
            List<Choice> choices = reading(language).choices();
            Choice here = reading(language).choiceFrom(at.getValue());
            while (here != null && here.parent() >= 0) {
                here = choices.get(here.parent());
                PairedChoice around = pairedAt(language, here);
                if (around != null && around.isContradictory()) {
                    return language;
                }
            }
        }
        return null;
    }

    private @Nullable PairedChoice pairedAt(Language language, Choice choice) {
        return paired.values().stream()
                .filter(each -> choice.equals(each.in(language)))
                .findFirst()
                .orElse(null);
    }

    /** What a language of it said. */
    Reading reading(Language language) {
        return read.in(language).paragraph(0);
    }

    /** Its text in a language, as it was read. */
    String source(Language language) {
        return read.draft().paragraphs().getFirst().text(language).text();
    }

    /**
     * Whether something behind a choice or in its brackets is meant as a note and not understood:
     * settled, the choice would leave it to the text, where nobody looks for it.
     */
    boolean isNoteUnread(Language language, int offset) {
        Choice choice = reading(language).choiceFrom(offset);
        if (choice == null) {
            return false;
        }
        String source = source(language);
        int note = SeamSide.skip(source, choice.range().end(), source.length()) + 1;
        NavigableMap<Integer, TextRange> all = unread.computeIfAbsent(language, this::unread);
        return all.containsKey(note)
                || all
                        .subMap(choice.range().start(), true, choice.range().end(), true)
                        .values()
                        .stream()
                        .anyMatch(found -> isInBrackets(choice, found));
    }

    private NavigableMap<Integer, TextRange> unread(Language language) {
        NavigableMap<Integer, TextRange> ranges = new TreeMap<>();
        for (Diagnostic found : read.in(language).diagnostics(0)) {
            if (found.code() == DiagnosticCode.UNREAD_POSITION) {
                ranges.merge(
                        found.range().start(),
                        found.range(),
                        (one, other) -> one.end() <= other.end() ? one : other);
            }
        }
        return ranges;
    }

    private static boolean isInBrackets(Choice choice, TextRange found) {
        return choice.alternatives().stream()
                .anyMatch(alternative -> alternative.range().contains(found));
    }

    /** Whether a choice is none any more: it went with one around it. */
    boolean isGone(String choice) {
        Map<Language, Integer> at = places.get(choice);
        return at == null
                || recording.takesAway(at)
                || (!holds(choice)
                        && after().choices().stream().noneMatch(one -> one.id().equals(choice)));
    }

    /** Whether a choice of it was settled since it was read. */
    boolean isChanged() {
        return !done.isEmpty();
    }

    /** Whether what was read of a choice still holds. */
    boolean holds(String choice) {
        Map<Language, Integer> at = places(choice);
        return !at.isEmpty()
                && at.entrySet().stream()
                        .allMatch(
                                each ->
                                        reading(each.getKey()).choiceFrom(each.getValue()) != null
                                                && isApart(each.getKey(), each.getValue()));
    }

    /**
     * Whether changes of the text that was read are still possible: they leave a letter between
     * them and what was settled before, and no earlier record concerns both.
     */
    boolean follows(List<TextChange> changes) {
        return !isChanged()
                || (changes.stream().allMatch(each -> isApart(each.language(), each.change()))
                        && recording.follows(changes));
    }

    private boolean isApart(Language language, ChangeSet change) {
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

    /** Settles a choice by changes of the text that was read. */
    void settle(String choice, Resolution resolution, List<TextChange> changes) {
        recording.settle(choice, resolution, Recording.texts(changes), changes);
        for (TextChange each : changes) {
            Language language = each.language();
            int start = Objects.requireNonNull(places(choice).get(language));
            int end = Objects.requireNonNull(reading(language).choiceFrom(start)).range().end();
            if (!each.change().isEmpty()) {
                end = Math.max(end, each.change().edits().getLast().range().end());
            }
            done.merge(language, Math.max(end, parenthesesEnd(language, start)), Math::max);
        }
    }

    /**
     * Where the parentheses end that an offset stands in, or -1 if it stands in none: without the
     * brackets in them they may be a note on what stands before them.
     */
    private int parenthesesEnd(Language language, int offset) {
        Map.Entry<Integer, Integer> before =
                parentheses.computeIfAbsent(language, this::parentheses).lowerEntry(offset);
        return before != null && before.getValue() > offset ? before.getValue() : -1;
    }

    private NavigableMap<Integer, Integer> parentheses(Language language) {
        NavigableMap<Integer, Integer> outermost = new TreeMap<>();
        String source = source(language);
        int depth = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '(' && depth++ == 0) {
                outermost.put(i, source.length());
            } else if (c == ')' && depth > 0 && --depth == 0) {
                outermost.put(outermost.lastKey(), i + 1);
            }
        }
        return outermost;
    }

    /** The paragraph after all that was settled of it. */
    Paragraph after() {
        return recording.after();
    }
}
