package org.travaux.app.exchange;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.StatusChange;
import org.travaux.markup.merge.Merged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final String name;

    /**
     * @param draft the draft's file, which need not be there
     */
    public RevisionExchange(Path draft) {
        Path file = draft.toAbsolutePath().normalize();
        this.name = String.valueOf(file.getFileName());
        this.folder = new RevisionFolder(file.resolveSibling("."));
    }

    /** Writes a draft's file while something is received. */
    @FunctionalInterface
    public interface Writing<E extends Exception> {
        /**
         * Writes a draft.
         *
         * @param file in the folder of the draft that is received, which may be that draft itself
         * @throws E if it can't be written; nothing is received then
         */
        void write(Draft draft, Path file) throws E;
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

    private static void remember(Repository repository, SharedPlace place)
            throws IOException, RevisionException {
        String location = place.isFolder() ? place.folder().toString() : place.location();
        StoredConfig config = repository.getConfig();
        if (!location.equals(config.getString(REMOTE, SHARED, "url"))) {
            config.setString(REMOTE, SHARED, "url", location);
            config.setString(REMOTE, SHARED, "fetch", "+refs/heads/*:refs/remotes/shared/*");
            config.save();
        }
    }

    /**
     * Sends everything that was kept in the draft's folder and is not there yet.
     *
     * @return the revisions of this draft that were sent, the oldest first
     * @throws RevisionException if it can't be sent; {@link Reason#OVERTAKEN} if something there
     *     was not received here
     */
    public List<KeptRevision> send(SharedPlace place, Login login) throws RevisionException {
        try (Repository repository = folder.openIfThere()) {
            ObjectId head = repository == null ? null : repository.resolve(Constants.HEAD);
            if (repository == null || head == null) {
                throw new RevisionException(Reason.UNKNOWN, null);
            }
            SharedRepository shared = new SharedRepository(place, login, folder.path());
            ObjectId there = shared.fetch(repository);
            if (there != null && !isIn(repository, there, head)) {
                throw new RevisionException(Reason.OVERTAKEN, place.location(), null);
            }
            shared.push(repository, head);
            remember(repository, place);
            return without(repository, there, RevisionStore.leadingTo(repository, head, name));
        } catch (IOException | RuntimeException e) {
            throw failure(e);
        }
    }

    /** Those of some revisions that do not lead to a commit. */
    private List<KeptRevision> without(
            Repository repository, @Nullable ObjectId commit, List<KeptRevision> revisions)
            throws IOException {
        Set<String> known = new HashSet<>();
        RevisionStore.leadingTo(repository, commit, name)
                .forEach(revision -> known.add(revision.commit()));
        return revisions.stream().filter(one -> !known.contains(one.commit())).toList();
    }

    private static boolean isIn(Repository repository, ObjectId one, ObjectId other)
            throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.isMergedInto(walk.parseCommit(one), walk.parseCommit(other));
        }
    }

    /**
     * Receives what others have sent. The draft must have been kept before, if its file is there;
     * so must all others of its folder that come in changed.
     *
     * @param now when it is received
     * @param writing writes the drafts' files
     * @throws RevisionException if it can't be received; everything is as it was then
     * @throws E if a draft's file can't be written; likewise
     */
    public <E extends Exception> Received receive(
            SharedPlace place, Login login, Meeting meeting, Instant now, Writing<E> writing)
            throws RevisionException, E {
        boolean fresh = false;
        boolean done = false;
        try {
            fresh = folder.prepare();
            try (Repository repository = folder.open()) {
                DirCache index = repository.lockDirCache();
                try {
                    folder.requireUnlocked(repository);
                    Interruption.end(repository, index);
                    ObjectId there =
                            new SharedRepository(place, login, folder.path()).fetch(repository);
                    Received received =
                            there == null
                                    ? Received.NOTHING
                                    : receive(repository, index, there, meeting, now, writing);
                    remember(repository, place);
                    done = there != null;
                    return received;
                } finally {
                    index.unlock();
                }
            }
        } catch (LockFailedException e) {
            throw new RevisionException(Reason.LOCKED, e);
        } catch (IOException e) {
            throw failure(e);
        } finally {
            if (fresh && !done) {
                folder.remove();
            }
        }
    }

    private <E extends Exception> Received receive(
            Repository repository,
            DirCache index,
            ObjectId there,
            Meeting meeting,
            Instant now,
            Writing<E> writing)
            throws IOException, RevisionException, E {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head != null && isIn(repository, there, head)) {
            return Received.NOTHING;
        }
        List<KeptRevision> came =
                without(repository, head, RevisionStore.leadingTo(repository, there, name));
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            String theirName = came.isEmpty() ? "" : came.getLast().by();
            BroughtTogether together =
                    new BroughtTogether(
                            repository, inserter, meeting.by(), theirName, meeting.day());
            boolean behind = head == null || isIn(repository, head, there);
            together.bring(base(repository, head, there, behind), head, there);
            Map<String, ObjectId> changed = together.changed();
            requireKept(repository, head, changed);
            WrittenCommit commit = new WrittenCommit(repository, inserter, meeting.by(), now);
            ObjectId to =
                    head == null || behind
                            ? there
                            : met(repository, inserter, commit, head, there, changed, meeting);
            inserter.flush();
            Interruption.expect(repository, to);
            boolean written = false;
            try {
                write(repository, head, changed, writing);
                written = true;
            } finally {
                if (!written) {
                    Interruption.end(repository, index);
                }
            }
            commit.moveBranch(head, to);
            Interruption.index(repository, inserter, index, head, to);
            Interruption.forget(repository);
            return received(repository, changed, together.merged(name), came);
        }
    }

    private Received received(
            Repository repository,
            Map<String, ObjectId> changed,
            @Nullable Merged merged,
            List<KeptRevision> came)
            throws IOException, RevisionException {
        ObjectId own = changed.get(name);
        List<String> others =
                changed.keySet().stream()
                        .filter(other -> StoredFiles.isDraft(other) && !other.equals(name))
                        .toList();
        return new Received(
                own == null ? null : new StoredFiles(repository).draft(name, own),
                merged == null ? null : merged.record(),
                came,
                others);
    }

    /**
     * What both were made from, as files. Where the histories have nothing in common, a draft was
     * sent by other means: what came in and is most like it stands for that.
     */
    private Map<String, ObjectId> base(
            Repository repository, @Nullable ObjectId head, ObjectId there, boolean behind)
            throws IOException, RevisionException {
        StoredFiles stored = new StoredFiles(repository);
        if (head == null || behind) {
            return stored.of(head);
        }
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(List.of(walk.parseCommit(head), walk.parseCommit(there)));
            RevCommit base = walk.next();
            if (base != null) {
                return stored.of(base);
            }
        }
        return new LikestRevision(repository, name).files(head, there);
    }

    /** What is not kept would be lost, or seem to be somebody's work. */
    private void requireKept(
            Repository repository, @Nullable ObjectId head, Map<String, ObjectId> changed)
            throws IOException, RevisionException {
        Map<String, ObjectId> here = new StoredFiles(repository).of(head);
        for (Map.Entry<String, ObjectId> file : changed.entrySet()) {
            Path path = folder.path().resolve(file.getKey());
            if (StoredFiles.isDraft(file.getKey())
                    && !StoredFiles.holds(path, here.get(file.getKey()))
                    && !StoredFiles.holds(path, file.getValue())) {
                throw new RevisionException(Reason.OTHER_CHANGED, file.getKey(), null);
            }
        }
    }

    private ObjectId met(
            Repository repository,
            ObjectInserter inserter,
            WrittenCommit commit,
            ObjectId head,
            ObjectId there,
            Map<String, ObjectId> changed,
            Meeting meeting)
            throws IOException, RevisionException {
        KeptFiles files = new KeptFiles(repository, inserter);
        changed.forEach(files::add);
        ObjectId tree = files.tree(head);
        StoredFiles stored = new StoredFiles(repository);
        ObjectId before = stored.of(head).get(name);
        ObjectId own = changed.getOrDefault(name, before);
        Draft draft = own == null ? null : stored.draft(name, own);
        Draft was = before == null ? null : stored.draft(name, before);
        String message =
                RevisionMessage.of(
                        name,
                        meeting.name(),
                        new RevisionNote(
                                RevisionKind.MERGED,
                                meeting.name(),
                                meeting.by(),
                                meeting.why(),
                                ""),
                        draft == null ? "" : draft.symbol(),
                        draft == null ? RevisionFigures.UNKNOWN : RevisionFigures.of(draft, was),
                        "");
        return commit.insert(tree, List.of(head, there), message);
    }

    /** This draft is written last: it is the one that nobody else can have open. */
    private <E extends Exception> void write(
            Repository repository,
            @Nullable ObjectId head,
            Map<String, ObjectId> changed,
            Writing<E> writing)
            throws IOException, RevisionException, E {
        List<String> names = new ArrayList<>(changed.keySet());
        names.removeIf(each -> !StoredFiles.isDraft(each));
        names.sort(Comparator.comparing(name::equals));
        StoredFiles stored = new StoredFiles(repository);
        List<Draft> drafts = new ArrayList<>();
        for (String each : names) {
            drafts.add(stored.draft(each, changed.getOrDefault(each, ObjectId.zeroId())));
        }
        int done = 0;
        try {
            for (String each : names) {
                Path path = folder.path().resolve(each);
                if (!StoredFiles.holds(path, changed.get(each))) {
                    writing.write(drafts.get(done), path);
                }
                done++;
            }
        } finally {
            if (done < names.size()) {
                writeBack(stored, stored.of(head), names.subList(0, done), writing);
            }
        }
        Path attributes = folder.path().resolve(RevisionFolder.ATTRIBUTES);
        if (changed.containsKey(RevisionFolder.ATTRIBUTES) && !Files.exists(attributes)) {
            folder.writeAttributes();
        }
    }

    private <E extends Exception> void writeBack(
            StoredFiles stored,
            Map<String, ObjectId> before,
            List<String> names,
            Writing<E> writing)
            throws IOException, RevisionException, E {
        for (String each : names) {
            ObjectId was = before.get(each);
            if (was != null) {
                writing.write(stored.draft(each, was), folder.path().resolve(each));
            }
        }
    }

    private static RevisionException failure(Exception e) {
        return new RevisionException(
                e instanceof IOException io ? RevisionStore.reason(io) : Reason.DAMAGED, e);
    }
}
