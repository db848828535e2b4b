package org.travaux.app.safety;

import org.jspecify.annotations.Nullable;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.storage.AtomicFile;
import org.travaux.app.storage.DraftKey;
import org.travaux.app.storage.OwnerOnly;
import org.travaux.app.storage.StorageException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/**
 * What drafts held before they were saved, ten versions of each at most, in a folder of the
 * program's own that only its owner can read: nothing of it stands beside a draft or travels with
 * it. Which of them stay, {@link VersionThinning} says.
 */
public final class EarlierVersions {
    private static final Duration LONGEST = Duration.ofDays(90);
    private static final int BEGINNING = 4096;

    private final Path folder;
    private final ZoneId zone;

    /**
     * The earlier versions in a folder.
     *
     * @param folder made when it is first written to
     * @param zone where the user has hours and days
     */
    public EarlierVersions(Path folder, ZoneId zone) {
        this.folder = folder;
        this.zone = zone;
    }

    /** Where they are. */
    public Path folder() {
        return folder;
    }

    /**
     * Writes a draft's file, whole or not at all, and keeps what it held. That it can't be kept
     * does not keep it from being written. What says nothing new pushes no version out.
     *
     * @return why what it held could not be kept; null if it was, or if there was nothing to keep
     * @throws StorageException if it can't be written; the file is then as it was
     */
    public @Nullable StorageException replace(Path draft, byte[] content) throws StorageException {
        Path real = DraftKey.real(draft);
        VersionFolder own = own(real);
        Path before = null;
        StorageException notKept = null;
        try {
            if (isNew(draft, content, own)) {
                OwnerOnly.folder(folder);
                before = own.next(real, saved(draft));
            }
        } catch (IOException e) {
            notKept = StorageException.of(e, folder);
        }
        if (before == null) {
            AtomicFile.write(draft, out -> out.write(content));
            return notKept;
        }
        notKept = AtomicFile.writeKeeping(draft, before, out -> out.write(content));
        own.thin(zone);
        return notKept;
    }

    /**
     * Protects the versions of a draft that are in clear as the draft itself now is. What is no
     * draft could not be brought back, and is taken away.
     *
     * @param written as the draft itself is
     * @return why some are still in clear; null if none is
     */
    public @Nullable StorageException protect(
            Path draft, WrittenDraft written, Protection protection) {
        VersionFolder own = folder(DraftKey.real(draft));
        try {
            for (SavedVersion version : own.versions()) {
                if (!isProtected(version.file())) {
                    own.protect(version, written, protection);
                }
            }
            return null;
        } catch (IOException e) {
            return StorageException.of(e, folder);
        }
    }

    /** By its beginning: all versions are looked at whenever a draft is saved. */
    private static boolean isProtected(Path version) throws IOException {
        try (InputStream in = Files.newInputStream(version)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
            return Protection.isProtected(beginning);
        }
    }

    /** The versions of a draft that are kept, the latest first. */
    public List<SavedVersion> of(Path draft) {
        return own(DraftKey.real(draft)).versionsSeen();
    }

    /** Those of a draft that was renamed become its own. */
    private VersionFolder own(Path real) {
        VersionFolder own = folder(real);
        if (!own.exists() && Files.isRegularFile(real)) {
            VersionFolder renamed = RenamedDraft.before(real, folder);
            try {
                if (renamed != null) {
                    own.copy(renamed, real);
                    if (renamed.isGone()) {
                        renamed.delete();
                    }
                }
            } catch (IOException e) {
                // Those that could not be written are still where they were.
            }
        }
        return own;
    }

    /**
     * Takes away what programs that were killed left behind, and the versions of drafts that have
     * been gone for three months: who deletes a draft wants it to be gone.
     */
    public void tidyUp(Instant now) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path each : folders) {
                VersionFolder own = new VersionFolder(each);
                own.sweep();
                if (own.isAbandoned(now.minus(LONGEST))) {
                    own.delete();
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // What stays takes some room, and nothing else.
        }
    }

    /** Whether a file holds what would be lost, and is not kept yet. */
    private static boolean isNew(Path draft, byte[] content, VersionFolder own) throws IOException {
        if (!Files.isRegularFile(draft) || Arrays.equals(Files.readAllBytes(draft), content)) {
            return false;
        }
        List<SavedVersion> kept = own.versions();
        return kept.isEmpty() || Files.mismatch(kept.getFirst().file(), draft) >= 0;
    }

    private static Instant saved(Path draft) throws IOException {
        return Files.getLastModifiedTime(draft).toInstant();
    }

    private VersionFolder folder(Path real) {
        return new VersionFolder(folder.resolve(DraftKey.of(real)));
    }
}
