package org.travaux.app.exchange;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormatException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The revisions of a draft: commits of a plain Git repository in its folder, which {@code git log}
 * reads. What is decided about it stands in {@code docs/decisions/revisions.md}. Nothing is run: no
 * hooks, no configuration of the user or the machine. Nothing is sent, which is what {@link
 * RevisionExchange} is for.
 */
public final class RevisionStore {
    private final RevisionFolder folder;
    private final Path file;
    private final String name;
    private final Protection protection;

    /**
     * @param draft the draft's file, which need not be there
     * @param protection knows the draft's password; what is kept is protected as it says
     */
    public RevisionStore(Path draft, Protection protection) {
        this.protection = protection;
        Path file = draft.toAbsolutePath().normalize();
        Path name = file.getFileName();
        this.name = name == null ? "" : FileNames.kept(name.toString());
        this.file = file;
        this.folder = new RevisionFolder(file.resolveSibling("."));
    }

    /** Writes the draft's file while a revision is kept, if it does not hold that already. */
    @FunctionalInterface
    public interface Saving<E extends Exception> {
        /**
         * Writes the draft as it is kept.
         *
         * @throws E if it can't be written; then nothing is kept
         */
        void save(WrittenDraft draft) throws E;
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
        return leadingTo(repository, KeptHead.of(repository), name);
    }

