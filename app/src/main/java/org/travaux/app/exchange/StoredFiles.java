package org.travaux.app.exchange;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.markup.draft.format.DraftFormatException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The files of a commit, and what they hold. */
final class StoredFiles {
    private static final String DRAFT = ".travaux";

    private final Repository repository;
    private final Protection protection;

    /**
     * @param protection knows the passwords of drafts
     */
    StoredFiles(Repository repository, Protection protection) {
        this.repository = repository;
        this.protection = protection;
    }

    /**
     * What a commit has, by the names of the files.
     *
     * @param commit null for none, which has nothing
     */
    Map<String, ObjectId> of(@Nullable ObjectId commit) throws IOException {
        Map<String, ObjectId> files = new TreeMap<>();
        if (commit == null) {
            return files;
        }
        try (RevWalk walk = new RevWalk(repository);
                ObjectReader reader = repository.newObjectReader();
                TreeWalk tree = new TreeWalk(reader)) {
            tree.addTree(walk.parseCommit(commit).getTree());
            tree.setRecursive(true);
            while (tree.next()) {
                files.put(FileNames.kept(tree.getPathString()), tree.getObjectId(0));
            }
        }
        return files;
    }

    /**
     * A file of a commit; null if it has none of that name.
     *
     * @param name as a repository has it
     */
    static @Nullable ObjectId find(
            Repository repository, ObjectReader reader, RevCommit commit, String name)
            throws IOException {
        try (TreeWalk file = TreeWalk.forPath(reader, name, commit.getTree())) {
            if (file != null) {
                return file.getObjectId(0);
            }
        }
        return new StoredFiles(repository, Protection.none()).of(commit).get(name);
    }

    /** Whether a file is a draft that stands in the folder itself; names come from others. */
    static boolean isDraft(String name) {
        return name.endsWith(DRAFT) && isPlain(name);
    }

    /** Whether a name leads to a file of the folder itself, and to nothing else. */
    static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ')
                && !name.startsWith(".");
    }

    /**
     * A draft.
     *
     * @param name what its file is called, to say what can't be read
     * @throws RevisionException if it can't be read
     */
    WrittenDraft draft(String name, ObjectId content) throws IOException, RevisionException {
        try (ObjectReader reader = repository.newObjectReader()) {
            byte[] bytes = reader.open(content, Constants.OBJ_BLOB).getBytes();
            return protection.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (ProtectedDraftException e) {
            throw failure(e, name);
        } catch (DraftFormatException e) {
            throw new RevisionException(Reason.UNREADABLE, name, e);
        }
    }

    /** Why a protected draft can't be read. */
    static RevisionException failure(ProtectedDraftException e, String name) {
        Reason reason = e.isForPassword() ? Reason.PASSWORD : Reason.UNREADABLE;
        return new RevisionException(reason, name, e);
    }

    /**
     * Whether a draft's file says that, whatever its bytes are: under a password the same draft is
     * others each time, and Git may have written its lines with other ends.
     *
     * @param content null if it is not to be there
     */
    boolean says(String name, Path file, @Nullable ObjectId content)
            throws IOException, RevisionException {
        if (holds(file, content)) {
            return true;
        }
        if (content == null || !Files.exists(file)) {
            return false;
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        try {
            WrittenDraft here = protection.read(text);
            WrittenDraft kept = draft(name, content);
            return kept.isProtected() == here.isProtected() && here.draft().equals(kept.draft());
        } catch (ProtectedDraftException e) {
            throw failure(e, name);
        } catch (DraftFormatException e) {
            return false;
        }
    }

    /**
     * Whether a file of the folder holds that, and nothing else.
     *
     * @param content null if it is not to be there
     */
    static boolean holds(Path file, @Nullable ObjectId content) throws IOException {
        if (!Files.exists(file)) {
            return content == null;
        }
        try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
            return formatter.idFor(Constants.OBJ_BLOB, Files.readAllBytes(file)).equals(content);
        }
    }
}
