package org.travaux.app.exchange;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.markup.merge.Merged;
import org.travaux.markup.merge.Merger;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What becomes of the files of two states: of drafts that both changed, one is made; any other file
 * that both changed stays as it is here, and what the others took away stays too.
 */
final class BroughtTogether {
    private final StoredFiles stored;
    private final Protection protection;
    private final ObjectInserter inserter;
    private final String ourName;
    private final String theirName;
    private final String day;
    private final Map<String, ObjectId> changed = new TreeMap<>();
    private final Map<String, Merged> merged = new TreeMap<>();

    /**
     * @param ourName what this side is called, and {@code theirName} the other
     * @param day of bringing together, {@code 2027-05-14}
     * @param protection knows the passwords of drafts
     */
    BroughtTogether(
            Repository repository,
            ObjectInserter inserter,
            String ourName,
            String theirName,
            String day,
            Protection protection) {
        this.stored = new StoredFiles(repository, protection);
        this.protection = protection;
        this.inserter = inserter;
        this.ourName = ourName;
        this.theirName = theirName;
        this.day = day;
    }

    /**
     * Brings two states together, each as its files.
     *
     * @param base what both were made from
     */
    void bring(Map<String, ObjectId> base, Map<String, ObjectId> our, Map<String, ObjectId> their)
            throws IOException, RevisionException {
        TreeSet<String> names = new TreeSet<>(our.keySet());
        names.addAll(their.keySet());
        for (String name : names) {
            ObjectId here = our.get(name);
            ObjectId there = their.get(name);
            ObjectId was = base.get(name);
            if (there == null || there.equals(here) || there.equals(was)) {
                continue;
            }
            if (here == null || here.equals(was)) {
                changed.put(name, there);
            } else if (StoredFiles.isDraft(name)) {
                changed.put(name, merge(name, was, here, there));
            }
        }
    }

    private ObjectId merge(String name, @Nullable ObjectId was, ObjectId here, ObjectId there)
            throws IOException, RevisionException {
        WrittenDraft our = stored.draft(name, here);
        WrittenDraft base = was == null ? null : stored.draft(name, was);
        WrittenDraft their = stored.draft(name, there);
        Merged made =
                Merger.merge(
                        base == null ? Merger.nothing(our.draft()) : base.draft(),
                        our.draft(),
                        their.draft(),
                        ourName,
                        theirName,
                        day);
        merged.put(name, made);
        WrittenDraft as = protectedAs(base, our, their);
        return inserter.insert(Constants.OBJ_BLOB, protection.writeAs(made.draft(), as).bytes());
    }

    /**
     * What is protected on one side stays so; where both are, a password that was changed there and
     * not here is the new one.
     */
    private static WrittenDraft protectedAs(
            @Nullable WrittenDraft base, WrittenDraft our, WrittenDraft their) {
        if (!our.isProtected()) {
            return their;
        }
        boolean changed =
                their.isProtected()
                        && base != null
                        && base.isProtectedLike(our)
                        && !their.isProtectedLike(our);
        return changed ? their : our;
    }

    /** The files that are others than here, by their names. */
    Map<String, ObjectId> changed() {
        return changed;
    }

    /** What came of the drafts that both changed, by the names of their files. */
    Map<String, Merged> merged() {
        return merged;
    }
}
