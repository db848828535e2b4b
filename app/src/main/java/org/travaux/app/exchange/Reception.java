package org.travaux.app.exchange;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.app.exchange.RevisionExchange.Meeting;
import org.travaux.app.exchange.RevisionExchange.Writing;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.markup.merge.Merged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came from a shared place, received: brought together with what is here, written into the
 * files of the drafts, and kept. Either all of it is done or nothing; what a sudden end leaves is
 * known to {@link Interruption}.
 */
final class Reception {
    private final Repository repository;
    private final DirCache index;
    private final RevisionFolder folder;
    private final Path file;
    private final String name;
    private final Protection protection;
    private final StoredFiles stored;
    private final TransferWatch watch;

    /**
     * @param index which nobody else has
     * @param file the draft's, which is kept under a name
     * @param watch who looks on, and may give it up before files are written
     */
    Reception(
            Repository repository,
            DirCache index,
            RevisionFolder folder,
            Path file,
            String name,
            Protection protection,
            TransferWatch watch) {
        this.repository = repository;
        this.index = index;
        this.folder = folder;
        this.file = file;
        this.watch = watch;
        this.name = name;
        this.protection = protection;
        this.stored = new StoredFiles(repository, protection);
    }

    /**
     * Receives what leads to a commit.
     *
     * @param now when it is received
     * @param writing writes the drafts' files
     */
    <E extends Exception> Received receive(
            ObjectId there, Meeting meeting, Instant now, Writing<E> writing)
            throws IOException, RevisionException, E {
        ObjectId head = KeptHead.of(repository);
        if (head != null && RevisionExchange.isIn(repository, there, head)) {
            return Received.NOTHING;
        }
        List<KeptRevision> came =
                RevisionExchange.without(
                        repository, head, RevisionStore.leadingTo(repository, there, name), name);
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            String theirName = came.isEmpty() ? "" : came.getLast().by();
            BroughtTogether together =
                    new BroughtTogether(
                            repository,
                            inserter,
                            meeting.by(),
                            theirName,
                            meeting.day(),
                            protection);
            boolean behind = head == null || RevisionExchange.isIn(repository, head, there);
            CommonBase base = new CommonBase(repository, inserter, name, meeting.day(), protection);
            Map<String, ObjectId> here = stored.of(head);
            together.bring(
                    head == null || behind ? here : base.of(head, there), here, stored.of(there));
            Map<String, ObjectId> changed = together.changed();
            requireKept(here, changed);
            WrittenCommit commit = new WrittenCommit(repository, inserter, meeting.by(), now);
            ObjectId to =
                    head == null || behind
                            ? there
                            : met(inserter, commit, head, there, together, meeting);
            inserter.flush();
            watch.goOn();
            Interruption.expect(repository, to);
            boolean written = false;
            try {
                write(here, changed, writing);
                written = true;
            } finally {
                if (!written) {
                    Interruption.end(repository, index);
                }
            }
            commit.moveBranch(head, to);
            Interruption.index(repository, inserter, index, head, to);
            Interruption.forget(repository);
            return received(here, together, came);
        }
    }

    private Received received(
            Map<String, ObjectId> here, BroughtTogether together, List<KeptRevision> came)
            throws IOException, RevisionException {
        ObjectId own = together.changed().get(name);
        ObjectId was = here.get(name);
        Merged merged = together.merged().get(name);
        List<Received.Other> others = new ArrayList<>();
        for (String other : together.changed().keySet()) {
            if (StoredFiles.isDraft(other) && !other.equals(name)) {
                Merged both = together.merged().get(other);
                int remarks = both == null ? 0 : both.record().remarks().size();
                others.add(new Received.Other(other, remarks));
            }
        }
        return new Received(
                own == null ? null : stored.draft(name, own).draft(),
                was == null ? null : stored.draft(name, was).draft(),
                merged == null ? null : merged.record(),
                came,
                others);
    }

    /** What is not kept would be lost, or seem to be somebody's work. */
    private void requireKept(Map<String, ObjectId> here, Map<String, ObjectId> changed)
            throws IOException, RevisionException {
        for (Map.Entry<String, ObjectId> each : changed.entrySet()) {
            String draft = each.getKey();
            if (!StoredFiles.isDraft(draft)) {
                continue;
            }
            Path path = file(draft);
            if (!stored.says(draft, path, here.get(draft))
                    && !stored.says(draft, path, each.getValue())) {
                throw new RevisionException(Reason.OTHER_CHANGED, draft, null);
            }
        }
    }

    /** Where a draft of this folder stands. */
    private Path file(String kept) throws IOException {
        return kept.equals(name) ? file : folder.file(kept);
    }

    private ObjectId met(
            ObjectInserter inserter,
            WrittenCommit commit,
            ObjectId head,
            ObjectId there,
            BroughtTogether together,
            Meeting meeting)
            throws IOException, RevisionException {
        Map<String, ObjectId> changed = together.changed();
        KeptFiles files = new KeptFiles(repository, inserter);
        changed.forEach(files::add);
        ObjectId tree = files.tree(head);
        ObjectId before = stored.of(head).get(name);
        ObjectId own = changed.getOrDefault(name, before);
        WrittenDraft draft = own == null ? null : stored.draft(name, own);
        WrittenDraft was = before == null ? null : stored.draft(name, before);
        Set<String> drafts = new TreeSet<>(together.merged().keySet());
        drafts.remove(name);
        List<String> all = new ArrayList<>(drafts);
        all.addFirst(name);
        String message =
                RevisionMessage.of(
                        all,
                        meeting.name(),
                        new RevisionNote(
                                RevisionKind.MERGED,
                                meeting.name(),
                                meeting.by(),
                                meeting.why(),
                                ""),
                        draft == null ? "" : RevisionMessage.symbol(draft),
                        draft == null
                                ? RevisionFigures.UNKNOWN
                                : RevisionFigures.of(
                                        draft.draft(), was == null ? null : was.draft()),
                        "");
        return commit.insert(tree, List.of(head, there), message);
    }

    /** This draft is written last: it is the one that nobody else can have open. */
    private <E extends Exception> void write(
            Map<String, ObjectId> here, Map<String, ObjectId> changed, Writing<E> writing)
            throws IOException, RevisionException, E {
        List<String> names = new ArrayList<>(changed.keySet());
        names.removeIf(each -> !StoredFiles.isDraft(each));
        names.sort(Comparator.comparing(name::equals));
        List<WrittenDraft> drafts = new ArrayList<>();
        for (String each : names) {
            drafts.add(stored.draft(each, changed.getOrDefault(each, ObjectId.zeroId())));
        }
        int done = 0;
        try {
            for (String each : names) {
                Path path = file(each);
                if (!StoredFiles.holds(path, changed.get(each))) {
                    writing.write(drafts.get(done), path);
                }
                done++;
            }
        } finally {
            if (done < names.size()) {
                writeBack(here, names.subList(0, done), writing);
            }
        }
        Path attributes = folder.path().resolve(RevisionFolder.ATTRIBUTES);
        if (changed.containsKey(RevisionFolder.ATTRIBUTES) && !Files.exists(attributes)) {
            folder.writeAttributes();
        }
    }

    private <E extends Exception> void writeBack(
            Map<String, ObjectId> before, List<String> names, Writing<E> writing)
            throws IOException, RevisionException, E {
        for (String each : names) {
            ObjectId was = before.get(each);
            if (was != null) {
                writing.write(stored.draft(each, was), file(each));
            }
        }
    }
}
