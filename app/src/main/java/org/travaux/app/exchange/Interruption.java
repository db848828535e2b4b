package org.travaux.app.exchange;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.app.protection.Protection;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What was received is written into the drafts' files before the branch leads to it. If the program
 * ends between the two, this tells what was meant: else the files would look as if somebody had
 * typed all that came in.
 */
final class Interruption {
    private static final String MEANT = "refs/travaux/receiving";
    private static final String NOBODY = "travaux";

    private Interruption() {}

    /**
     * Notes where the branch is to lead as soon as the files are written.
     *
     * @throws RevisionException if that can't be noted
     */
    static void expect(Repository repository, ObjectId meant)
            throws IOException, RevisionException {
        RefUpdate update = repository.updateRef(MEANT);
        update.setNewObjectId(meant);
        update.setRefLogIdent(new PersonIdent(NOBODY, NOBODY));
        update.disableRefLog();
        RefUpdate.Result result = update.forceUpdate();
        if (result == RefUpdate.Result.LOCK_FAILURE) {
            throw new RevisionException(Reason.LOCKED, RevisionFolder.lockOf(MEANT), null);
        }
        if (result == RefUpdate.Result.IO_FAILURE || result == RefUpdate.Result.REJECTED) {
            throw new RevisionException(Reason.FAILED, null);
        }
    }

    /** It was done, or given up. */
    static void forget(Repository repository) throws IOException {
        RefUpdate update = repository.updateRef(MEANT);
        update.setForceUpdate(true);
        update.disableRefLog();
        try {
            update.delete();
        } catch (LockFailedException e) {
            // It says what is so, and is looked at again the next time.
            return;
        }
    }

    /**
     * Brings to an end what was begun when the program ended: if the files were written, the branch
     * leads to them now; if not, nothing has happened. Nobody has locked the list of files yet.
     */
    static void end(Repository repository) throws IOException, RevisionException {
        if (repository.exactRef(MEANT) != null) {
            DirCache index = repository.lockDirCache();
            try {
                end(repository, index);
            } finally {
                index.unlock();
            }
        }
    }

    /**
     * The same within a program that goes on.
     *
     * @param index locked by the caller; it is written, and no longer locked, if the branch moves
     */
    static void end(Repository repository, DirCache index) throws IOException, RevisionException {
        Ref meant = repository.exactRef(MEANT);
        if (meant == null || meant.getObjectId() == null) {
            return;
        }
        ObjectId head = KeptHead.of(repository);
        ObjectId to = meant.getObjectId();
        boolean after = head == null || RevisionExchange.isIn(repository, head, to);
        if (after && isWritten(repository, head, to)) {
            try (ObjectInserter inserter = repository.newObjectInserter()) {
                if (!to.equals(head)) {
                    new WrittenCommit(repository, inserter, NOBODY, Instant.EPOCH)
                            .moveBranch(head, to);
                }
                index(repository, inserter, index, head, to);
            }
        }
        forget(repository);
    }

    private static boolean isWritten(Repository repository, @Nullable ObjectId head, ObjectId to)
            throws IOException {
        StoredFiles stored = new StoredFiles(repository, Protection.none());
        Map<String, ObjectId> before = stored.of(head);
        Path folder = repository.getWorkTree().toPath();
        for (Map.Entry<String, ObjectId> file : stored.of(to).entrySet()) {
            String name = file.getKey();
            if (StoredFiles.isDraft(name)
                    && !Objects.equals(before.get(name), file.getValue())
                    && !StoredFiles.holds(FileNames.in(folder, name), file.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Git's list of the files in the folder is brought from one commit to another. */
    static void index(
            Repository repository,
            ObjectInserter inserter,
            DirCache index,
            @Nullable ObjectId from,
            ObjectId to)
            throws IOException {
        StoredFiles stored = new StoredFiles(repository, Protection.none());
        Map<String, ObjectId> before = stored.of(from);
        Map<String, ObjectId> after = stored.of(to);
        KeptFiles files = new KeptFiles(repository, inserter);
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            ObjectId now = after.get(name);
            if (now == null) {
                files.remove(name);
            } else if (!now.equals(before.get(name))) {
                files.add(name, now);
            }
        }
        DirCacheBuilder builder = index.builder();
        files.into(builder, index);
        builder.finish();
        index.write();
        index.commit();
    }
}
