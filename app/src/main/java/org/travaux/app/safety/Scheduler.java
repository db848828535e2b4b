package org.travaux.app.safety;

import java.time.Duration;

/** Does things after a while, one after the other, away from the caller's thread. */
@FunctionalInterface
public interface Scheduler {
    void after(Duration delay, Runnable task);
}
