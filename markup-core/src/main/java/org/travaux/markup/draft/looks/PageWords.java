package org.travaux.markup.draft.looks;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The words at the head and the foot of a document's pages in one language, a line each. In them
 * {@code {page}} is the number of the page and {@code {pages}} how many there are; between what
 * stands at the left, in the middle and at the right of a line stands a tab.
 *
 * @param head of every page
 * @param foot of every page
 * @param firstHead of the first page; null if it is as on every other
 * @param firstFoot of the first page; null if it is as on every other
 */
public record PageWords(
        List<String> head,
        List<String> foot,
        @Nullable List<String> firstHead,
        @Nullable List<String> firstFoot) {
    /** No words. */
    public static final PageWords NONE = new PageWords(List.of(), List.of(), null, null);

    public PageWords {
        head = List.copyOf(head);
        foot = List.copyOf(foot);
        firstHead = firstHead == null ? null : List.copyOf(firstHead);
        firstFoot = firstFoot == null ? null : List.copyOf(firstFoot);
    }

    /** Whether the first page has a head or a foot of its own. */
    public boolean firstDiffers() {
        return firstHead != null || firstFoot != null;
    }
}
