package org.travaux.markup.draft.looks;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Something about how a paragraph looked in the document that it came with. */
public enum LookTrait {
    CENTERED,
    /** At the right where one writes to the right: an annex line, a signature. */
    AT_END,
    /** Both edges even. */
    JUSTIFIED,
    /** Shown in capital letters, whatever is written. */
    CAPITALS,
    /** It begins a page. */
    NEW_PAGE,
    /** It stands on paper that is held broadside. */
    LANDSCAPE,
    /** No room is left between it and a neighbour of the same style. */
    CLOSE,
    /** It runs against the direction of its language. */
    OTHER_DIRECTION,
    /** The columns of the table it stands in run against the direction of its language. */
    MIRRORED,
    /** The table it stands in has no lines around its cells. */
    NO_LINES,
    /** The row it stands in is a head: it stands again on every page that the table goes on to. */
    HEAD_ROW,
    /** The table it stands in is in the middle between the margins. */
    TABLE_CENTERED,
    /** The table it stands in is at the margin at which lines end. */
    TABLE_AT_END;

    private static final Set<LookTrait> OF_TABLES =
            EnumSet.of(MIRRORED, NO_LINES, HEAD_ROW, TABLE_CENTERED, TABLE_AT_END);

    /** Whether it means something only where there is a table. */
    public boolean isOfTables() {
        return OF_TABLES.contains(this);
    }

    /** The trait as files write it, {@code at-end}. Stable. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The trait with that {@link #id}, or null if there is none. */
    public static @Nullable LookTrait find(String id) {
        for (LookTrait trait : values()) {
            if (trait.id().equals(id)) {
                return trait;
            }
        }
        return null;
    }
}
