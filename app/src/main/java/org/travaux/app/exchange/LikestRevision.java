package org.travaux.app.exchange;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The revision of a draft that a copy of it was most likely made from, where nothing says so: the
 * one that has most paragraphs in common with it, the latest among equals.
 */
final class LikestRevision {
    private final Repository repository;
    private final StoredFiles stored;
    private final String name;

    /**
     * @param name what the draft's file is called, without its folder
     */
    LikestRevision(Repository repository, String name) {
        this.repository = repository;
        this.stored = new StoredFiles(repository);
        this.name = name;
    }

    /** The draft's file as it was then; no files if nothing is alike. */
    Map<String, ObjectId> files(ObjectId copy, ObjectId revisions)
            throws IOException, RevisionException {
        ObjectId own = stored.of(copy).get(name);
        Map<String, ObjectId> likest = new HashMap<>();
        if (own == null) {
            return likest;
        }
        Set<Paragraph> paragraphs = new HashSet<>(stored.draft(name, own).paragraphs());
        List<KeptRevision> kept = RevisionStore.leadingTo(repository, revisions, name);
        long most = 0;
        for (KeptRevision each : kept) {
            ObjectId file = stored.of(ObjectId.fromString(each.commit())).get(name);
            if (file != null) {
                Draft draft = stored.draft(name, file);
                long same = draft.paragraphs().stream().filter(paragraphs::contains).count();
                if (same > 0 && same >= most) {
                    most = same;
                    likest.put(name, file);
                }
            }
        }
        return likest;
    }
}
