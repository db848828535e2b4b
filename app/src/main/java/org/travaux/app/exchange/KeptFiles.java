package org.travaux.app.exchange;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The files that a revision changes; all others stay as the one before has them. */
final class KeptFiles {
    private final Repository repository;
    private final ObjectInserter inserter;
    private final Map<String, ObjectId> files = new LinkedHashMap<>();
    private final Set<String> gone = new HashSet<>();

    KeptFiles(Repository repository, ObjectInserter inserter) {
        this.repository = repository;
        this.inserter = inserter;
    }

    void add(String name, ObjectId content) {
        files.put(name, content);
    }

    void remove(String name) {
        gone.add(name);
    }

    /**
     * What a commit has.
     *
     * @param head the commit before; null for none
     */
    ObjectId tree(@Nullable ObjectId head) throws IOException {
        DirCache all = DirCache.newInCore();
        DirCacheBuilder builder = all.builder();
        DirCache before = DirCache.newInCore();
        if (head != null) {
            try (RevWalk walk = new RevWalk(repository);
                    ObjectReader reader = repository.newObjectReader()) {
                DirCacheBuilder known = before.builder();
                known.addTree(
                        new byte[0],
                        DirCacheEntry.STAGE_0,
                        reader,
                        walk.parseCommit(head).getTree());
                known.finish();
            }
        }
        into(builder, before);
        builder.finish();
        return all.writeTree(inserter);
    }

    /** Adds these files, and all others that stand in a directory. */
    void into(DirCacheBuilder builder, DirCache others) {
        for (int i = 0; i < others.getEntryCount(); i++) {
            DirCacheEntry entry = others.getEntry(i);
            String path = FileNames.kept(entry.getPathString());
            if (!files.containsKey(path) && !gone.contains(path)) {
                builder.add(entry);
            }
        }
        files.forEach(
                (name, content) -> {
                    DirCacheEntry entry = new DirCacheEntry(name);
                    entry.setFileMode(FileMode.REGULAR_FILE);
                    entry.setObjectId(content);
                    measure(entry, repository.getWorkTree().toPath().resolve(name));
                    builder.add(entry);
                });
    }

    /** So that Git sees without reading it that the file is as it was kept. */
    private static void measure(DirCacheEntry entry, Path file) {
        try {
            entry.setLength(Files.size(file));
            entry.setLastModified(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            entry.setLength(0);
        }
    }
}
