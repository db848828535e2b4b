package org.travaux.app.exchange;

import org.eclipse.jgit.api.errors.InvalidRefNameException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.RevisionException.Reason;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The folder of a draft, with the repository in it. */
final class RevisionFolder {
    static final String ATTRIBUTES = ".gitattributes";
    static final String BRANCH = "main";

    /** Lines end as they are written, and Git merges drafts by {@code travaux merge}. */
    static final String ATTRIBUTES_TEXT = "*.travaux -text diff merge=travaux\n";

    /** What is kept beside drafts for other reasons: the version before, locks. */
    private static final String OTHER_FILES = "*.travaux~\n.*.travaux.lock\n";

    private static final String INDEX_LOCK = "index.lock";
    private static final String SECTION = "travaux";
    private static final String MADE_FOR = "revisions";

    private final Path folder;
    private final Path git;

    RevisionFolder(Path folder) {
        // Else the library by which JGit logs says on standard error that nobody listens.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        QuietGit.install();
        this.folder = folder.normalize();
        this.git = this.folder.resolve(Constants.DOT_GIT);
    }

    /** The folder itself. */
    Path path() {
        return folder;
    }

    /**
     * The repository, or null if there is none.
     *
     * @throws RevisionException if only a part of it is there
     */
    @Nullable Repository openIfThere() throws IOException, RevisionException {
        return Files.isDirectory(git) ? open() : null;
    }

    Repository open() throws IOException, RevisionException {
        if (Files.isRegularFile(git.resolve(Constants.SHALLOW))
                && Files.size(git.resolve(Constants.SHALLOW)) > 0) {
            throw new RevisionException(Reason.SHALLOW, null);
        }
        return new FileRepositoryBuilder()
                .setFS(QuietFileSystem.current())
                .setGitDir(git.toFile())
                .setWorkTree(folder.toFile())
                .setMustExist(true)
                .build();
    }

    /**
     * Makes the repository if there is none.
     *
     * @return whether it is new
     * @throws RevisionException if the folder is in one that was not made for revisions, or that
     *     keeps the drafts of a folder around it
     */
    boolean prepare() throws IOException, RevisionException {
        if (Files.isDirectory(git)) {
            if (!isMadeForRevisions()) {
                throw new RevisionException(Reason.OTHER_REPOSITORY, null);
            }
            return false;
        }
        for (Path around = folder; around != null; around = around.getParent()) {
            if (Files.exists(around.resolve(Constants.DOT_GIT))) {
                RevisionFolder there = new RevisionFolder(around);
                throw Files.isDirectory(there.git) && there.isMadeForRevisions()
                        ? new RevisionException(Reason.REPOSITORY_ABOVE, around.toString(), null)
                        : new RevisionException(Reason.OTHER_REPOSITORY, null);
            }
        }
        if (!Files.isWritable(folder)) {
            throw new RevisionException(Reason.READ_ONLY, null);
        }
        boolean made = false;
        try {
            make();
            made = true;
        } finally {
            if (!made) {
                remove();
            }
        }
        return true;
    }

    private boolean isMadeForRevisions() throws IOException, RevisionException {
        try (Repository repository = open()) {
            return repository.getConfig().getBoolean(SECTION, MADE_FOR, false);
        }
    }

    private void make() throws IOException {
        try (Repository repository =
                new FileRepositoryBuilder()
                        .setFS(QuietFileSystem.current())
                        .setGitDir(git.toFile())
                        .setWorkTree(folder.toFile())
                        .setInitialBranch(BRANCH)
                        .build()) {
            repository.create();
            StoredConfig config = repository.getConfig();
            config.setBoolean(SECTION, null, MADE_FOR, true);
            config.setString("merge", SECTION, "name", "drafts, by paragraph, language and word");
            config.setString("merge", SECTION, "driver", "travaux merge %O %A %B --out %A");
            config.save();
            Path info = Files.createDirectories(git.resolve("info"));
            Files.writeString(info.resolve("exclude"), OTHER_FILES, StandardCharsets.UTF_8);
        } catch (InvalidRefNameException e) {
            throw new IllegalStateException(e);
        }
        if (!Files.exists(folder.resolve(ATTRIBUTES))) {
            writeAttributes();
        }
    }

