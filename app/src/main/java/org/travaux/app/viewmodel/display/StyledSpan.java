package org.travaux.app.viewmodel.display;

import org.travaux.markup.text.TextRange;

import java.util.EnumSet;
import java.util.Set;

/** A stretch of a text that looks the same all along. */
public record StyledSpan(TextRange range, Set<TextStyle> styles) {
    public StyledSpan {
        styles = Set.copyOf(styles);
    }

    /** The same stretch, standing out. */
    StyledSpan with(Highlight highlight) {
        Set<TextStyle> all = EnumSet.of(highlight.style());
        all.addAll(styles);
        return new StyledSpan(range, all);
    }
}
