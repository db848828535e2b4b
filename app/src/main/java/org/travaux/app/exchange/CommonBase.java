package org.travaux.app.exchange;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What two states were made from, as files. */
final class CommonBase {
    private final Repository repository;
    private final ObjectInserter inserter;
    private final StoredFiles stored;
    private final String name;
    private final String day;
    private final Protection protection;

    /**
     * @param name what the draft's file is called that is received, without its folder
     * @param day of bringing together, {@code 2027-05-14}
     * @param protection knows the passwords of drafts
     */
    CommonBase(
            Repository repository,
            ObjectInserter inserter,
            String name,
            String day,
            Protection protection) {
        this.repository = repository;
        this.inserter = inserter;
        this.stored = new StoredFiles(repository, protection);
        this.protection = protection;
        this.name = name;
        this.day = day;
    }

    /**
     * What both were made from. Desks that met at two places may have several states in common, of
     * which none is the last: these are brought together first.
     *
     * @throws RevisionException if they have nothing in common, and the draft is not even there
     */
    Map<String, ObjectId> of(ObjectId here, ObjectId there) throws IOException, RevisionException {
        List<ObjectId> bases = bases(here, there);
        if (bases.isEmpty()) {
            return alike(here, there);
        }
        Map<String, ObjectId> base = stored.of(bases.getFirst());
        for (ObjectId other : bases.subList(1, bases.size())) {
            List<ObjectId> before = bases(bases.getFirst(), other);
            Map<String, ObjectId> was = before.isEmpty() ? Map.of() : stored.of(before.getFirst());
            BroughtTogether together =
                    new BroughtTogether(repository, inserter, "", "", day, protection);
            together.bring(was, base, stored.of(other));
            base.putAll(together.changed());
            inserter.flush();
        }
        return base;
    }

    private List<ObjectId> bases(ObjectId one, ObjectId other) throws IOException {
        List<ObjectId> bases = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(List.of(walk.parseCommit(one), walk.parseCommit(other)));
            for (RevCommit base : walk) {
                bases.add(base.copy());
            }
        }
        // The same for both who meet, whatever their clocks say.
        bases.sort(ObjectId::compareTo);
        return bases;
    }

    /**
     * A draft that came by other means than from the place, by mail, say: nothing tells which state
     * it was made from. A paragraph that is as it was in any of them was not changed here; of all
     * others nobody knows who took a word out, so none was.
     */
    private Map<String, ObjectId> alike(ObjectId here, ObjectId there)
            throws IOException, RevisionException {
        Map<String, ObjectId> theirs = stored.of(there);
        ObjectId own = stored.of(here).get(name);
        if (own == null || !theirs.containsKey(name)) {
            String drafts =
                    String.join(
                            ", ", theirs.keySet().stream().filter(StoredFiles::isDraft).toList());
            throw new RevisionException(Reason.OTHER_DRAFTS, drafts, null);
        }
        WrittenDraft copy = stored.draft(name, own);
        WrittenDraft as = copy;
        Set<Paragraph> known = new HashSet<>();
        for (KeptRevision each : RevisionStore.leadingTo(repository, there, name)) {
            ObjectId file = stored.of(ObjectId.fromString(each.commit())).get(name);
            if (file != null) {
                WrittenDraft state = stored.draft(name, file);
                known.addAll(state.draft().paragraphs());
                as = as.isProtected() ? as : state;
            }
        }
        Draft base =
                copy.draft()
                        .withParagraphs(
                                copy.draft().paragraphs().stream()
                                        .filter(known::contains)
                                        .toList());
        Map<String, ObjectId> files = new HashMap<>();
        files.put(name, inserter.insert(Constants.OBJ_BLOB, protection.writeAs(base, as).bytes()));
        inserter.flush();
        return files;
    }
}
