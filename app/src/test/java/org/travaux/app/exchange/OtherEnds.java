package org.travaux.app.exchange;

import org.testfx.util.WaitForAsyncUtils;

/**
 * The threads of JGit that answer for a folder. Where a transfer is cut they end in an error of
 * their own, which is no other test's: TestFX would hand it to the next that shows a window.
 */
final class OtherEnds {
    private static boolean watched;

    private OtherEnds() {}

    /** Keeps their errors to themselves from now on. */
    static synchronized void keepErrors() {
        if (!watched) {
            watched = true;
            // TestFX takes all errors from its first use on.
            WaitForAsyncUtils.clearExceptions();
            Thread.UncaughtExceptionHandler all = Thread.getDefaultUncaughtExceptionHandler();
            Thread.setDefaultUncaughtExceptionHandler(
                    (thread, thrown) -> {
                        if (!thread.getName().startsWith("JGit-") && all != null) {
                            all.uncaughtException(thread, thrown);
                        }
                    });
        }
    }
}
