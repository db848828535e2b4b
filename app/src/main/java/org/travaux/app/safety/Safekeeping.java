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
 * then, also while somebody goes on typing; the caller never waits. However late it is done, what
 * is done is what was asked for last.
 */
public final class Safekeeping {
    /** Leaves more than half of the second that a word may be lost after for writing it. */
    private static final Duration DELAY = Duration.ofMillis(400);

    /** A full disk may have room again by then, and a share that was away may be back. */
    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofSeconds(2);

    private final RecoveryFolder folder;
    private final Scheduler scheduler;
    private final Clock clock;
    private final Consumer<StorageException> failed;
    private final AtomicReference<@Nullable Wanted> wanted = new AtomicReference<>();
    private boolean failing;
    private String id = UUID.randomUUID().toString();

    /**
     * What is to be on disk, and is not yet, of the copy that was the draft's when it was asked.
     */
    private sealed interface Wanted {
        record Copy(String id, UnsavedDraft unsaved) implements Wanted {}

        record NoCopy(String id) implements Wanted {}
    }

    /**
     * Keeps copies in a folder.
     *
     * @param failed is told, on the thread of {@code scheduler}, that copies can't be written;
     *     once, until one is written again
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
        if (!(wanted.getAndSet(new Wanted.Copy(id, unsaved)) instanceof Wanted.Copy)) {
            scheduler.after(DELAY, this::doWanted);
        }
    }

    /** What is not in the copy yet is written at once: nobody knows whether there is a later. */
    public void now() {
        if (wanted.get() != null) {
            scheduler.after(Duration.ZERO, this::doWanted);
        }
    }

    /**
     * The draft continues a copy that was left behind, which becomes its own; the one that it had
     * goes.
     *
     * @param unsaved what was in the copy
     */
    public void adopt(RecoveryCopy copy, UnsavedDraft unsaved) {
        String before = id;
        id = copy.id();
        wanted.set(new Wanted.Copy(id, unsaved));
        scheduler.after(Duration.ZERO, this::doWanted);
        if (!before.equals(id)) {
            scheduler.after(Duration.ZERO, () -> folder.delete(before));
        }
    }

    /** The draft is saved, or is not wanted. */
    public void drop() {
        wanted.set(new Wanted.NoCopy(id));
        scheduler.after(Duration.ZERO, this::doWanted);
    }

    /** What ends in an error of whatever kind is wanted as it was, unless something newer is. */
    private void doWanted() {
        Wanted taken = wanted.getAndSet(null);
        boolean done = false;
        try {
            done = isDone(taken);
        } finally {
            if (!done && wanted.compareAndSet(null, taken)) {
                scheduler.after(UNTIL_TRIED_AGAIN, this::doWanted);
            }
        }
    }

    private boolean isDone(@Nullable Wanted taken) {
        switch (taken) {
            case Wanted.Copy copy -> {
                return isWritten(copy);
            }
            case Wanted.NoCopy(String of) -> folder.delete(of);
            case null -> {}
        }
        return true;
    }

    private boolean isWritten(Wanted.Copy copy) {
        try {
            folder.write(copy.id, copy.unsaved, clock.instant());
            failing = false;
            return true;
        } catch (StorageException e) {
            if (!failing) {
                failed.accept(e);
            }
            failing = true;
            return false;
        }
    }
}
