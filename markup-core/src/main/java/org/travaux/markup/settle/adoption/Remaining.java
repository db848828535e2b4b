package org.travaux.markup.settle.adoption;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;

import java.util.List;
import java.util.stream.IntStream;

/** Of which paragraphs anything is in the adopted text. */
public final class Remaining {
    private Remaining() {}

    /**
     * Whether anything of a paragraph is left in any language when tags and notes are taken away.
     *
     * @param paragraph its index
     */
    public static boolean isAny(DraftReading reading, int paragraph) {
        for (Language language : reading.draft().languages()) {
            if (isAny(reading, paragraph, language)) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything of a paragraph is left in one language. */
    static boolean isAny(DraftReading reading, int paragraph, Language language) {
        String text = reading.draft().paragraphs().get(paragraph).text(language).text();
        if (text.isBlank()) {
            return false;
        }
        boolean bare = reading.in(language).paragraph(paragraph).others().isEmpty();
        return bare
                || !CleanDraft.cleaning(text, reading.in(language).paragraph(paragraph))
                        .apply(text)
                        .isBlank();
    }

    /** The same for every paragraph. */
    static List<Boolean> of(DraftReading reading) {
        return IntStream.range(0, reading.draft().paragraphs().size())
                .mapToObj(i -> isAny(reading, i))
                .toList();
    }
}
