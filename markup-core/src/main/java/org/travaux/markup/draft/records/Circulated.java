package org.travaux.markup.draft.records;

import java.util.regex.Pattern;

/**
 * What a copy of a draft was sent to a delegation as, so that it is known when it comes back. It
 * names nobody but the delegation.
 *
 * @param to the code of the delegation
 * @param symbol the draft's then; empty if it had none
 * @param revision what the state was called, {@code Rev.2}; empty if it was not kept
 * @param state the name that the state was kept under, 40 hexadecimal digits; empty if it was not
 * @param deadline until when comments are awaited, on the clock of the seat: {@code 2027-05-14}, or
 *     {@code 2027-05-14T18:00}; empty if nothing was said
 */
public record Circulated(String to, String symbol, String revision, String state, String deadline) {
    private static final Pattern STATE = Pattern.compile("(?:[0-9a-f]{40})?");
    private static final Pattern TIME = Pattern.compile("T(?:[01][0-9]|2[0-3]):[0-5][0-9]");

    /**
     * @throws IllegalArgumentException if it is to nobody, the state is not called so, or the
     *     deadline is not empty and no day or moment
     */
    public Circulated {
        if (to.isBlank() || !isState(state) || !isDeadline(deadline)) {
            throw new IllegalArgumentException(
                    "not circulated: " + to + ", " + state + ", " + deadline);
        }
    }

    /** Whether a state can be kept under that name; empty for none. */
    public static boolean isState(String state) {
        return STATE.matcher(state).matches();
    }

    /** Whether it is a day or a moment as files have it; empty for none. */
    public static boolean isDeadline(String deadline) {
        int time = deadline.indexOf('T');
        return time < 0
                ? StatusChange.isDate(deadline)
                : time > 0
                        && StatusChange.isDate(deadline.substring(0, time))
                        && TIME.matcher(deadline.substring(time)).matches();
    }
}
