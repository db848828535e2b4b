package org.travaux.app.exchange;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The revisions of a draft: commits of a plain Git repository in its folder, which {@code git log}
 * reads. What is decided about it stands in {@code docs/decisions/revisions.md}. Nothing is run and
 * nothing is sent: no hooks, no configuration of the user or the machine, no other repository.
 */
public final class RevisionStore {
    private static final String EMAIL = "revisions@travaux.invalid";

    private final RevisionFolder folder;
    private final String name;

    /**
     * @param draft the draft's file, which need not be there
     */
    public RevisionStore(Path draft) {
        Path file = draft.toAbsolutePath().normalize();
        Path name = file.getFileName();
        this.name = name == null ? "" : name.toString();
        this.folder = new RevisionFolder(file.resolveSibling("."));
    }

    /** Writes the draft's file while a revision is kept. */
    @FunctionalInterface
    public interface Saving<E extends Exception> {
        /**
         * Writes the draft as it is kept.
         *
         * @throws E if it can't be written; then nothing is kept
         */
        void save(Draft draft) throws E;
    }

    /**
     * What was kept, the oldest first; nothing if no repository is there.
     *
     * @throws RevisionException if the repository is damaged
     */
    public List<KeptRevision> list() throws RevisionException {
        try (Repository repository = folder.openIfThere()) {
            return repository == null ? List.of() : list(repository);
        } catch (IOException | RuntimeException e) {
            throw new RevisionException(Reason.DAMAGED, e);
        }
    }

    private List<KeptRevision> list(Repository repository) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            return List.of();
        }
        List<RevCommit> commits = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(head));
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.REVERSE, true);
            for (RevCommit commit : walk) {
                walk.parseBody(commit);
                commits.add(commit);
            }
        }
        return RevisionMessage.revisions(commits, name);
    }

    /**
     * The draft's file as it was kept.
     *
     * @throws RevisionException if the repository is damaged, or does not have it
     */
    public String read(KeptRevision revision) throws RevisionException {
        try (Repository repository = folder.openIfThere()) {
            if (repository == null) {
                throw new RevisionException(Reason.UNKNOWN, null);
            }
            return read(repository, revision);
        } catch (IOException | RuntimeException e) {
            throw new RevisionException(Reason.DAMAGED, e);
        }
    }

    private String read(Repository repository, KeptRevision revision)
            throws IOException, RevisionException {
        try (RevWalk walk = new RevWalk(repository);
                ObjectReader reader = repository.newObjectReader()) {
            RevCommit commit = walk.parseCommit(ObjectId.fromString(revision.commit()));
            TreeWalk file = TreeWalk.forPath(reader, name, commit.getTree());
            if (file == null) {
                throw new RevisionException(Reason.UNKNOWN, null);
            }
            try (file) {
                byte[] bytes = reader.open(file.getObjectId(0)).getBytes();
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
    }

    /**
     * Keeps a state of the draft; the first one makes the repository. A symbol counts on with the
     * name.
     *
     * @param now when it is kept
     * @param restored the number of the revision that the state is of; 0 for none
     * @param saving writes the draft as it is kept
     * @throws RevisionException if it is as it was when it was last kept, unless it is given a name
     *     or restored; or if it can't be kept
     * @throws E if the draft's file can't be written; then nothing is kept
     */
    public <E extends Exception> KeptRevision keep(
            Draft draft, RevisionNote note, Instant now, int restored, Saving<E> saving)
            throws RevisionException, E {
        boolean fresh = false;
        boolean done = false;
        try {
            fresh = folder.prepare();
            try (Repository repository = folder.open()) {
                DirCache index = repository.lockDirCache();
                try {
                    folder.requireUnlocked(repository);
                    List<KeptRevision> kept = list(repository);
                    boolean unnamed = note.name().isEmpty();
                    if (restored == 0 && unnamed && isLast(repository, kept, draft)) {
                        throw new RevisionException(Reason.UNCHANGED, null);
                    }
                    String next = unnamed ? RevisionNames.next(kept, draft.symbol()) : note.name();
                    Draft named = draft.withSymbol(RevisionNames.symbol(draft.symbol(), next));
                    saving.save(named);
                    String message = RevisionMessage.of(name, next, note, named.symbol(), restored);
                    commit(repository, index, named, note.by(), now, message);
                    done = true;
                    return list(repository).getLast();
                } finally {
                    index.unlock();
                }
            }
        } catch (LockFailedException e) {
            throw new RevisionException(Reason.LOCKED, e);
        } catch (IOException e) {
            throw new RevisionException(reason(e), e);
        } finally {
            if (fresh && !done) {
                folder.remove();
            }
        }
    }

    private static Reason reason(IOException e) {
        String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (e instanceof AccessDeniedException
                || words.contains("read-only")
                || words.contains("permission denied")) {
            return Reason.READ_ONLY;
        }
        return e instanceof FileSystemException ? Reason.FAILED : Reason.DAMAGED;
    }

    /** Whether a draft is as it was kept last, whatever its symbol. */
    private boolean isLast(Repository repository, List<KeptRevision> kept, Draft draft)
            throws IOException, RevisionException {
        if (kept.isEmpty()) {
            return false;
        }
        try {
            Draft last = DraftFormat.read(read(repository, kept.getLast()));
            return last.withSymbol("").equals(draft.withSymbol(""));
        } catch (DraftFormatException e) {
            return false;
        }
    }

    private void commit(
            Repository repository,
            DirCache index,
            Draft draft,
            String by,
            Instant now,
            String message)
            throws IOException, RevisionException {
        ObjectId head = repository.resolve(Constants.HEAD);
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId file = inserter.insert(Constants.OBJ_BLOB, bytes(DraftFormat.write(draft)));
            KeptFiles files = new KeptFiles(repository, inserter);
            files.add(name, file);
            if (head == null && folder.hasOwnAttributes()) {
                files.add(
                        RevisionFolder.ATTRIBUTES,
                        inserter.insert(Constants.OBJ_BLOB, bytes(RevisionFolder.ATTRIBUTES_TEXT)));
            }
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(files.tree(head));
            if (head != null) {
                commit.setParentId(head);
            }
            PersonIdent person = new PersonIdent(by, EMAIL, now, ZoneOffset.UTC);
            commit.setAuthor(person);
            commit.setCommitter(person);
            commit.setEncoding(StandardCharsets.UTF_8);
            commit.setMessage(message);
            ObjectId made = inserter.insert(commit);
            inserter.flush();
            update(repository, head, made, person);
            DirCacheBuilder builder = index.builder();
            files.into(builder, index);
            builder.finish();
            index.write();
            index.commit();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void update(
            Repository repository, @Nullable ObjectId head, ObjectId made, PersonIdent person)
            throws IOException, RevisionException {
        RefUpdate update = repository.updateRef(Constants.HEAD);
        update.setNewObjectId(made);
        update.setExpectedOldObjectId(head == null ? ObjectId.zeroId() : head);
        update.setRefLogIdent(person);
        update.setRefLogMessage("revision", false);
        RefUpdate.Result result = update.update();
        if (result == RefUpdate.Result.LOCK_FAILURE) {
            throw new RevisionException(Reason.LOCKED, null);
        }
        if (result != RefUpdate.Result.NEW && result != RefUpdate.Result.FAST_FORWARD) {
            throw new RevisionException(Reason.FAILED, null);
        }
    }
}
