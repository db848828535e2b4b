package org.travaux.markup.draft.looks;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the documents of a draft look as a whole, as far as the document that it came with says so.
 *
 * @param spacing the room around most of its paragraphs; null if it is as in our own documents
 * @param paper that it is printed on; null for our own
 * @param pages the words at the head and the foot of its pages, by language
 */
public record DocumentLook(
        @Nullable ParagraphSpacing spacing, @Nullable Paper paper, Map<Language, PageWords> pages) {
    /** As our own documents look. */
    public static final DocumentLook NONE = new DocumentLook(null, null, Map.of());

    public DocumentLook {
        pages = Map.copyOf(pages);
    }

    /** The words of pages in a language. */
    public PageWords pages(Language language) {
        return pages.getOrDefault(language, PageWords.NONE);
    }

    /** The same with other words of pages in a language. */
    public DocumentLook withPages(Language language, PageWords words) {
        Map<Language, PageWords> all = new LinkedHashMap<>(pages);
        if (words.equals(PageWords.NONE)) {
            all.remove(language);
        } else {
            all.put(language, words);
        }
        return new DocumentLook(spacing, paper, all);
    }

    /** The same with other room around most paragraphs. */
    public DocumentLook withSpacing(@Nullable ParagraphSpacing usual) {
        return new DocumentLook(usual, paper, pages);
    }
}
