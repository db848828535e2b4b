package org.travaux.app.safety;

import org.travaux.app.storage.ProcessMark;

import java.util.Objects;

/**
 * Who has a draft open.
 *
 * @param user their name on their machine
 * @param since when they opened it, as the standard writes a point in time
 */
public record LockHolder(String user, ProcessMark process, String since) {
    public LockHolder {
        Objects.requireNonNull(user);
        Objects.requireNonNull(process);
        Objects.requireNonNull(since);
    }
}
