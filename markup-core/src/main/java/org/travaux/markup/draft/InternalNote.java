package org.travaux.markup.draft;

import java.util.regex.Pattern;

/**
 * What somebody of the secretariat notes beside the text for themselves or for the other desks. It
 * is in no document, no delegation's copy and on no projector. It is never changed: who means
 * something else writes another one.
 *
 * @param id unique in the draft
 * @param paragraph the id of the paragraph that it is about; empty for the text as a whole
 * @param by who wrote it, as they call themselves
 * @param when it was written, {@code 2027-05-14T15:05:00Z}; empty if it is not known
 * @param text in any language, in one line or several
 */
public record InternalNote(String id, String paragraph, String by, String when, String text) {
    private static final Pattern WHEN =
            Pattern.compile("(?:\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ)?");

    /**
     * @throws IllegalArgumentException if it has no id or no text, or was written at no time
     */
    public InternalNote {
        if (id.isEmpty() || text.isBlank() || !isWhen(when)) {
            throw new IllegalArgumentException("not a note: " + id + ", " + when);
        }
    }

    /** Whether a time can be written so; an empty one is not known. */
    public static boolean isWhen(String when) {
        return WHEN.matcher(when).matches();
    }
}
