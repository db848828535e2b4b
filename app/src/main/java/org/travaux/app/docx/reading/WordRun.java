package org.travaux.app.docx.reading;

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

    WordRun withText(String other) {
        return new WordRun(other, look, language, inserted, deleted, comments, bookmarks);
    }
}
