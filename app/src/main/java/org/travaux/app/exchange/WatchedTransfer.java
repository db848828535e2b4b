package org.travaux.app.exchange;

import org.eclipse.jgit.lib.ProgressMonitor;
import org.travaux.app.exchange.TransferWatch.Step;

import java.util.Locale;

/** What JGit tells of a transfer, told to whoever looks on. */
final class WatchedTransfer implements ProgressMonitor {
    private final TransferWatch watch;
    private Step step = Step.ASKING;
    private int done;
    private int all;

    WatchedTransfer(TransferWatch watch) {
        this.watch = watch;
    }

    @Override
    public void start(int totalTasks) {}

    /** JGit tells its tasks apart by their English titles alone. */
    @Override
    public void beginTask(String title, int totalWork) {
        String words = title.toLowerCase(Locale.ROOT);
        if (words.contains("receiving") || words.contains("writing") || words.contains("pushing")) {
            step = Step.MOVING;
        } else if (words.contains("resolving") || words.contains("checking")) {
            step = Step.CHECKING;
        } else if (words.contains("opening")) {
            step = Step.ASKING;
        } else {
            step = Step.PACKING;
        }
        done = 0;
        all = totalWork;
        watch.at(step, done, all);
    }

    @Override
    public void update(int completed) {
        done += completed;
        watch.at(step, done, all);
    }

    @Override
    public void endTask() {}

    @Override
    public boolean isCancelled() {
        return watch.isGivenUp();
    }

    @Override
    public void showDuration(boolean enabled) {}
}
