package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.TextRange;

import java.util.List;

/** A choice of which it shows only later what it stands in. */
final class ChoiceDraft {
    private final TextRange range;
    private final List<Alternative> alternatives;
    private final List<DelegationPosition> positions;
    private @Nullable ChoiceDraft around;
    private int aroundAlternative = -1;
    private int index;
    private int depth = 1;

    ChoiceDraft(
            TextRange range, List<Alternative> alternatives, List<DelegationPosition> positions) {
        this.range = range;
        this.alternatives = alternatives;
        this.positions = positions;
    }

    TextRange range() {
        return range;
    }

    List<Alternative> alternatives() {
        return alternatives;
    }

    /** The positions on the choice as a whole. */
    List<DelegationPosition> positions() {
        return positions;
    }

    /** The choice stands in an alternative of {@code around}, or in none. */
    void standIn(@Nullable ChoiceDraft around, int alternative) {
        if (around != null) {
            this.around = around;
            this.aroundAlternative = alternative;
            this.depth = around.depth + 1;
        }
    }

    /** The choice, when those before it are finished. */
    Choice finished(int index) {
        this.index = index;
        int parent = around == null ? -1 : around.index;
        return new Choice(range, alternatives, positions, parent, aroundAlternative, depth);
    }
}
