package org.travaux.app.exchange;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.markup.draft.records.StatusChange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Drafts sent to a shared place and received from there, with all their revisions. Whoever changed
 * the same draft meanwhile is brought together with what came in, so that nothing is lost; what is
 * decided about it stands in {@code docs/decisions/exchange.md}.
 */
public final class RevisionExchange {
    private static final String REMOTE = "remote";
    private static final String SHARED = "shared";

    private final RevisionFolder folder;
    private final Path file;
    private final String name;
    private final Protection protection;
    private final TransferWatch watch;

    /**
     * @param draft the draft's file, which need not be there
     * @param protection knows the passwords of drafts
     */
    public RevisionExchange(Path draft, Protection protection) {
        this.protection = protection;
        Path file = draft.toAbsolutePath().normalize();
        this.file = file;
        this.name = FileNames.kept(String.valueOf(file.getFileName()));
        this.watch = TransferWatch.NOBODY;
        this.folder = new RevisionFolder(file.resolveSibling("."));
    }

    private RevisionExchange(RevisionExchange other, TransferWatch watch) {
        this.folder = other.folder;
        this.file = other.file;
        this.name = other.name;
        this.protection = other.protection;
        this.watch = watch;
    }

    /** The same, with somebody looking on who may give it up. */
    public RevisionExchange watchedBy(TransferWatch onlooker) {
        return new RevisionExchange(this, onlooker);
    }

    /** Writes a draft's file while something is received. */
    @FunctionalInterface
    public interface Writing<E extends Exception> {
        /**
         * Writes a draft.
         *
         * @param draft as it is to stand in its file
         * @param file in the folder of the draft that is received, which may be that draft itself
         * @throws E if it can't be written; nothing is received then
         */
        void write(WrittenDraft draft, Path file) throws E;
    }

    /**
     * Who brings together what two desks have.
     *
     * @param by who receives, as they call themselves
     * @param name what the state is called that comes of it
     * @param why what is said of it
     * @param day when, {@code 2027-05-14}
     */
    public record Meeting(String by, String name, String why, String day) {
        /**
         * @throws IllegalArgumentException if the day is none
         */
        public Meeting {
            if (!StatusChange.isDate(day)) {
                throw new IllegalArgumentException("not a date: " + day);
            }
        }
    }

    /**
     * Where drafts of this folder were sent or received last.
     *
     * @return null if it is not known
     * @throws RevisionException if the repository is damaged
     */
    public @Nullable SharedPlace place() throws RevisionException {
        try (Repository repository = folder.openIfThere()) {
            String known =
                    repository == null
                            ? null
                            : repository.getConfig().getString(REMOTE, SHARED, "url");
            return known == null ? null : new SharedPlace(known);
        } catch (IOException | RuntimeException e) {
            throw new RevisionException(Reason.DAMAGED, e);
        }
    }

    /** That it can't be noted down keeps nothing from being sent or received. */
    private static void remember(Repository repository, SharedPlace place)
            throws RevisionException {
        String location = place.isFolder() ? place.folder().toString() : place.location();
        StoredConfig config = repository.getConfig();
        if (!location.equals(config.getString(REMOTE, SHARED, "url"))) {
            config.setString(REMOTE, SHARED, "url", location);
            config.setString(REMOTE, SHARED, "fetch", "+refs/heads/*:refs/remotes/shared/*");
            try {
                config.save();
            } catch (IOException e) {
                // The user names the place again the next time.
                return;
            }
        }
    }

    /**
     * The other drafts that are kept in the draft's folder, and so go wherever it is sent.
     *
     * @return the names of their files
     * @throws RevisionException if the repository is damaged
     */
    public List<String> others() throws RevisionException {
        try (Repository repository = folder.openIfThere()) {
            if (repository == null) {
                return List.of();
            }
            return stored(repository).of(KeptHead.of(repository)).keySet().stream()
                    .filter(other -> StoredFiles.isDraft(other) && !other.equals(name))
                    .toList();
        } catch (IOException | RuntimeException e) {
            throw new RevisionException(Reason.DAMAGED, e);
        }
    }

