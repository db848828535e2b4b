package org.travaux.app.exchange;

import org.eclipse.jgit.api.errors.InvalidRefNameException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryCache;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.RevisionException.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The repository in a shared place: what leads there, and what is brought from there. */
final class SharedRepository {
    private static final String BRANCH = Constants.R_HEADS + RevisionFolder.BRANCH;
    private static final RefSpec ALL = new RefSpec("+refs/heads/*:refs/remotes/shared/*");
    private static final int SECONDS = 30;

    private final SharedPlace place;
    private final Login login;
    private final Path own;
    private final TransferWatch watch;

    /**
     * @param own the folder of the draft, which can't be the shared place
     * @param watch who looks on
     */
    SharedRepository(SharedPlace place, Login login, Path own, TransferWatch watch) {
        this.watch = watch;
        this.place = place;
        this.login = login;
        this.own = own;
    }

    /**
     * Brings everything from there.
     *
     * @return what the branch leads to there; null if nothing has been sent there yet
     */
    @Nullable ObjectId fetch(Repository repository) throws IOException, RevisionException {
        TransferFailure failure = new TransferFailure(place, own, watch, false);
        try {
            URIish address = address(false);
            if (address == null) {
                return null;
            }
            watch.goOn();
            watch.at(TransferWatch.Step.ASKING, 0, 0);
            try (Transport transport = open(repository, address)) {
                FetchResult result =
                        done(() -> transport.fetch(new WatchedTransfer(watch), List.of(ALL)));
                watch.goOn();
                Ref branch = result.getAdvertisedRef(BRANCH);
                if (branch == null && hasBranches(result)) {
                    throw new RevisionException(Reason.NO_DRAFTS, place.location(), null);
                }
                return branch == null ? null : branch.getObjectId();
            }
        } catch (IOException | RuntimeException e) {
            throw failure.of(e);
        }
    }

    /** A folder does not keep anybody waiting as a connection does that says nothing. */
    private <T> T done(Interruptible.Work<T> work) throws IOException {
        return place.isFolder() ? work.done() : Interruptible.run(work, watch);
    }

    private static boolean hasBranches(FetchResult result) {
        return result.getAdvertisedRefs().stream()
                .anyMatch(ref -> ref.getName().startsWith(Constants.R_HEADS));
    }

    /**
     * Sends what leads to a commit.
     *
     * @throws RevisionException if it can't be sent; {@link Reason#OVERTAKEN} if there is something
     *     that was not brought from there
     */
    void push(Repository repository, ObjectId head) throws IOException, RevisionException {
        TransferFailure failure = new TransferFailure(place, own, watch, true);
        try {
            URIish address = address(true);
            if (address == null) {
                throw new RevisionException(Reason.UNREACHABLE, place.location(), null);
            }
            watch.goOn();
            RemoteRefUpdate update =
                    new RemoteRefUpdate(repository, head.name(), BRANCH, false, null, null);
            try (Transport transport = open(repository, address)) {
                done(() -> transport.push(new WatchedTransfer(watch), List.of(update)));
            }
            Reason wrong =
                    switch (update.getStatus()) {
                        case OK, UP_TO_DATE -> null;
                        case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> Reason.OVERTAKEN;
                        default -> failure.reason(String.valueOf(update.getMessage()));
                    };
            if (wrong != null) {
                throw new RevisionException(wrong, place.location(), null);
            }
            requireThere(head);
        } catch (IOException | RuntimeException e) {
            throw failure.of(e);
        }
    }

    /** A share may say that a lock is ours and give it to another desk too. */
    private void requireThere(ObjectId head) throws IOException, RevisionException {
        if (!place.isFolder()) {
            return;
        }
        Path folder = place.folder();
        Path git = isRepository(folder) ? folder : folder.resolve(SharedPlace.REPOSITORY);
        try (Repository shared =
                new FileRepositoryBuilder()
                        .setFS(QuietFileSystem.current())
                        .setGitDir(git.toFile())
                        .setMustExist(true)
                        .build()) {
            ObjectId now = shared.resolve(BRANCH);
            boolean there =
                    now != null
                            && shared.getObjectDatabase().has(now)
                            && RevisionExchange.isIn(shared, head, now);
            if (!there) {
                throw new RevisionException(Reason.OVERTAKEN, place.location(), null);
            }
        }
    }

    private Transport open(Repository repository, URIish address) throws IOException {
        Transport transport = Transport.open(repository, address);
        transport.setTimeout(SECONDS);
        transport.setTagOpt(TagOpt.NO_TAGS);
        transport.setCheckFetchedObjects(true);
        transport.setCredentialsProvider(login.provider());
        return transport;
    }

    /** Null if it is a folder in which nothing has been shared, and nothing is to be. */
    private @Nullable URIish address(boolean make) throws IOException, RevisionException {
        if (!place.isFolder()) {
            return place.address();
        }
        Path folder = place.folder();
        if (folder.toRealPath().startsWith(own.toRealPath().resolve(Constants.DOT_GIT))
                || Files.isSameFile(folder, own)) {
            throw new RevisionException(Reason.OWN_FOLDER, place.location(), null);
        }
        if (Constants.DOT_GIT.equals(String.valueOf(folder.getFileName()))) {
            throw new RevisionException(Reason.OTHER_FOLDER, place.location(), null);
        }
        if (isRepository(folder)) {
            return new URIish().setScheme("file").setPath(folder.toString());
        }
        Path inside = folder.resolve(SharedPlace.REPOSITORY);
        if (!isRepository(inside)) {
            if (Files.exists(inside)) {
                throw new RevisionException(Reason.DAMAGED_THERE, place.location(), null);
            }
            if (Files.exists(folder.resolve(Constants.DOT_GIT))) {
                throw new RevisionException(Reason.OTHER_FOLDER, place.location(), null);
            }
            if (!make) {
                return null;
            }
            make(inside);
        }
        return new URIish().setScheme("file").setPath(inside.toString());
    }

    private static boolean isRepository(Path folder) {
        return RepositoryCache.FileKey.isGitRepository(folder.toFile(), QuietFileSystem.current());
    }

    /** Half of one is never there: it gets its name when it is whole. */
    private void make(Path repository) throws IOException, RevisionException {
        Path part = repository.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (Repository made =
                    new FileRepositoryBuilder()
                            .setFS(QuietFileSystem.current())
                            .setGitDir(part.toFile())
                            .setBare()
                            .setInitialBranch(RevisionFolder.BRANCH)
                            .build()) {
                made.create(true);
            }
            Files.move(part, repository, StandardCopyOption.ATOMIC_MOVE);
        } catch (InvalidRefNameException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new TransferFailure(place, own, watch, true).of(e);
        } finally {
            delete(part);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
