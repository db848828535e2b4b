package org.travaux.markup.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.labels.ParagraphLabel;

/**
 * A paragraph whose label becomes another.
 *
 * @param paragraph its index
 * @param now null if nothing of it is in the text any more
 * @param nameBefore what delegates called it, {@code OP6 (c)}
 * @param nameNow what they will call it; empty if nothing of it is left
 */
public record Relabelled(
        int paragraph,
        ParagraphLabel before,
        @Nullable ParagraphLabel now,
        String nameBefore,
        String nameNow) {}