    /**
     * Sends everything that was kept in the draft's folder and is not there yet.
     *
     * @return the revisions of this draft that were sent, the oldest first
     * @throws RevisionException if it can't be sent; {@link Reason#OVERTAKEN} if something there
     *     was not received here; {@link Reason#GIVEN_UP} if it was given up before it was there
     */
    public List<KeptRevision> send(SharedPlace place, Login login) throws RevisionException {
        try (Repository repository = folder.openIfThere()) {
            ObjectId head = repository == null ? null : KeptHead.of(repository);
            if (repository == null || head == null) {
                throw new RevisionException(folder.isGone() ? Reason.GONE : Reason.UNKNOWN, null);
            }
            SharedRepository shared = new SharedRepository(place, login, folder.path(), watch);
            ObjectId there = shared.fetch(repository);
            if (there != null && !isIn(repository, there, head)) {
                throw new RevisionException(Reason.OVERTAKEN, place.location(), null);
            }
            requireWhole(repository, head, there);
            shared.push(repository, head);
            remember(repository, place);
            return without(
                    repository, there, RevisionStore.leadingTo(repository, head, name), name);
        } catch (IOException | RuntimeException e) {
            throw failure(e);
        }
    }

    private StoredFiles stored(Repository repository) {
        return new StoredFiles(repository, protection);
    }

    /** What lacks an object would be sent for minutes before that is found out. */
    private static void requireWhole(Repository repository, ObjectId head, @Nullable ObjectId there)
            throws IOException {
        try (ObjectWalk walk = new ObjectWalk(repository)) {
            walk.markStart(walk.parseCommit(head));
            if (there != null) {
                walk.markUninteresting(walk.parseCommit(there));
            }
            RevCommit commit = walk.next();
            while (commit != null) {
                commit = walk.next();
            }
            walk.checkConnectivity();
        }
    }

    /** Those of some revisions of a draft that do not lead to a commit. */
    static List<KeptRevision> without(
            Repository repository,
            @Nullable ObjectId commit,
            List<KeptRevision> revisions,
            String name)
            throws IOException {
        Set<String> known = new HashSet<>();
        RevisionStore.leadingTo(repository, commit, name)
                .forEach(revision -> known.add(revision.commit()));
        return revisions.stream().filter(one -> !known.contains(one.commit())).toList();
    }

    /** Whether a commit leads to another, or is it. */
    static boolean isIn(Repository repository, ObjectId one, ObjectId other) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.isMergedInto(walk.parseCommit(one), walk.parseCommit(other));
        }
    }

    /**
     * What was brought from a place, and not looked at yet.
     *
     * @param commit where it leads; null if nothing has been sent there
     */
    public record Fetched(@Nullable String commit) {}

    /**
     * Brings what others have sent; nothing of it is seen yet. May take as long as the connection
     * does.
     *
     * @throws RevisionException if it can't be brought
     */
    public Fetched fetch(SharedPlace place, Login login) throws RevisionException {
        boolean fresh = false;
        boolean done = false;
        try {
            fresh = folder.prepare();
            try (Repository repository = folder.open()) {
                ObjectId there =
                        new SharedRepository(place, login, folder.path(), watch).fetch(repository);
                if (there != null
                        && stored(repository).of(there).keySet().stream()
                                .noneMatch(StoredFiles::isDraft)) {
                    throw new RevisionException(Reason.NO_DRAFTS, place.location(), null);
                }
                done = there != null;
                if (done || !fresh) {
                    remember(repository, place);
                }
                return new Fetched(there == null ? null : there.name());
            }
        } catch (IOException | RuntimeException e) {
            throw failure(e);
        } finally {
            if (fresh && !done) {
                folder.removeIfEmpty();
            }
        }
    }

    /**
     * Receives what was brought. The draft must have been kept before, if its file is there; so
     * must all others of its folder that come in changed.
     *
     * @param now when it is received
     * @param writing writes the drafts' files
     * @throws RevisionException if it can't be received, or is given up before files are written;
     *     everything is as it was then
     * @throws E if a draft's file can't be written; likewise
     */
    public <E extends Exception> Received receive(
            Fetched fetched, Meeting meeting, Instant now, Writing<E> writing)
            throws RevisionException, E {
        if (fetched.commit() == null) {
            return Received.NOTHING;
        }
        try (Repository repository = folder.open()) {
            folder.requireUnlocked(repository);
            KeptHead.mend(repository);
            Interruption.end(repository);
            DirCache index = folder.lock(repository);
            try {
                ObjectId there = ObjectId.fromString(fetched.commit());
                return new Reception(repository, index, folder, file, name, protection, watch)
                        .receive(there, meeting, now, guarded(writing));
            } finally {
                index.unlock();
            }
        } catch (LockFailedException e) {
            throw RevisionFolder.locked(e);
        } catch (CallerFailure e) {
            throw e.own();
        } catch (IOException | RuntimeException e) {
            throw failure(e);
        }
    }

    private static <E extends Exception> Writing<E> guarded(Writing<E> writing) {
        return (draft, written) -> {
            try {
                writing.write(draft, written);
            } catch (RuntimeException e) {
                throw new CallerFailure(e);
            }
        };
    }

    private RevisionException failure(Exception e) {
        return new RevisionException(folder.reason(e), e);
    }
}
