package org.travaux.app.viewmodel;

import org.travaux.app.session.ReadText;

import java.util.List;
import java.util.Locale;

/** Whether a paragraph's language versions say the same, as far as their brackets show. */
public enum RowMatch {
    SAME,
    /** A language has no text yet. */
    MISSING,
    /** The languages differ in how many choices or alternatives they have. */
    DIFFERENT;

    /** How a paragraph's texts match. */
    static RowMatch of(List<ReadText> texts) {
        boolean some = texts.stream().anyMatch(text -> !text.text().isBlank());
        if (some && texts.stream().anyMatch(text -> text.text().isBlank())) {
            return MISSING;
        }
        long shapes = texts.stream().map(RowMatch::alternatives).distinct().count();
        return shapes > 1 ? DIFFERENT : SAME;
    }

    private static List<Integer> alternatives(ReadText text) {
        return text.reading().choices().stream()
                .map(choice -> choice.alternatives().size())
                .sorted()
                .toList();
    }

    /** The name that texts and style sheets know it by. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
