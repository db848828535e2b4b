package org.travaux.app.viewmodel.finding;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;

/**
 * What is searched for, and where.
 *
 * @param words as typed
 * @param expression whether the words are a regular expression
 * @param wholeWord whether a match begins and ends where words do, in any script
 * @param matchCase whether capital and small letters differ
 * @param contestedOnly whether only text in brackets that nobody has agreed is searched
 * @param language the one column that is searched; all of them if null
 */
public record Search(
        String words,
        boolean expression,
        boolean wholeWord,
        boolean matchCase,
        boolean contestedOnly,
        @Nullable Language language) {
    /** A search for words as they are typed, everywhere, in any letter case. */
    public static Search plain(String words) {
        return new Search(words, false, false, false, false, null);
    }

    /** Whether a column is searched. */
    public boolean isIn(Language column) {
        return language == null || language.equals(column);
    }
}
