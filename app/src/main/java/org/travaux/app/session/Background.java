package org.travaux.app.session;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where long work is done, and where its results are handed over.
 *
 * @param work runs on threads of its own
 * @param saving runs on another thread, so that what is saved waits for nothing else
 * @param network runs on another thread, so that nothing waits for what others answer
 * @param home the one thread that everything else happens on
 * @param rest how long work that each key asks for waits for the next key, so that it does not take
 *     the processor from whoever types
 */
public record Background(
        Executor work, Executor saving, Executor network, Executor home, Duration rest) {
    /** Long enough for the next letter of a word, too short to be waited for. */
    private static final Duration BETWEEN_KEYS = Duration.ofMillis(150);

    /** Everything at once, on the calling thread: for tests and scripts. */
    public static Background none() {
        return atOnce(Runnable::run, Runnable::run);
    }

    /** Work that begins as soon as there is a thread for it. */
    public static Background atOnce(Executor work, Executor home) {
        return new Background(work, work, work, home, Duration.ZERO);
    }

    /** Work that waits for a pause between keys. */
    public static Background betweenKeys(
            Executor work, Executor saving, Executor network, Executor home) {
        return new Background(work, saving, network, home, BETWEEN_KEYS);
    }

    /** Work that ended in an error was not expected to: whoever looks after errors is told. */
    public static @Nullable Void unexpected(@Nullable Throwable failure) {
        if (failure != null) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        }
        return null;
    }

    /**
     * Finds something out, and hands it over at home.
     *
     * @param find may take its time, on any thread; what it fails with was not expected to happen
     */
    public <T> void findOut(Supplier<? extends T> find, Consumer<? super T> found) {
        CompletableFuture<Void> _ =
                CompletableFuture.<T>supplyAsync(find::get, work)
                        .thenAcceptAsync(found, home)
                        .exceptionally(Background::unexpected);
    }

    /** Runs something at home after the rest. */
    void afterRest(Runnable task) {
        if (rest.isZero()) {
            task.run();
        } else {
            CompletableFuture.delayedExecutor(rest.toMillis(), TimeUnit.MILLISECONDS, home)
                    .execute(task);
        }
    }
}
