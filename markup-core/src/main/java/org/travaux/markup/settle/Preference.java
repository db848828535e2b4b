package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.DelegationPosition;

import java.util.List;

/** Says what becomes of a choice, whichever it is. */
@FunctionalInterface
public interface Preference {
    /** The first alternative of every choice stays. */
    Preference FIRST = _ -> new Outcome.Adopt(0);

    /** The last alternative stays; a choice with only one goes, so that both outcomes are seen. */
    Preference LAST =
            alternatives ->
                    alternatives.size() > 1
                            ? new Outcome.Adopt(alternatives.size() - 1)
                            : new Outcome.Delete();

    /**
     * What becomes of a choice.
     *
     * @param alternatives the positions on each of its alternatives
     * @return null if it stays open
     */
    @Nullable Outcome of(List<List<DelegationPosition>> alternatives);
}
