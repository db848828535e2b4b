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
    /** What is asked for after the end is not done. */
    private final ScheduledExecutorService thread =
            new ScheduledThreadPoolExecutor(
                    1,
                    task -> Editor.daemon(task, "travaux-safety"),
                    new ThreadPoolExecutor.DiscardPolicy());

    @Override
    public void after(Duration delay, Runnable task) {
        ScheduledFuture<?> _ =
                thread.schedule(() -> run(task), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What nobody expected is told: a future that nobody asks would keep it to itself. */
    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            Thread self = Thread.currentThread();
            self.getUncaughtExceptionHandler().uncaughtException(self, e);
        }
    }

    /** Does what was asked for, and nothing more. */
    void end() {
        ThreadEnd.of(thread);
    }
}
