package org.travaux.app.exchange;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The revision of a draft that a copy of it was most likely made from, where nothing says so: the
 * one that has most in common with it, the first among equals: what came later in the revisions was
 * not taken out of a copy that never had it.
 */
final class LikestRevision {
    private static final Pattern SPACE = Pattern.compile("\\s+");

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
        Draft copied = stored.draft(name, own);
        long most = 0;
        for (KeptRevision each : RevisionStore.leadingTo(repository, revisions, name)) {
            ObjectId file = stored.of(ObjectId.fromString(each.commit())).get(name);
            long same = file == null ? 0 : alike(copied, stored.draft(name, file));
            if (file != null && same > most) {
                most = same;
                likest.put(name, file);
            }
        }
        return likest;
    }

    /** How many words stand alike at the beginnings and ends of the same paragraphs. */
    private static long alike(Draft one, Draft other) {
        Map<String, Paragraph> byId = new HashMap<>();
        other.paragraphs().forEach(paragraph -> byId.put(paragraph.id(), paragraph));
        long same = 0;
        for (Paragraph paragraph : one.paragraphs()) {
            Paragraph there = byId.get(paragraph.id());
            if (there != null) {
                for (Language language : one.languages()) {
                    same += alike(words(paragraph, language), words(there, language));
                }
            }
        }
        return same;
    }

    private static List<String> words(Paragraph paragraph, Language language) {
        return List.of(SPACE.split(paragraph.text(language).text()));
    }

    private static int alike(List<String> one, List<String> other) {
        int shorter = Math.min(one.size(), other.size());
        int before = 0;
        while (before < shorter && one.get(before).equals(other.get(before))) {
            before++;
        }
        int behind = 0;
        while (behind < shorter - before
                && one.get(one.size() - 1 - behind).equals(other.get(other.size() - 1 - behind))) {
            behind++;
        }
        return before + behind;
    }
}
