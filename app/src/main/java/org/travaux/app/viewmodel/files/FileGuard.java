package org.travaux.app.viewmodel.files;

import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.safety.Fingerprint;
import org.travaux.app.safety.LockHolder;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps two from writing one file: who has it open, and whether it is as it was. Every method may
 * take its time and is called away from the window's thread.
 */
public interface FileGuard {
    /**
     * Takes a draft's file for this program, where others would see that.
     *
     * @return who has it, if somebody else does; it is then not taken
     */
    Optional<LockHolder> lock(Path file);

    /**
     * Takes a draft's file for a moment, unless somebody has it: another tab of this program too.
     *
     * @return who has it; it is then not taken
     */
    default Optional<LockHolder> lockIfFree(Path file) {
        return lock(file);
    }

    /** Takes a draft's file for this program, whoever has it. */
    void lockAnyway(Path file);

    /** Lets others have a draft's file. */
    void unlock(Path file);

    /** Tells what a file holds now from everything else; empty if that can't be told. */
    String fingerprint(Path file);

    /**
     * Tells a file that holds this draft, as it was written or read, from one that holds anything
     * else: what the file itself holds may be somebody else's already.
     */
    default String fingerprint(WrittenDraft held) {
        return Fingerprint.of(held.bytes());
    }

    /** Whether a file is not there. */
    default boolean isGone(Path file) {
        return false;
    }
}
