package org.travaux.app.exchange;

import org.eclipse.jgit.api.errors.InvalidRefNameException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
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
import java.util.Locale;
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

    /**
     * @param own the folder of the draft, which can't be the shared place
     */
    SharedRepository(SharedPlace place, Login login, Path own) {
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
        URIish address = address(false);
        if (address == null) {
            return null;
        }
        try (Transport transport = open(repository, address)) {
            FetchResult result = transport.fetch(NullProgressMonitor.INSTANCE, List.of(ALL));
            Ref branch = result.getAdvertisedRef(BRANCH);
            return branch == null ? null : branch.getObjectId();
        } catch (TransportException e) {
            throw explained(e);
        }
    }

    /**
     * Sends what leads to a commit.
     *
     * @throws RevisionException if it can't be sent; {@link Reason#OVERTAKEN} if there is something
     *     that was not brought from there
     */
    void push(Repository repository, ObjectId head) throws IOException, RevisionException {
        URIish address = address(true);
        if (address == null) {
            throw new RevisionException(Reason.UNREACHABLE, place.location(), null);
        }
        try (Transport transport = open(repository, address)) {
            RemoteRefUpdate update =
                    new RemoteRefUpdate(repository, head.name(), BRANCH, false, null, null);
            transport.push(NullProgressMonitor.INSTANCE, List.of(update));
            Reason wrong =
                    switch (update.getStatus()) {
                        case OK, UP_TO_DATE -> null;
                        case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> Reason.OVERTAKEN;
                        default -> reason(String.valueOf(update.getMessage()), Reason.REFUSED);
                    };
            if (wrong != null) {
                throw new RevisionException(wrong, place.location(), null);
            }
        } catch (TransportException e) {
            throw explained(e);
        }
    }

    private Transport open(Repository repository, URIish address)
            throws NotSupportedException, TransportException {
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
        if (isRepository(folder)) {
            return new URIish().setScheme("file").setPath(folder.toString());
        }
        Path inside = folder.resolve(SharedPlace.REPOSITORY);
        if (!isRepository(inside)) {
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
            throw new RevisionException(Reason.REFUSED, place.location(), e);
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

    private RevisionException explained(TransportException e) {
        StringBuilder words = new StringBuilder();
        for (Throwable each = e; each != null; each = each.getCause()) {
            words.append(each.getMessage()).append('\n');
        }
        // What the place is called says nothing of what went wrong.
        String said = words.toString().replace(place.location(), "");
        return new RevisionException(reason(said, Reason.UNREACHABLE), place.location(), e);
    }

    /** JGit tells these apart by its English messages alone. */
    private static Reason reason(String message, Reason otherwise) {
        String words = message.toLowerCase(Locale.ROOT);
        if (words.contains("not authorized")
                || words.contains("authentication is required")
                || words.contains("auth fail")
                || words.contains("no credentialsprovider")) {
            return Reason.LOGIN;
        }
        if (words.contains("lock")) {
            return Reason.LOCKED_THERE;
        }
        if (words.contains("not permitted")
                || words.contains("permission denied")
                || words.contains("read-only")
                || words.contains("forbidden")
                || words.contains("unpack error")
                || words.contains("no space")) {
            return Reason.REFUSED;
        }
        return otherwise;
    }
}
