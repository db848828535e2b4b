package org.travaux.app.viewmodel.editing;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.looks.LookTrait;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** How the lines of a paragraph stand in a document. */
public enum LineAlignment {
    /** As the style of its kind has it. */
    USUAL(null),
    CENTERED(LookTrait.CENTERED),
    AT_END(LookTrait.AT_END),
    JUSTIFIED(LookTrait.JUSTIFIED);

    private final @Nullable LookTrait trait;

    LineAlignment(@Nullable LookTrait trait) {
        this.trait = trait;
    }

    /** The look that says so; null for the usual one. */
    @Nullable LookTrait trait() {
        return trait;
    }

    /** The alignment that looks say. */
    static LineAlignment of(Set<LookTrait> looks) {
        return Arrays.stream(values())
                .filter(each -> each.trait != null && looks.contains(each.trait))
                .findFirst()
                .orElse(USUAL);
    }

    /** The name that its text is found by. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