    /** Writes the file that tells Git how to merge drafts. */
    void writeAttributes() throws IOException {
        Files.writeString(folder.resolve(ATTRIBUTES), ATTRIBUTES_TEXT, StandardCharsets.UTF_8);
    }

    /** Refuses where another program is moving the branch on. */
    void requireUnlocked(Repository repository) throws IOException, RevisionException {
        String branch = repository.getFullBranch();
        if (branch != null && Files.exists(git.resolve(branch + ".lock"))) {
            throw new RevisionException(Reason.LOCKED, lockOf(branch), null);
        }
    }

    /** Whether the folder itself is not there: a stick that was pulled out. */
    boolean isGone() {
        return !Files.isDirectory(folder);
    }

    /** What it means that something was thrown while the repository was read or written. */
    Reason reason(Exception e) {
        if (isGone()) {
            return Reason.GONE;
        }
        return e instanceof IOException io ? RevisionStore.reason(io) : Reason.DAMAGED;
    }

    /** The lock of a branch or a note, as it is found from the draft's folder. */
    static String lockOf(String reference) {
        return Constants.DOT_GIT + "/" + reference + ".lock";
    }

    /** What it means that a lock is there already. */
    static RevisionException locked(LockFailedException e) {
        String name = e.getFile().getName();
        String lock = name.endsWith(".lock") ? name : name + ".lock";
        return new RevisionException(Reason.LOCKED, Constants.DOT_GIT + "/" + lock, e);
    }

    /**
     * The file of the folder that a repository has under a name.
     *
     * @param name as the repository has it
     */
    Path file(String name) throws IOException {
        return FileNames.in(folder, name);
    }

    /** Whether the file that tells Git how to merge drafts is as it is made here. */
    boolean hasOwnAttributes() throws IOException {
        Path attributes = folder.resolve(ATTRIBUTES);
        return Files.isRegularFile(attributes)
                && Files.readString(attributes, StandardCharsets.UTF_8).equals(ATTRIBUTES_TEXT);
    }

    /**
     * Takes away a repository that was made in vain, unless somebody has kept something in it since
     * or is about to.
     */
    void removeIfEmpty() {
        try (Repository repository = open()) {
            DirCache index = repository.lockDirCache();
            try {
                if (repository.resolve(Constants.HEAD) == null) {
                    delete(file -> !file.equals(git) && !file.endsWith(INDEX_LOCK));
                }
            } finally {
                index.unlock();
            }
            if (Files.notExists(git.resolve(Constants.HEAD))) {
                Files.deleteIfExists(git);
            }
        } catch (IOException | RevisionException e) {
            // An empty repository is used by the next revision, and any other is wanted.
            return;
        }
    }

    /**
     * Locks the list of files, under which alone something is kept or the repository taken away.
     *
     * @throws RevisionException if it was taken away after it was opened
     */
    DirCache lock(Repository repository) throws IOException, RevisionException {
        DirCache index = repository.lockDirCache();
        if (Files.notExists(git.resolve(Constants.HEAD))) {
            index.unlock();
            Files.deleteIfExists(git);
            throw new RevisionException(Reason.LOCKED, Constants.DOT_GIT + "/" + INDEX_LOCK, null);
        }
        return index;
    }

    private void remove() {
        delete(_ -> true);
    }

    private void delete(Predicate<Path> which) {
        try (Stream<Path> files = Files.walk(git)) {
            if (hasOwnAttributes()) {
                Files.delete(folder.resolve(ATTRIBUTES));
            }
            List<Path> all = files.filter(which).sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // What can't be taken away is an empty repository, which the next revision uses.
            return;
        }
    }
}
