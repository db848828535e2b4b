package org.travaux.app.safety;

import org.travaux.app.storage.FileLinks;
import org.travaux.app.storage.OwnJson;
import org.travaux.app.storage.OwnerOnly;
import org.travaux.app.storage.ProcessMark;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * A small file beside a draft, or beside the file that it is a link to, that says who has it open,
 * so that others are told, also on another machine. It asks for nothing: where it can't be written,
 * the draft opens all the same.
 */
public final class DraftLock {
    private static final LockHolder UNKNOWN = new LockHolder("", new ProcessMark("", 0, 0), "");

    private static final long LARGEST = 1 << 16;

    private final Clock clock;

    /** Locks that say since when they are held. */
    public DraftLock(Clock clock) {
        this.clock = clock;
    }

    /** The file that says so for a draft. */
    public static Path beside(Path draft) {
        Path file = FileLinks.behindOrSelf(draft);
        return file.resolveSibling("." + file.getFileName() + ".lock");
    }

    /**
     * Takes a draft for this program.
     *
     * @return who has it, if somebody else does; it is then not taken
     */
    public Optional<LockHolder> take(Path draft) {
        Path lock = beside(draft);
        if (write(lock)) {
            return Optional.empty();
        }
        Optional<LockHolder> holder = read(lock);
        if (holder.isEmpty() || isFree(holder.get())) {
            takeAnyway(draft);
            return Optional.empty();
        }
        return holder;
    }

    /** Takes a draft for this program, whoever has it. */
    public void takeAnyway(Path draft) {
        Path lock = beside(draft);
        try {
            Files.deleteIfExists(lock);
        } catch (IOException e) {
            // It asks for nothing: the draft opens all the same.
        }
        write(lock);
    }

    /** Lets others have the draft, if this program has it. */
    public void release(Path draft) {
        Path lock = beside(draft);
        boolean mine =
                read(lock).map(LockHolder::process).filter(ProcessMark.here()::equals).isPresent();
        if (mine) {
            try {
                Files.deleteIfExists(lock);
            } catch (IOException e) {
                // What stays behind is seen to be of no program that runs.
            }
        }
    }

    private static boolean isFree(LockHolder holder) {
        return holder.process().isGone() || holder.process().equals(ProcessMark.here());
    }

    /** Whether it was written; not if it was there already. */
    private boolean write(Path lock) {
        LockHolder self =
                new LockHolder(
                        System.getProperty("user.name", ""),
                        ProcessMark.here(),
                        clock.instant().toString());
        byte[] bytes = JsonMapper.shared().writeValueAsBytes(self);
        try {
            OwnerOnly.create(lock, bytes);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            return !Files.exists(lock);
        }
    }

    /** Who holds it; nothing if nobody does, somebody unknown if it can't be made out. */
    private static Optional<LockHolder> read(Path lock) {
        if (!Files.exists(lock)) {
            return Optional.empty();
        }
        try {
            return Optional.of(OwnJson.read(lock, LockHolder.class, LARGEST));
        } catch (IOException e) {
            return Optional.of(UNKNOWN);
        }
    }
}
