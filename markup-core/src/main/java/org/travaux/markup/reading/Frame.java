package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The inside of a bracket, or the paragraph: the run that is being collected there. */
final class Frame {
    final @Nullable Entry bracket;
    final @Nullable Frame around;
    final List<Entry> run = new ArrayList<>();
    Gap gap = Gap.NONE;
    int firstChildStart = -1;
    int lastChildEnd = -1;

    Frame(@Nullable Entry bracket, @Nullable Frame around) {
        this.bracket = bracket;
        this.around = around;
    }
}
