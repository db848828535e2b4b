package org.travaux.app.safety;

import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.storage.AtomicFile;
import org.travaux.app.storage.OwnJson;
import org.travaux.app.storage.OwnerOnly;
import org.travaux.app.storage.PartFile;
import org.travaux.app.storage.StorageException;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormatException;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The earlier versions of one draft: a file each, which can be opened as a draft without this
 * program knowing of it, and a note of whose they are. The files are numbered in the order in which
 * they came, because clocks are set back and times of files changed.
 */
final class VersionFolder {
    private static final Pattern NAME =
            Pattern.compile(
                    "(\\d{6,15})-(\\d{4}-\\d\\d-\\d\\dT\\d\\d\\.\\d\\d\\.\\d\\dZ)\\.travaux");
    private static final String NOTE = "draft.json";
    private static final String GONE = "gone";
    private static final long LARGEST = 1 << 16;

    private final Path folder;

    VersionFolder(Path folder) {
        this.folder = folder;
    }

    private record Numbered(long number, SavedVersion version) {}

    /** Whose versions they are. */
    private record Owner(String file) {
        Owner {
            Objects.requireNonNull(file);
        }
    }

    /**
     * The versions, the latest first; none if there is no such folder.
     *
     * @throws IOException if it can't be told what is in it
     */
    List<SavedVersion> versions() throws IOException {
        return numbered().stream().map(Numbered::version).toList();
    }

    /** The versions, the latest first; none if it can't be told what there is. */
    List<SavedVersion> versionsSeen() {
        try {
            return versions();
        } catch (IOException e) {
            return List.of();
        }
    }

    private List<Numbered> numbered() throws IOException {
        List<Numbered> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                named(file).ifPresent(found::add);
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(Comparator.comparingLong(Numbered::number).reversed());
        return found;
    }

    private static Optional<Numbered> named(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant saved = Instant.parse(name.group(2).replace('.', ':'));
            return Optional.of(
                    new Numbered(Long.parseLong(name.group(1)), new SavedVersion(file, saved)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Where the next version goes, for its owner alone; the folder is there then.
     *
     * @param draft whose version it is
     * @param saved when it was saved
     * @throws IOException if there can be no such folder, or it can't be told what is in it: a
     *     version with the number of an earlier one would be the first to go
     */
    Path next(Path draft, Instant saved) throws IOException {
        OwnerOnly.folder(folder);
        note(draft);
        List<Numbered> before = numbered();
        long number = before.isEmpty() ? 1 : before.getFirst().number + 1;
        String time = written(saved).replace(':', '.');
        return folder.resolve("%06d-%s.travaux".formatted(number, time));
    }

    /** To the second; what no clock can have said is the beginning of time. */
    private static String written(Instant saved) {
        String time = saved.truncatedTo(ChronoUnit.SECONDS).toString();
        return time.startsWith("-") || time.startsWith("+") ? Instant.EPOCH.toString() : time;
    }

    /** The file whose versions they are, as it was called last; nothing if nobody knows. */
    Optional<String> owner() {
        try {
            return Optional.of(OwnJson.read(folder.resolve(NOTE), Owner.class, LARGEST).file());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Takes away what need not be kept. */
    void thin(ZoneId zone) {
        List<SavedVersion> all = versionsSeen();
        List<Instant> times = all.stream().map(SavedVersion::saved).toList();
        for (int index : VersionThinning.dispensable(times, zone)) {
            delete(all.get(index).file());
        }
    }

    /** Whether it is known whose versions they are, and that draft is not where it was. */
    boolean isLeft() {
        Optional<Path> draft = draft();
        return draft.isPresent() && Files.notExists(draft.get());
    }

    /**
     * Whether the draft is gone from its folder. Where that is not there either, it may be on a
     * disk that is not connected.
     */
    boolean isGone() {
        Path parent = draft().map(Path::getParent).orElse(null);
        return parent != null && Files.isDirectory(parent) && isLeft();
    }

    /**
     * Whether the draft has been gone for a while, counted from when that was first asked.
     *
     * @param since when the while began
     */
    boolean isAbandoned(Instant since) {
        Path gone = folder.resolve(GONE);
        if (!isGone()) {
            delete(gone);
            return false;
        }
        try {
            if (Files.notExists(gone)) {
                OwnerOnly.create(gone, new byte[0]);
            }
            return Files.getLastModifiedTime(gone).toInstant().isBefore(since);
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<Path> draft() {
        try {
            return owner().map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Protects a version that is in clear; what is no draft is taken away.
     *
     * @throws IOException if it can't be written; it is then as it was
     */
    void protect(SavedVersion version, WrittenDraft as, Protection protection) throws IOException {
        Path file = version.file();
        try {
            Draft draft = protection.read(Files.readString(file)).draft();
            write(file, protection.writeAs(draft, as).bytes());
        } catch (CharacterCodingException | DraftFormatException | ProtectedDraftException e) {
            Files.deleteIfExists(file);
        }
    }

    /** Whether there is such a folder. */
    boolean exists() {
        return Files.exists(folder);
    }

    /**
     * Has copies of the versions of another draft, which this draft was.
     *
     * @param draft whose versions they are now
     * @throws IOException if they can't be written; some may be there
     */
    void copy(VersionFolder other, Path draft) throws IOException {
        OwnerOnly.folder(folder);
        note(draft);
        for (SavedVersion version : other.versions()) {
            Path file = version.file();
            write(folder.resolve(String.valueOf(file.getFileName())), Files.readAllBytes(file));
        }
    }

    private void note(Path draft) throws IOException {
        if (owner().filter(draft.toString()::equals).isEmpty()) {
            write(
                    folder.resolve(NOTE),
                    JsonMapper.shared().writeValueAsBytes(new Owner(draft.toString())));
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try {
            AtomicFile.writePrivately(file, out -> out.write(content));
        } catch (StorageException e) {
            throw e.getCause() instanceof IOException error ? error : new IOException(e);
        }
    }

    /** Takes all of it away. */
    void delete() {
        PartFile.sweep(folder);
        versionsSeen().forEach(version -> delete(version.file()));
        delete(folder.resolve(NOTE));
        delete(folder.resolve(GONE));
        delete(folder);
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // It is tried again the next time; one version too many does no harm.
        }
    }

    /** Takes away what a program that was killed left behind. */
    void sweep() {
        PartFile.sweep(folder);
    }
}
