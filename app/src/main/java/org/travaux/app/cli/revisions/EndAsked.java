package org.travaux.app.cli.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.app.exchange.TransferWatch;
import org.travaux.app.files.Failure;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl+C while something is sent or received: the program ends as soon as everything is whole, and
 * leaves no lock behind.
 */
final class EndAsked implements TransferWatch {
    /** What a shell says of a program that was ended by Ctrl+C. */
    static final int CODE = 130;

    /** Longer than a connection that says nothing is waited for. */
    private static final long MOST_SECONDS = 60;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);

    /** What is done meanwhile. */
    @FunctionalInterface
    interface Work {
        int at(TransferWatch watch) throws Failure, RevisionException;
    }

    private EndAsked() {}

    /**
     * Does something, and has the end of the program wait for it.
     *
     * @param said takes the sentence that it was given up
     * @return the exit code
     */
    static int whole(PrintWriter said, String givenUp, Work work)
            throws Failure, RevisionException {
        EndAsked end = new EndAsked();
        Thread waiting = new Thread(end::ask, "travaux-end");
        Runtime.getRuntime().addShutdownHook(waiting);
        try {
            return work.at(end);
        } catch (RevisionException e) {
            tell(e, e, said, givenUp);
            return CODE;
        } catch (Failure e) {
            tell(e, e.getCause(), said, givenUp);
            return CODE;
        } finally {
            end.done.countDown();
            forget(waiting);
        }
    }

    private static <E extends Exception> void tell(
            E thrown, @Nullable Throwable why, PrintWriter said, String givenUp) throws E {
        if (!(why instanceof RevisionException e) || e.reason() != Reason.GIVEN_UP) {
            throw thrown;
        }
        said.println(givenUp);
        said.flush();
    }

    private static void forget(Thread waiting) {
        try {
            Runtime.getRuntime().removeShutdownHook(waiting);
        } catch (IllegalStateException e) {
            // The program is ending, and it has run.
            return;
        }
    }

    private void ask() {
        asked.set(true);
        try {
            boolean _ = done.await(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void at(Step step, int pieces, int all) {}

    @Override
    public boolean isGivenUp() {
        return asked.get();
    }
}
