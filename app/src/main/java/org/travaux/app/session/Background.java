package org.travaux.app.session;

import java.util.concurrent.Executor;

/**
 * Where long work is done, and where its results are handed over.
 *
 * @param work runs on threads of its own
 * @param home the one thread that everything else happens on
 */
public record Background(Executor work, Executor home) {
    /** Everything at once, on the calling thread: for tests and scripts. */
    public static Background none() {
        return new Background(Runnable::run, Runnable::run);
    }
}
