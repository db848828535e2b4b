package org.travaux.app.viewmodel.display;

import org.travaux.markup.text.TextRange;

/**
 * A stretch of a text that was found.
 *
 * @param here whether it is the one that was gone to
 */
public record Highlight(TextRange range, boolean here) {
    /** How it looks. */
    TextStyle style() {
        return here ? TextStyle.FOUND_HERE : TextStyle.FOUND;
    }
}
