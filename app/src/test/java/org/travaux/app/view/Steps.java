package org.travaux.app.view;

import javafx.animation.AnimationTimer;

/**
 * Does one thing after another, each when the window has had the time to draw what came of the one
 * before. To be used on the JavaFX thread.
 */
final class Steps {
    /** What is laid out in one pulse may be drawn, measured and laid out again in the next ones. */
    private static final int PULSES = 4;

    private int waiting;
    private int done;

    /** Does something when what was done until now is drawn. */
    void then(Runnable next) {
        waiting++;
        afterPulses(
                () -> {
                    waiting--;
                    done++;
                    next.run();
                });
    }

    /** Does something when nothing else waits any more and all is drawn. */
    void atLast(Runnable end) {
        int before = done;
        afterPulses(
                () -> {
                    if (waiting == 0 && done == before) {
                        end.run();
                    } else {
                        atLast(end);
                    }
                });
    }

    private static void afterPulses(Runnable next) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses > PULSES) {
                    stop();
                    next.run();
                }
            }
        }.start();
    }
}
