package org.travaux.app.viewmodel.display;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.TextRange;

import java.util.EnumSet;
import java.util.Set;

/**
 * A stretch of a text as it is shown to a reader. Text is shown as it is; position notes are shown
 * as chips.
 *
 * @param text what is shown
 * @param source what of the text it stands for
 * @param chip what it is, if it is a chip
 * @param hint what is to be said of it under the mouse, or null
 */
public record DisplayRun(
        String text,
        TextRange source,
        Set<TextStyle> styles,
        @Nullable Chip chip,
        @Nullable String hint) {
    public DisplayRun {
        styles = Set.copyOf(styles);
    }

    /** The same stretch with one more look. */
    DisplayRun with(TextStyle style) {
        Set<TextStyle> all = EnumSet.of(style);
        all.addAll(styles);
        return new DisplayRun(text, source, all, chip, hint);
    }

    /** What is shown of it between two places in what it shows. */
    DisplayRun shown(int from, int to) {
        boolean asItIs = chip == null && text.length() == source.length();
        return asItIs
                ? part(source.start() + from, source.start() + to)
                : new DisplayRun(text.substring(from, to), source, styles, chip, hint);
    }

    /** What of a text that is shown as it is stands between two offsets of the text. */
    DisplayRun part(int from, int to) {
        int start = source.start();
        return new DisplayRun(
                text.substring(from - start, to - start),
                new TextRange(from, to),
                styles,
                chip,
                hint);
    }
}
