package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The inside of a bracket, or the paragraph: the run that is being collected there. */
final class BracketScope {
    final @Nullable Entry bracket;
    final @Nullable BracketScope around;
    final List<Entry> run = new ArrayList<>();
    Gap gap = Gap.NONE;
    int firstChildStart = -1;
    int lastChildEnd = -1;

    BracketScope(@Nullable Entry bracket, @Nullable BracketScope around) {
        this.bracket = bracket;
        this.around = around;
    }
}
