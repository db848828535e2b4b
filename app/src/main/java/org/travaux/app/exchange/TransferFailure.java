package org.travaux.app.exchange;

import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.travaux.app.exchange.RevisionException.Reason;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Why something could not be sent or received. */
final class TransferFailure {
    private final SharedPlace place;
    private final Path own;
    private final TransferWatch watch;
    private final boolean sends;

    /**
     * @param own the folder of the draft
     * @param sends whether it was to be written there, and not here
     */
    TransferFailure(SharedPlace place, Path own, TransferWatch watch, boolean sends) {
        this.place = place;
        this.own = own;
        this.watch = watch;
        this.sends = sends;
    }

    /** What it means that something was thrown. */
    RevisionException of(Exception e) {
        if (watch.isGivenUp()) {
            return new RevisionException(Reason.GIVEN_UP, e);
        }
        if (!Files.isDirectory(own)) {
            return new RevisionException(Reason.GONE, e);
        }
        if (isGone()) {
            return new RevisionException(Reason.UNREACHABLE, place.location(), e);
        }
        StringBuilder words = new StringBuilder();
        boolean damaged = false;
        boolean files = false;
        for (Throwable each = e; each != null; each = each.getCause()) {
            words.append(each.getMessage()).append('\n');
            damaged |=
                    each instanceof MissingObjectException
                            || each instanceof CorruptObjectException
                            || each instanceof RuntimeException;
            files |= each instanceof FileSystemException;
        }
        Reason otherwise =
                damaged ? Reason.DAMAGED_THERE : files ? Reason.REFUSED : Reason.UNREACHABLE;
        // What the place is called says nothing of what went wrong.
        Reason reason = reason(words.toString().replace(place.location(), ""), otherwise);
        return new RevisionException(reason, place.location(), e);
    }

    /** A stick that was pulled out, or a share that is not there any more. */
    private boolean isGone() {
        try {
            return place.isFolder() && !Files.isDirectory(place.folder());
        } catch (RevisionException e) {
            return true;
        }
    }

    /** Whether what is brought can't be written down; the system rarely says which file it was. */
    private boolean isReadOnlyHere() {
        Path git = own.resolve(Constants.DOT_GIT);
        return Stream.of("", "objects", "objects/pack", "refs/remotes")
                .map(git::resolve)
                .anyMatch(each -> Files.isDirectory(each) && !Files.isWritable(each));
    }

    /** What an answer from there means. */
    Reason reason(String message) {
        return reason(message, Reason.REFUSED);
    }

    /** JGit tells these apart by its English messages alone. */
    private Reason reason(String message, Reason otherwise) {
        String words = message.toLowerCase(Locale.ROOT);
        if (words.contains("not authorized")
                || words.contains("authentication is required")
                || words.contains("auth fail")
                || words.contains("no credentialsprovider")) {
            return Reason.LOGIN;
        }
        boolean full =
                words.contains("no space")
                        || words.contains("not enough space")
                        || words.contains("quota");
        boolean forbidden =
                words.contains("permission denied")
                        || words.contains("read-only")
                        || words.contains("access denied");
        if (!sends && full) {
            return Reason.FULL;
        }
        if (!sends && forbidden && isReadOnlyHere()) {
            return Reason.READ_ONLY;
        }
        if (words.contains("lock") && !full && !forbidden) {
            return Reason.LOCKED_THERE;
        }
        if (full
                || forbidden
                || words.contains("not permitted")
                || words.contains("forbidden")
                || words.contains("unpack error")) {
            return Reason.REFUSED;
        }
        if (words.contains("corrupt")
                || words.contains("missing")
                || words.contains("not a valid")
                || (place.isFolder() && words.contains("internal server error"))) {
            return Reason.DAMAGED_THERE;
        }
        return otherwise;
    }
}