    /**
     * The revisions of a draft that lead to a commit, the oldest first.
     *
     * @param head null for none
     * @param name what its file is called, without its folder
     */
    static List<KeptRevision> leadingTo(Repository repository, @Nullable ObjectId head, String name)
            throws IOException {
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
            return read(repository, ObjectId.fromString(revision.commit()));
        } catch (IOException | RuntimeException e) {
            throw new RevisionException(Reason.DAMAGED, e);
        }
    }

    /**
     * Whether some of what was kept opens without a password.
     *
     * @throws RevisionException if the repository is damaged
     */
    public boolean isInClear() throws RevisionException {
        for (KeptRevision each : list()) {
            if (!Protection.isProtected(read(each))) {
                return true;
            }
        }
        return false;
    }

    private String read(Repository repository, ObjectId kept)
            throws IOException, RevisionException {
        try (RevWalk walk = new RevWalk(repository)) {
            String text = textOf(repository, walk.parseCommit(kept), name);
            if (text == null) {
                throw new RevisionException(Reason.UNKNOWN, null);
            }
            return text;
        }
    }

    private static @Nullable String textOf(Repository repository, RevCommit commit, String name)
            throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            ObjectId content = StoredFiles.find(repository, reader, commit, name);
            return content == null
                    ? null
                    : new String(reader.open(content).getBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * What was kept under a name of Git's, of this draft or of others in the folder; null if
     * nothing is there, or that is no state of drafts.
     *
     * @param commit 40 hexadecimal digits
     * @throws RevisionException if the repository is damaged
     */
    public @Nullable KeptState state(String commit) throws RevisionException {
        try (Repository repository = folder.openIfThere()) {
            if (repository == null) {
                return null;
            }
            try (RevWalk walk = new RevWalk(repository)) {
                RevCommit kept = walk.parseCommit(ObjectId.fromString(commit));
                String message = kept.getFullMessage();
                List<String> drafts = new ArrayList<>();
                for (String each : RevisionMessage.drafts(message)) {
                    String text = textOf(repository, kept, each);
                    if (text != null) {
                        drafts.add(text);
                    }
                }
                return new KeptState(RevisionMessage.name(message), drafts);
            } catch (MissingObjectException | IncorrectObjectTypeException e) {
                return null;
            }
        } catch (IOException | RuntimeException e) {
            throw new RevisionException(Reason.DAMAGED, e);
        }
    }

    /**
     * Keeps a state of the draft; the first one makes the repository. A symbol counts on with the
     * name.
     *
     * @param now when it is kept
     * @param restored the revision that the state is of; null for none
     * @param saving writes the draft as it is kept
     * @throws RevisionException if it is as it was when it was last kept, unless it is given a name
     *     or restored; or if it can't be kept
     * @throws E if the draft's file can't be written; then nothing is kept
     */
    public <E extends Exception> KeptRevision keep(
            Draft draft,
            RevisionNote note,
            Instant now,
            @Nullable KeptRevision restored,
            Saving<E> saving)
            throws RevisionException, E {
        boolean fresh = false;
        boolean done = false;
        try {
            fresh = folder.prepare();
            try (Repository repository = folder.open()) {
                folder.requireUnlocked(repository);
                KeptHead.mend(repository);
                Interruption.end(repository);
                DirCache index = folder.lock(repository);
                try {
                    List<KeptRevision> kept = list(repository);
                    WrittenDraft last = last(repository, kept);
                    boolean revision = note.kind() == RevisionKind.REVISION;
                    boolean asked = revision && !note.name().isEmpty();
                    if (restored == null && !asked && isKept(kept, last, draft, note.kind())) {
                        saveIfOther(protection.write(draft), saving);
                        throw new RevisionException(Reason.UNCHANGED, null);
                    }
                    String next =
                            note.name().isEmpty()
                                    ? RevisionNames.next(kept, draft.symbol())
                                    : note.name();
                    WrittenDraft named =
                            protection.write(
                                    revision
                                            ? draft.withSymbol(
                                                    RevisionNames.symbol(draft.symbol(), next))
                                            : draft);
                    saveIfOther(named, saving);
                    String message =
                            RevisionMessage.of(
                                    List.of(name),
                                    next,
                                    note,
                                    RevisionMessage.symbol(named),
                                    RevisionFigures.of(
                                            named.draft(), last == null ? null : last.draft()),
                                    restored == null ? "" : restored.commit());
                    commit(repository, index, named, note.by(), now, message);
                    done = true;
                    return list(repository).getLast();
                } finally {
                    index.unlock();
                }
            }
        } catch (LockFailedException e) {
            throw RevisionFolder.locked(e);
        } catch (CallerFailure e) {
            throw e.own();
        } catch (IOException | RuntimeException e) {
            throw new RevisionException(folder.reason(e), e);
        } finally {
            if (fresh && !done) {
                folder.removeIfEmpty();
            }
        }
    }

    /**
     * Keeps a state of the draft, unless it is as it was when it was last kept.
     *
     * @param now when it is kept
     * @param saving writes the draft as it is kept
     * @return what is kept now; null if that was already
     * @throws RevisionException if it can't be kept
     * @throws E if the draft's file can't be written; then nothing is kept
     */
    public <E extends Exception> @Nullable KeptRevision keepIfChanged(
            Draft draft, RevisionNote note, Instant now, Saving<E> saving)
            throws RevisionException, E {
        try {
            return keep(draft, note, now, null, saving);
        } catch (RevisionException e) {
            if (e.reason() != Reason.UNCHANGED) {
                throw e;
            }
            return null;
        }
    }

    /**
     * Keeps a state of the draft, unless it is as it was when it was last kept.
     *
     * @param now when it is kept
     * @param saving writes the draft as it is kept
     * @return what is kept now, or was kept last
     * @throws RevisionException if it can't be kept
     * @throws E if the draft's file can't be written; then nothing is kept
     */
    public <E extends Exception> KeptRevision keepOrLast(
            Draft draft, RevisionNote note, Instant now, Saving<E> saving)
            throws RevisionException, E {
        KeptRevision kept = keepIfChanged(draft, note, now, saving);
        return kept == null ? list().getLast() : kept;
    }

    /**
     * An earlier state as it is brought back: a symbol counts on from where it is, and what desks
     * have noted stays.
     *
     * @param now the draft as it is
     */
    public static Draft broughtBack(Draft earlier, Draft now) {
        Draft counted = now.symbol().isEmpty() ? earlier : earlier.withSymbol(now.symbol());
        return counted.withInternalNotes(now.internalNotes());
    }

    /** A file that holds it already is left alone, and so is what is kept beside it. */
    private <E extends Exception> void saveIfOther(WrittenDraft draft, Saving<E> saving)
            throws IOException, E {
        if (!Files.exists(file) || !Arrays.equals(draft.bytes(), Files.readAllBytes(file))) {
            try {
                saving.save(draft);
            } catch (RuntimeException e) {
                throw new CallerFailure(e);
            }
        }
    }

    static Reason reason(IOException e) {
        String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (e instanceof AccessDeniedException
                || words.contains("read-only")
                || words.contains("permission denied")) {
            return Reason.READ_ONLY;
        }
        if (words.contains("no space")
                || words.contains("not enough space")
                || words.contains("quota")
                || words.contains("disk full")) {
            return Reason.FULL;
        }
        return e instanceof FileSystemException ? Reason.FAILED : Reason.DAMAGED;
    }

    /**
     * Whether there is nothing to be kept: a draft is as it was kept last. What was kept only so
     * that nothing is lost can still become a revision.
     *
     * @param last null for none
     */
    private boolean isKept(
            List<KeptRevision> kept, @Nullable WrittenDraft last, Draft draft, RevisionKind kind) {
        boolean becomes =
                kind == RevisionKind.REVISION
                        && !kept.isEmpty()
                        && kept.getLast().kind() != RevisionKind.REVISION;
        return !becomes
                && last != null
                && draft.equals(last.draft())
                && last.isProtectedLike(protection.write(draft));
    }

    /** The draft as it was kept last; null if it was not, or can't be read. */
    private @Nullable WrittenDraft last(Repository repository, List<KeptRevision> kept)
            throws IOException, RevisionException {
        ObjectId head = KeptHead.of(repository);
        if (kept.isEmpty() || head == null) {
            return null;
        }
        try {
            return protection.read(read(repository, head));
        } catch (DraftFormatException | ProtectedDraftException e) {
            return null;
        }
    }

    private void commit(
            Repository repository,
            DirCache index,
            WrittenDraft draft,
            String by,
            Instant now,
            String message)
            throws IOException, RevisionException {
        ObjectId head = KeptHead.of(repository);
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId file = inserter.insert(Constants.OBJ_BLOB, draft.bytes());
            KeptFiles files = new KeptFiles(repository, inserter);
            files.add(name, file);
            if (head == null && folder.hasOwnAttributes()) {
                files.add(
                        RevisionFolder.ATTRIBUTES,
                        inserter.insert(
                                Constants.OBJ_BLOB,
                                RevisionFolder.ATTRIBUTES_TEXT.getBytes(StandardCharsets.UTF_8)));
            }
            WrittenCommit commit = new WrittenCommit(repository, inserter, by, now);
            ObjectId made =
                    commit.insert(
                            files.tree(head), head == null ? List.of() : List.of(head), message);
            commit.moveBranch(head, made);
            DirCacheBuilder builder = index.builder();
            files.into(builder, index);
            builder.finish();
            index.write();
            index.commit();
        }
    }
}
