package org.travaux.app.docx.reading.model;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * A stretch of text of which everything else is the same.
 *
 * @param text its characters: a tab is U+0009, a line break U+000A, a footnote's mark {@code [^1]}
 * @param language the tag of the language it is marked as ({@code kk-KZ}), or null
 * @param inserted who inserted it, or null
 * @param deleted who deleted it, or null; both if one took away what another had put in
 * @param comments the ids of the comments that are about it
 * @param bookmarks the names of the bookmarks that hold it
 */
public record WordRun(
        String text,
        WordLook look,
        @Nullable String language,
        @Nullable WordChange inserted,
        @Nullable WordChange deleted,
        Set<String> comments,
        Set<String> bookmarks) {
    public WordRun {
        comments = Set.copyOf(comments);
        bookmarks = Set.copyOf(bookmarks);
    }

    /** Whether nobody inserted or deleted it. */
    public boolean isUnchanged() {
        return inserted == null && deleted == null;
    }

    /** Plain words of nobody's. */
    public static WordRun plain(String text) {
        return new WordRun(text, WordLook.PLAIN, null, null, null, Set.of(), Set.of());
    }

    /** The run with other characters. */
    public WordRun withText(String other) {
        return new WordRun(other, look, language, inserted, deleted, comments, bookmarks);
    }

    /** The run with another look. */
    public WordRun withLook(WordLook other) {
        return new WordRun(text, other, language, inserted, deleted, comments, bookmarks);
    }

    /** The run changed by others and with other comments on it. */
    public WordRun with(
            @Nullable WordChange insertion, @Nullable WordChange deletion, Set<String> about) {
        return new WordRun(text, look, language, insertion, deletion, about, bookmarks);
    }
}
