package org.travaux.app.safety;

import org.jspecify.annotations.Nullable;
import org.travaux.app.storage.StorageException;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Keeps a copy of one draft on disk while it has changes that are not saved. Less than a second
 * after the first change that is not in the copy it is written again, with all that was changed by
 * then, also while somebody goes on typing; the caller never waits.
 */
public final class Safekeeping {
    /** Leaves more than half of the second that a word may be lost after for writing it. */
    private static final Duration DELAY = Duration.ofMillis(400);

    private final RecoveryFolder folder;
    private final Scheduler scheduler;
    private final Clock clock;
    private final Consumer<StorageException> failed;
    private final AtomicReference<@Nullable UnsavedDraft> waiting = new AtomicReference<>();
    private boolean failing;
    private volatile String id = UUID.randomUUID().toString();

    /**
     * Keeps copies in a folder.
     *
     * @param failed is told, on the thread of {@code later}, that copies can't be written any more
     */
    public Safekeeping(
            RecoveryFolder folder,
            Scheduler scheduler,
            Clock clock,
            Consumer<StorageException> failed) {
        this.folder = folder;
        this.scheduler = scheduler;
        this.clock = clock;
        this.failed = failed;
    }

    /** The draft has changed and is not saved. */
    public void keep(UnsavedDraft unsaved) {
        if (waiting.getAndSet(unsaved) == null) {
            scheduler.after(DELAY, this::write);
        }
    }

    /** What is not in the copy yet is written at once: nobody knows whether there is a later. */
    public void now() {
        if (waiting.get() != null) {
            scheduler.after(Duration.ZERO, this::write);
        }
    }

    /**
     * The draft continues a copy that was left behind, which becomes its own.
     *
     * @param unsaved what was in the copy
     */
    public void adopt(RecoveryCopy copy, UnsavedDraft unsaved) {
        id = copy.id();
        waiting.set(unsaved);
        scheduler.after(Duration.ZERO, this::write);
    }

    /** The draft is saved, or is not wanted. */
    public void drop() {
        waiting.set(null);
        scheduler.after(Duration.ZERO, () -> folder.delete(id));
    }

    private void write() {
        UnsavedDraft unsaved = waiting.getAndSet(null);
        if (unsaved == null) {
            return;
        }
        try {
            folder.write(id, unsaved, clock.instant());
            failing = false;
        } catch (StorageException e) {
            if (!failing) {
                failed.accept(e);
            }
            failing = true;
        }
    }
}
