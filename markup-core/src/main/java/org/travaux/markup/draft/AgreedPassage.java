package org.travaux.markup.draft;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Side;
import org.travaux.markup.text.TextRange;
import org.travaux.markup.text.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

    /**
     * The passage after a change of a text; nothing if it has become of other words. A capital that
     * comes or goes because a sentence begins elsewhere makes no other word, and letters typed at
     * its edge do.
     *
     * @param before the text of its language
     * @param after the text after the change
     */
    Optional<AgreedPassage> moved(Language changed, ChangeSet change, String before, String after) {
        if (!language.equals(changed)) {
            return Optional.of(this);
        }
        TextRange inside = change.map(range);
        TextRange outside =
                new TextRange(
                        change.map(range.start(), Side.BEFORE),
                        change.map(range.end(), Side.AFTER));
        boolean whole = Words.whole(before, range).equals(range);
        return Stream.of(inside, outside)
                .filter(each -> each.length() == range.length())
                .filter(each -> isSaid(each.of(after)))
                .filter(each -> !whole || Words.whole(after, each).equals(each))
                .findFirst()
                .map(each -> new AgreedPassage(language, each, each.of(after), agreed));
    }

    private boolean isSaid(String said) {
        return said.substring(1).equals(words.substring(1))
                && said.substring(0, 1).equalsIgnoreCase(words.substring(0, 1));
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
