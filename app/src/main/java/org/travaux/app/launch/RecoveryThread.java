package org.travaux.app.launch;

import org.travaux.app.safety.Scheduler;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The thread on which copies of what is not saved are written. */
final class RecoveryThread implements Scheduler {
    private static final long MOST_SECONDS_TO_END = 5;

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    task -> Editor.daemon(task, "travaux-safety"));

    @Override
    public void after(Duration delay, Runnable task) {
        ScheduledFuture<?> _ = thread.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does what was asked for, and nothing more. */
    void end() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(MOST_SECONDS_TO_END, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
