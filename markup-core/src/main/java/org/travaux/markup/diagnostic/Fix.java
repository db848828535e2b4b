package org.travaux.markup.diagnostic;

import org.travaux.markup.text.TextEdit;

import java.util.List;

/**
 * A way out of a finding.
 *
 * @param kind what it does, for the sentence that offers it
 * @param edits the change, in offsets of the text that was read
 */
public record Fix(Kind kind, List<TextEdit> edits) {
    /** What a fix does. */
    public enum Kind {
        CLOSE_BRACKET,
        REMOVE_BRACKET,
        ESCAPE_BRACKET,
        REPLACE_CODE,
        REPLACE_LETTERS,
        REMOVE_NOTE,
        SPLIT_RUN,
        JOIN_RUN,
        /** Writes the word as it should be. */
        WRITE,
        /** Puts other quotation marks. */
        CHANGE_QUOTATION_MARKS,
        /** Puts spaces at which no line breaks. */
        KEEP_TOGETHER,
        /** Takes away a space, or puts one. */
        CHANGE_SPACES,
        /** Puts a dash or a minus for a hyphen. */
        CHANGE_DASH
    }

    public Fix {
        edits = List.copyOf(edits);
    }

    /** A fix of one edit. */
    public static Fix of(Kind kind, TextEdit edit) {
        return new Fix(kind, List.of(edit));
    }
}
