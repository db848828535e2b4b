package org.travaux.app.launch;

import org.travaux.app.safety.Scheduler;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The thread on which copies of what is not saved are written. */
final class RecoveryThread implements Scheduler {
    private static final long MOST_SECONDS_TO_END = 5;

    /** What is asked for after the end is not done. */
    private final ScheduledExecutorService thread =
            new ScheduledThreadPoolExecutor(
                    1,
                    task -> Editor.daemon(task, "travaux-safety"),
                    new ThreadPoolExecutor.DiscardPolicy());

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
