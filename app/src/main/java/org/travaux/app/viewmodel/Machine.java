package org.travaux.app.viewmodel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What the editor has from the machine that it runs on.
 *
 * @param clock says which day it is
 */
public record Machine(Clock clock) {
    /** The machine with nothing of it but its calendar. */
    public static Machine calendar() {
        return new Machine(Clock.system(ZoneId.systemDefault()));
    }

    /** The day as drafts write it, {@code 2027-05-14}. */
    public String today() {
        return LocalDate.now(clock).toString();
    }
}
