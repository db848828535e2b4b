package org.travaux.app.safety;

import org.travaux.app.storage.FileLinks;
import org.travaux.app.storage.OwnJson;
import org.travaux.app.storage.OwnerOnly;
import org.travaux.app.storage.PartFile;
import org.travaux.app.storage.ProcessMark;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** Where a lock that was left behind can't be put away, the draft opens all the same. */
    private static final int MOST_TRIES = 3;

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
     * Takes a draft for this program. Of several that find the lock of one that has ended, one has
     * it.
     *
     * @return who has it, if somebody else does; it is then not taken
     */
    public Optional<LockHolder> take(Path draft) {
        return takeIfFree(draft).filter(DraftLock::isOther);
    }

    /**
     * Takes a draft for this program, unless it has it already.
     *
     * @return who has it, which may be this program; it is then not taken
     */
    public Optional<LockHolder> takeIfFree(Path draft) {
        Path lock = beside(draft);
        for (int tries = 0; tries < MOST_TRIES && !write(lock); tries++) {
            Optional<LockHolder> holder = read(lock);
            if (holder.isPresent() && !holder.get().process().isGone()) {
                return holder;
            }
            putAwayIfLeft(lock);
        }
        return read(lock).filter(DraftLock::isOther);
    }

    /** Whether it is another program that runs, as far as that can be told. */
    private static boolean isOther(LockHolder holder) {
        return !holder.process().isGone() && !isMine(holder);
    }

    private static boolean isMine(LockHolder holder) {
        return holder.process().equals(ProcessMark.here());
    }

    /**
     * Takes a lock away that was left behind. Another program may have taken it over since it was
     * read: what is seen, once nobody else can see it, to be of one that runs is put back.
     */
    private static void putAwayIfLeft(Path lock) {
        Path away = PartFile.beside(lock);
        try {
            Files.move(lock, away, StandardCopyOption.ATOMIC_MOVE);
            if (read(away).filter(DraftLock::isOther).isPresent()) {
                Files.move(away, lock);
            }
        } catch (IOException e) {
            // Who has it is looked for again.
        } finally {
            deleteIfThere(away);
        }
    }

    /** Takes a draft for this program, whoever has it. */
    public void takeAnyway(Path draft) {
        Path lock = beside(draft);
        deleteIfThere(lock);
        boolean _ = write(lock);
    }

    /** It asks for nothing: what stays behind is seen to be of no program that runs. */
    private static void deleteIfThere(Path lock) {
        try {
            Files.deleteIfExists(lock);
        } catch (IOException e) {
            // The draft opens all the same.
        }
    }

    /** Lets others have the draft, if this program has it. */
    public void release(Path draft) {
        Path lock = beside(draft);
        if (read(lock).filter(DraftLock::isMine).isPresent()) {
            deleteIfThere(lock);
        }
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
