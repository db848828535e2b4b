package org.travaux.app.session;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.DraftReading;

import java.util.concurrent.CompletableFuture;

/**
 * Has a draft proofread in the background each time it has been read. While that goes on, the
 * newest reading waits for the next round.
 */
final class Proofreading {
    private final Proofreader reader;
    private final Background background;
    private final Runnable arrived;
    private Remarks remarks = Remarks.NONE;
    private @Nullable DraftReading waiting;
    private boolean anew;
    private boolean busy;

    /**
     * Nothing is found yet.
     *
     * @param arrived is told when remarks have changed
     */
    Proofreading(Proofreader reader, Background background, Runnable arrived) {
        this.reader = reader;
        this.background = background;
        this.arrived = arrived;
    }

    /** What has been found so far. */
    Remarks remarks() {
        return remarks;
    }

    /**
     * Has a draft proofread as it is.
     *
     * @param everything also paragraphs that did not change: the proofreader knows more now
     */
    void read(DraftReading reading, boolean everything) {
        if (reader.equals(Proofreader.NONE)) {
            return;
        }
        waiting = reading;
        anew |= everything;
        if (!busy) {
            begin();
        }
    }

    private void begin() {
        DraftReading reading = waiting;
        if (reading == null) {
            return;
        }
        waiting = null;
        busy = true;
        Remarks before = anew ? Remarks.NONE : remarks;
        anew = false;
        CompletableFuture<Void> _ =
                CompletableFuture.supplyAsync(
                                () -> before.update(reading, reader), background.work())
                        .handleAsync(
                                (read, failure) -> {
                                    Void _ = Background.unexpected(failure);
                                    end(read);
                                    return null;
                                },
                                background.home());
    }

    private void end(@Nullable Remarks read) {
        busy = false;
        if (read != null) {
            remarks = read;
            arrived.run();
        }
        begin();
    }
}
