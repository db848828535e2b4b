package org.travaux.markup.profile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.KnownWord.Phrase;
import org.travaux.markup.profile.WordKinds.Kind;

import java.util.Arrays;

/** Words of a text, one after the other, as far as a language knows them. */
public final class WordList {
    /** Most brackets that stand side by side hold no more. */
    private static final int USUAL = 4;

    private final String text;
    private final WordKinds kinds;

    /** Of each word where it begins and where it ends. */
    private int[] bounds = new int[2 * USUAL];

    private int size;

    /** The word that was asked about last: mostly it is asked about again. */
    private int asked = -1;

    private @Nullable KnownWord answer;

    WordList(String text, WordKinds kinds) {
        this.text = text;
        this.kinds = kinds;
    }

    /** Adds the word that stands from an offset of the text to another. */
    public void add(int from, int to) {
        if (2 * size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * size] = from;
        bounds[2 * size + 1] = to;
        size++;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Where the word at an index begins. */
    public int start(int index) {
        return bounds[2 * index];
    }

    /** Where the word at an index ends. */
    public int end(int index) {
        return bounds[2 * index + 1];
    }

    /** How many characters the word at an index has. */
    public int length(int index) {
        return end(index) - start(index);
    }

    private @Nullable KnownWord known(int index) {
        if (asked != index) {
            asked = index;
            answer = kinds.find(text, start(index), end(index));
        }
        return answer;
    }

    /** What the word at an index is, or null if it is none of the small words. */
    public @Nullable Kind kind(int index) {
        KnownWord word = known(index);
        return word == null ? null : word.kind();
    }

    /** The form of the word at an index by itself or by its ending, or null if neither tells. */
    public @Nullable String form(int index) {
        KnownWord word = known(index);
        String form = word == null ? null : word.form();
        return form == null ? kinds.formByEnding(text, start(index), end(index)) : form;
    }

    /** Whether the word at an index is the same as one of another list, in any letter case. */
    public boolean isSame(int index, WordList other, int of) {
        return length(index) == other.length(of)
                && Folded.areSame(text, start(index), other.text, other.start(of), length(index));
    }

    /** Whether a word of another list is among these. */
    public boolean holds(WordList other, int of) {
        for (int i = 0; i < size; i++) {
            if (isSame(i, other, of)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word at an index has not stood before it. */
    public boolean isFirst(int index) {
        for (int i = 0; i < index; i++) {
            if (isSame(i, this, index)) {
                return false;
            }
        }
        return true;
    }

    /** What all words are as one phrase, or each for itself; null if neither. */
    public @Nullable Kind kindOfAll() {
        if (size == 0 || size > WordKinds.LONGEST_PHRASE) {
            return null;
        }
        KnownWord first = known(0);
        if (first == null) {
            return null;
        }
        for (Phrase phrase : first.beginnings()) {
            if (phrase.size() == size && stands(phrase, 0)) {
                return phrase.kind();
            }
        }
        for (int i = 1; i < size; i++) {
            if (kind(i) != first.kind()) {
                return null;
            }
        }
        return first.kind();
    }

    /** What they begin with, the longest phrase first; null if with none of the small words. */
    public @Nullable Kind beginning() {
        KnownWord first = size == 0 ? null : known(0);
        if (first == null) {
            return null;
        }
        for (Phrase phrase : first.beginnings()) {
            if (stands(phrase, 0)) {
                return phrase.kind();
            }
        }
        return first.kind();
    }

    /** What they end with, the longest phrase first; null if with none of the small words. */
    public @Nullable Kind ending() {
        KnownWord last = size == 0 ? null : known(size - 1);
        if (last == null) {
            return null;
        }
        for (Phrase phrase : last.ends()) {
            if (stands(phrase, size - phrase.size())) {
                return phrase.kind();
            }
        }
        return last.kind();
    }

    private boolean stands(Phrase phrase, int from) {
        if (from < 0 || from + phrase.size() > size) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            int word = from + i;
            if (!Folded.stands(text, start(word), end(word), phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }
}
