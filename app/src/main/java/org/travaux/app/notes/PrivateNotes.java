package org.travaux.app.notes;

import org.jspecify.annotations.Nullable;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.storage.AtomicFile;
import org.travaux.app.storage.DraftKey;
import org.travaux.app.storage.OwnerOnly;
import org.travaux.app.storage.StorageException;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.InternalNote;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.profile.Profiles;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Notes that a desk keeps to itself, a file for each draft in a folder of the program's own that
 * only its owner can read. Such a file has the form of a draft with notes and no paragraphs, and
 * says of which draft it is. Notes of a draft that was renamed are found by its paragraphs.
 */
public final class PrivateNotes {
    private static final String ENDING = ".travaux";
    private static final String DRAFT = "notesOf";
    private static final String PARAGRAPHS = "notesOn";
    private static final String LOCK = "lock";
    private static final JsonNode NONE = JsonNodeFactory.instance.arrayNode();
    private static final Object IN_THIS_PROGRAM = new Object();
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
        Path own = file(DraftKey.real(draft));
        return Files.exists(own)
                ? read(own, protection).draft().internalNotes()
                : ofRenamed(content, protection);
    }

    /**
     * Changes the notes on a draft. Several programs may do so at once: each change is made to what
     * is there then.
     *
     * @param content what is in the draft
     * @param protection under which the draft is
     * @param change of all notes on it
     * @return what is there now
     * @throws StorageException if they can't be kept; those that were there still are
     * @throws DraftFormatException if their file is damaged
     * @throws ProtectedDraftException if they are protected by a password that is not known
     */
    public List<InternalNote> change(
            Path draft,
            Draft content,
            Protection protection,
            UnaryOperator<List<InternalNote>> change)
            throws StorageException, DraftFormatException, ProtectedDraftException {
        try {
            OwnerOnly.folder(folder);
        } catch (IOException e) {
            throw StorageException.of(e, folder);
        }
        return alone(
                () -> {
                    List<InternalNote> now = change.apply(of(draft, content, protection));
                    write(draft, content, now, protection);
                    return now;
                });
    }

    private interface Rewriting<T> {
        T done() throws StorageException, DraftFormatException, ProtectedDraftException;
    }

    /** Whoever reads notes to write them does so while nobody else does. */
    private <T> T alone(Rewriting<T> rewriting)
            throws StorageException, DraftFormatException, ProtectedDraftException {
        synchronized (IN_THIS_PROGRAM) {
            try (FileChannel channel = locking(folder.resolve(LOCK));
                    FileLock _ = channel.lock()) {
                return rewriting.done();
            } catch (IOException e) {
                throw StorageException.of(e, folder);
            }
        }
    }

    private static FileChannel locking(Path lock) throws IOException {
        if (Files.notExists(lock)) {
            try {
                OwnerOnly.create(lock, new byte[0]);
            } catch (FileAlreadyExistsException e) {
                // Another program was first.
            }
        }
        return FileChannel.open(lock, StandardOpenOption.WRITE);
    }

    private void write(Path draft, Draft content, List<InternalNote> notes, Protection protection)
            throws StorageException {
        Path real = DraftKey.real(draft);
        ArrayNode paragraphs = JsonNodeFactory.instance.arrayNode();
        content.paragraphs().forEach(each -> paragraphs.add(each.id()));
        Map<String, JsonNode> of =
                Map.of(DRAFT, StringNode.valueOf(real.toString()), PARAGRAPHS, paragraphs);
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
        if (Files.exists(own) && toRewrite(own, protection) != null) {
            boolean _ =
                    alone(
                            () -> {
                                WrittenDraft wanted = toRewrite(own, protection);
                                if (wanted != null) {
                                    AtomicFile.writePrivately(
                                            own, out -> out.write(wanted.bytes()));
                                }
                                return wanted != null;
                            });
        }
    }

    /** Notes as they are to stand in their file; null if they stand there so. */
    private static @Nullable WrittenDraft toRewrite(Path own, Protection protection)
            throws StorageException, DraftFormatException, ProtectedDraftException {
        WrittenDraft notes = read(own, protection);
        WrittenDraft wanted = protection.write(notes.draft());
        return notes.isProtectedLike(wanted) ? null : wanted;
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

    /** Notes of a draft that is not where it was, and of which most paragraphs are in this one. */
    private List<InternalNote> ofRenamed(Draft content, Protection protection) {
        Set<String> here = new HashSet<>();
        content.paragraphs().stream().map(Paragraph::id).forEach(here::add);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path each : files) {
                Draft notes = readable(each, protection);
                JsonNode were = notes.unknown().getOrDefault(PARAGRAPHS, NONE);
                long same =
                        were.valueStream().map(JsonNode::asString).filter(here::contains).count();
                if (same > 0 && 2 * same >= were.size() && isGone(notes)) {
                    // They stay there too: the draft may come back.
                    return notes.internalNotes();
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        return List.of();
    }

    /** What can't be read is of no draft that is known. */
    private static Draft readable(Path file, Protection protection) {
        try {
            return read(file, protection).draft();
        } catch (StorageException | DraftFormatException | ProtectedDraftException e) {
            return EMPTY;
        }
    }

    private static boolean isGone(Draft notes) {
        try {
            JsonNode of = notes.unknown().get(DRAFT);
            return of != null && of.isString() && Files.notExists(Path.of(of.asString()));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
