package org.travaux.app.notes;

import org.jspecify.annotations.Nullable;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.storage.AtomicFile;
import org.travaux.app.storage.DraftKey;
import org.travaux.app.storage.OwnerOnly;
import org.travaux.app.storage.StorageException;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.InternalNote;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.profile.Profiles;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Notes that a desk keeps to itself, a file for each draft in a folder of the program's own that
 * only its owner can read. Such a file has the form of a draft with notes and no paragraphs, and
 * says of which draft it is. Notes of a draft that was renamed are found by their paragraphs.
 */
public final class PrivateNotes {
    private static final String ENDING = ".travaux";
    private static final String DRAFT = "notesOf";
    private static final Draft EMPTY =
            Draft.of(Profiles.usualName(), List.of(Language.ENGLISH), List.of());

    private final Path folder;

    /**
     * @param folder made when it is first written to
     */
    public PrivateNotes(Path folder) {
        this.folder = folder;
    }

    /** Where they are. */
    public Path folder() {
        return folder;
    }

    /**
     * The notes on a draft, the latest last.
     *
     * @param draft its file
     * @param content what is in it
     * @param protection under which the draft is, and its notes with it
     * @throws StorageException if there are some that can't be read
     * @throws DraftFormatException if their file is damaged
     * @throws ProtectedDraftException if they are protected by a password that is not known
     */
    public List<InternalNote> of(Path draft, Draft content, Protection protection)
            throws StorageException, DraftFormatException, ProtectedDraftException {
        Path real = DraftKey.real(draft);
        Path own = file(real);
        if (Files.notExists(own)) {
            Path renamed = ofRenamed(content, protection);
            if (renamed == null) {
                return List.of();
            }
            List<InternalNote> notes = read(renamed, protection).draft().internalNotes();
            save(draft, notes, protection);
            delete(renamed);
            return notes;
        }
        return read(own, protection).draft().internalNotes();
    }

    /**
     * Keeps the notes on a draft instead of those that were there.
     *
     * @throws StorageException if they can't be kept; those that were there still are
     */
    public void save(Path draft, List<InternalNote> notes, Protection protection)
            throws StorageException {
        Path real = DraftKey.real(draft);
        Map<String, JsonNode> of = Map.of(DRAFT, StringNode.valueOf(real.toString()));
        Draft kept =
                new Draft(
                                "",
                                Profiles.usualName(),
                                Language.ENGLISH,
                                List.of(Language.ENGLISH),
                                List.of(),
                                List.of(),
                                of)
                        .withInternalNotes(notes);
        byte[] bytes = protection.write(kept).bytes();
        try {
            OwnerOnly.folder(folder);
        } catch (IOException e) {
            throw StorageException.of(e, folder);
        }
        AtomicFile.writePrivately(file(real), out -> out.write(bytes));
    }

    /**
     * Notes on a draft are from now on protected as the draft is, or in clear.
     *
     * @throws StorageException if they are not; they are as they were
     * @throws DraftFormatException if their file is damaged
     * @throws ProtectedDraftException if they are protected by a password that is not known
     */
    public void follow(Path draft, Protection protection)
            throws StorageException, DraftFormatException, ProtectedDraftException {
        Path own = file(DraftKey.real(draft));
        if (Files.exists(own)) {
            WrittenDraft notes = read(own, protection);
            if (!notes.isProtectedLike(protection.write(notes.draft()))) {
                save(draft, notes.draft().internalNotes(), protection);
            }
        }
    }

    private Path file(Path real) {
        return folder.resolve(DraftKey.of(real) + ENDING);
    }

    private static WrittenDraft read(Path file, Protection protection)
            throws StorageException, DraftFormatException, ProtectedDraftException {
        try {
            return protection.read(Files.readString(file));
        } catch (IOException e) {
            throw StorageException.of(e, file);
        }
    }

    /** Notes of a draft that is gone, all of them on paragraphs of this one. */
    private @Nullable Path ofRenamed(Draft content, Protection protection) {
        Set<String> paragraphs = new HashSet<>();
        content.paragraphs().stream().map(Paragraph::id).forEach(paragraphs::add);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path each : files) {
                Draft notes = readable(each, protection);
                List<String> noted =
                        notes.internalNotes().stream()
                                .map(InternalNote::paragraph)
                                .filter(id -> !id.isEmpty())
                                .toList();
                if (!noted.isEmpty() && paragraphs.containsAll(noted) && isGone(notes)) {
                    return each;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return null;
        }
        return null;
    }

    /** What can't be read is of no draft that is known. */
    private static Draft readable(Path file, Protection protection) {
        try {
            return read(file, protection).draft();
        } catch (StorageException | DraftFormatException | ProtectedDraftException e) {
            return EMPTY;
        }
    }

    /** Where its folder is not there either, it may be on a disk that is not connected. */
    private static boolean isGone(Draft notes) {
        try {
            JsonNode of = notes.unknown().get(DRAFT);
            Path draft = of == null || !of.isString() ? null : Path.of(of.asString());
            Path parent = draft == null ? null : draft.getParent();
            return draft != null
                    && parent != null
                    && Files.isDirectory(parent)
                    && Files.notExists(draft);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // They are kept under the other name as well; nothing is lost.
        }
    }
}
