package org.travaux.markup.merge;

import org.travaux.markup.compare.WordTokens;
import org.travaux.markup.compile.Wordings;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Element;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A paragraph's text in one language, as one side has it: its words and signs, what stands in front
 * of each, and the notes behind each that say who wants what.
 */
final class SideText {
    static final int NONE = -1;

    private final Wordings said;
    private final String[] before;
    private final String[] notes;
    private final String tail;

    /** By the index of a bracket that of its partner; {@link #NONE} for all else. */
    private final int[] partners;

    /** By the index of an alternative's first bracket that of its choice in the reading. */
    private final int[] choices;

    private SideText(Wordings said) {
        this.said = said;
        int size = said.words().size();
        before = new String[size];
        notes = new String[size];
        partners = new int[size];
        choices = new int[size];
        Arrays.fill(partners, NONE);
        Arrays.fill(choices, NONE);
        int end = 0;
        for (int i = 0; i < size; i++) {
            TextRange word = said.words().ranges().get(i);
            int noted = i == 0 ? 0 : endOfNotes(end, word.start());
            if (i > 0) {
                notes[i - 1] = said.text().substring(end, noted);
            }
            before[i] = said.text().substring(noted, word.start());
            end = word.end();
        }
        int noted = size == 0 ? 0 : endOfNotes(end, said.text().length());
        if (size > 0) {
            notes[size - 1] = said.text().substring(end, noted);
        }
        tail = said.text().substring(noted);
        pairBrackets();
    }

    /** Reads a text as a paragraph by itself. */
    static SideText of(String text, Profile profile) {
        return new SideText(Wordings.of(text, profile));
    }

    private int endOfNotes(int from, int to) {
        int end = from;
        for (TextRange note : said.reading().notes()) {
            if (note.start() >= from && note.end() <= to) {
                end = Math.max(end, note.end());
            }
        }
        return end;
    }

    private void pairBrackets() {
        List<Choice> all = said.reading().choices();
        for (int i = 0; i < all.size(); i++) {
            for (Alternative alternative : all.get(i).alternatives()) {
                int open = pair(alternative.range());
                if (open != NONE) {
                    choices[open] = i;
                }
            }
        }
        for (Element other : said.reading().others()) {
            pair(other.range());
        }
    }

    private int pair(TextRange range) {
        int open = said.from(range.start());
        int close = said.from(range.end()) - 1;
        if (open < close
                && said.words().ranges().get(open).start() == range.start()
                && said.words().ranges().get(close).end() == range.end()) {
            partners[open] = close;
            partners[close] = open;
            return open;
        }
        return NONE;
    }

    String text() {
        return said.text();
    }

    Wordings said() {
        return said;
    }

    WordTokens tokens() {
        return said.words();
    }

    int size() {
        return before.length;
    }

    String word(int index) {
        return said.words().words().get(index);
    }

    List<String> words(int from, int to) {
        return said.words().words().subList(from, to);
    }

    /** Where a word begins, in UTF-16 code units. */
    int start(int index) {
        return said.words().ranges().get(index).start();
    }

    String before(int index) {
        return before[index];
    }

    String notes(int index) {
        return notes[index];
    }

    /** What stands behind the last word and its notes. */
    String tail() {
        return tail;
    }

    int partner(int index) {
        return partners[index];
    }

    /** The choice that a bracket opens an alternative of; {@link #NONE} if it does not. */
    int choice(int index) {
        return choices[index];
    }

    /** Whether a word is a bracket that has no partner in the text. */
    boolean isLoose(int index) {
        return said.reading().loose().stream().anyMatch(one -> one.at() == start(index));
    }

    /**
     * Whether no bracket of a stretch has its partner outside it, or none at all, and it is not
     * part of a note or of brackets that are no alternatives.
     */
    boolean isWhole(int from, int to) {
        for (int i = 0; i < from; i++) {
            if (partners[i] >= to && choices[i] == NONE) {
                return false;
            }
        }
        for (int i = from; i < to; i++) {
            boolean inside = partners[i] == NONE || (partners[i] >= from && partners[i] < to);
            if (!inside || isLoose(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a stretch is editor's notes and nothing else. */
    boolean isNotes(int from, int to) {
        int at = from;
        while (at < to && word(at).equals("{") && partners[at] > at && partners[at] < to) {
            at = partners[at] + 1;
        }
        return from < to && at == to;
    }

    /**
     * The alternatives of one choice that make up a stretch, by their first brackets; none if there
     * is something else in it.
     */
    List<Integer> alternatives(int from, int to) {
        List<Integer> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            at += word(at).equals("/") ? 1 : 0;
            boolean opens = at < to && choices[at] != NONE && partners[at] < to;
            if (!opens || (!found.isEmpty() && choices[at] != choices[found.getFirst()])) {
                return List.of();
            }
            found.add(at);
            at = partners[at] + 1;
        }
        return found;
    }

    /** What stands from one word to before another, without what is in front of the first. */
    String between(int from, int to) {
        StringBuilder all = new StringBuilder();
        for (int i = from; i < to; i++) {
            all.append(i == from ? "" : before[i]).append(word(i)).append(notes[i]);
        }
        return all.toString();
    }

    /** Who stands where in the notes behind a closing bracket; none for any other word. */
    List<DelegationStance> stances(int close) {
        List<DelegationStance> stances = new ArrayList<>();
        for (Choice choice : said.reading().choices()) {
            for (Alternative alternative : choice.alternatives()) {
                if (alternative.range().end() - 1 == start(close)) {
                    alternative.positions().forEach(one -> stances.add(DelegationStance.of(one)));
                    if (alternative.equals(choice.alternatives().getLast())) {
                        choice.positions().forEach(one -> stances.add(DelegationStance.of(one)));
                    }
                }
            }
        }
        return stances;
    }
}
