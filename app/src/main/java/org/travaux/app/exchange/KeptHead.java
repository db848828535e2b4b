package org.travaux.app.exchange;

import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.ReflogEntry;
import org.eclipse.jgit.lib.ReflogReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.RevisionException.Reason;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What was kept last. The file that says so may be gone or empty after a power failure; then Git
 * takes what was packed earlier for it, or nothing, and what was kept since would be left behind.
 * Git's own log of the branch still knows.
 */
final class KeptHead {
    private KeptHead() {}

    /**
     * What was kept last; null if nothing was yet.
     *
     * @throws IOException if that is not known any more, though something was
     */
    static @Nullable ObjectId of(Repository repository) throws IOException {
        Ref head = repository.exactRef(Constants.HEAD);
        if (head == null) {
            throw new CorruptObjectException(Constants.HEAD);
        }
        ObjectId found = head.getObjectId();
        if (isWritten(repository, head.getTarget().getName())) {
            return found;
        }
        ObjectId logged = logged(repository);
        if (logged == null || logged.equals(found)) {
            return found;
        }
        boolean later =
                repository.getObjectDatabase().has(logged)
                        && (found == null || RevisionExchange.isIn(repository, found, logged));
        if (!later) {
            throw new CorruptObjectException(head.getTarget().getName());
        }
        return logged;
    }

    /**
     * Writes down again what was kept last, if only the log knows.
     *
     * @throws RevisionException if it can't be written
     */
    static void mend(Repository repository) throws IOException, RevisionException {
        ObjectId kept = of(repository);
        Ref head = repository.exactRef(Constants.HEAD);
        if (kept == null || head == null || kept.equals(head.getObjectId())) {
            return;
        }
        RefUpdate update = repository.updateRef(Constants.HEAD);
        update.setNewObjectId(kept);
        update.disableRefLog();
        RefUpdate.Result result = update.forceUpdate();
        if (result != RefUpdate.Result.NEW && result != RefUpdate.Result.FAST_FORWARD) {
            throw new RevisionException(Reason.DAMAGED, null);
        }
    }

    /** Whether the branch has a file of its own that says where it leads. */
    private static boolean isWritten(Repository repository, String branch) throws IOException {
        Path file = repository.getDirectory().toPath().resolve(branch);
        return Files.isRegularFile(file)
                && ObjectId.isId(
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip());
    }

    /** Where the log says that it leads; null if there is none, or nobody can read it. */
    private static @Nullable ObjectId logged(Repository repository) throws IOException {
        ReflogReader log = repository.getRefDatabase().getReflogReader(Constants.HEAD);
        ReflogEntry last = log == null ? null : log.getLastEntry();
        ObjectId id = last == null ? null : last.getNewId();
        if (id == null || !repository.getObjectDatabase().has(id)) {
            return null;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(id).copy();
        }
    }
}
