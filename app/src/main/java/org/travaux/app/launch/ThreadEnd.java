package org.travaux.app.launch;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** The end of a thread that writes: what was asked for is done, and nothing more. */
final class ThreadEnd {
    private static final long MOST_SECONDS = 5;

    private ThreadEnd() {}

    /** Waits until all is done, unless the disk does not answer. */
    static void of(ExecutorService thread) {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(MOST_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
