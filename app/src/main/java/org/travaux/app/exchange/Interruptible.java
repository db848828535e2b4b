package org.travaux.app.exchange;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A connection that is ended as soon as it is given up, also while it says nothing: in a virtual
 * thread of its own, since what waits for a socket there can be interrupted, which closes it.
 */
final class Interruptible {
    private static final long LOOK_MILLIS = 100;

    private Interruptible() {}

    /** Something that is done over a connection. */
    @FunctionalInterface
    interface Work<T> {
        T done() throws IOException;
    }

    /**
     * Does it, and waits for it; also if it is given up, until it has ended.
     *
     * @throws IOException if it fails, or was given up
     */
    static <T> T run(Work<T> work, TransferWatch watch) throws IOException {
        FutureTask<T> task = new FutureTask<>(work::done);
        Thread thread = Thread.ofVirtual().name("transfer").start(task);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (watch.isGivenUp()) {
                        thread.interrupt();
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                    thread.interrupt();
                }
            }
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static IOException failure(@Nullable Throwable cause) {
        return switch (cause) {
            case IOException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> (IOException) new InterruptedIOException().initCause(cause);
        };
    }
}
