package org.travaux.markup.draft;

import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Words of a paragraph that were agreed by themselves, while the rest of it is still open. Agreed
 * are these very words: if one of them changes, the passage is no more, and a paragraph has none
 * whose words do not stand in it.
 *
 * @param language the text in which they stand
 * @param range where, in the paragraph's plain text, in UTF-16 code units; not empty
 * @param words the words themselves
 * @param agreed where and when, and whether capitals have yet to confirm it
 */
public record AgreedPassage(Language language, TextRange range, String words, StatusChange agreed) {
    /**
     * @throws IllegalArgumentException if there are no words, the range has another length, or the
     *     status is not one of agreement
     */
    public AgreedPassage {
        if (words.isEmpty() || words.length() != range.length() || !agreed.status().isAgreed()) {
            throw new IllegalArgumentException("no agreed passage: " + range + " " + agreed);
        }
    }

    /** The same words at another place of the text. */
    public AgreedPassage at(TextRange moved) {
        return new AgreedPassage(language, moved, words, agreed);
    }

    /** Whether its words stand at its place in the text of its language. */
    public boolean stands(String text) {
        return range.end() <= text.length() && range.of(text).equals(words);
    }

    /** Whether another one is of the same words and the same agreement, wherever it stands. */
    public boolean isSame(AgreedPassage other) {
        return language.equals(other.language)
                && words.equals(other.words)
                && agreed.equals(other.agreed);
    }

    /** The passage after a change of a text, which may have become of other words: then nothing. */
    Optional<AgreedPassage> moved(Language changed, ChangeSet change) {
        if (!language.equals(changed)) {
            return Optional.of(this);
        }
        TextRange moved = change.map(range);
        return moved.length() == range.length() ? Optional.of(at(moved)) : Optional.empty();
    }

    /** Those of some passages that no other of these is the same as, one for one. */
    public static List<AgreedPassage> without(
            List<AgreedPassage> passages, List<AgreedPassage> others) {
        List<AgreedPassage> left = new ArrayList<>(others);
        Predicate<AgreedPassage> isFound =
                passage -> {
                    for (int i = 0; i < left.size(); i++) {
                        if (left.get(i).isSame(passage)) {
                            left.remove(i);
                            return true;
                        }
                    }
                    return false;
                };
        return passages.stream().filter(isFound.negate()).toList();
    }
}
