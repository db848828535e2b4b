package org.travaux.app.exchange;

import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.app.exchange.RevisionExchange.Fetched;
import org.travaux.app.exchange.RevisionExchange.Meeting;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Somebody with a folder of their own, in which a draft is. */
final class Desk {
    static final String DAY = "2027-05-14";

    private static final String FILE = "statement.travaux";

    final Path folder;
    final Path file;
    private final String name;
    final Protection protection = Protection.none();
    private long seconds;

    /** Who looks on while this desk sends and receives. */
    TransferWatch watch = TransferWatch.NOBODY;

    Desk(Path folder, String name) throws IOException {
        this(folder, name, FILE);
    }

    Desk(Path folder, String name, String file) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.file = folder.resolve(file);
        this.name = name;
    }

    /** The disk does not do what it is asked for. */
    static final class DiskException extends Exception {
        private static final long serialVersionUID = 1;

        DiskException(Throwable cause) {
            super(cause);
        }
    }

    /** Writes a draft as somebody saves it. */
    static void write(Draft draft, Path file) throws DiskException {
        try {
            Files.writeString(file, DraftFormat.write(draft));
        } catch (IOException e) {
            throw new DiskException(e);
        }
    }

    /** Writes the draft as somebody saves it who may have protected it. */
    void save(Draft draft) throws DiskException {
        writeFile(protection.write(draft), file);
    }

    /** Writes a draft as it is, protected or not. */
    static void writeFile(WrittenDraft draft, Path file) throws DiskException {
        try {
            Files.write(file, draft.bytes());
        } catch (IOException e) {
            throw new DiskException(e);
        }
    }

    Draft draft() throws IOException, DraftFormatException {
        try {
            return protection.read(Files.readString(file)).draft();
        } catch (ProtectedDraftException e) {
            throw new IOException(e);
        }
    }

    List<String> texts() throws IOException, DraftFormatException {
        return draft().texts(Language.ENGLISH);
    }

    /** Clocks differ: what this desk says of the time is its own. */
    Desk clock(long start) {
        seconds = start;
        return this;
    }

    private Instant now() {
        seconds++;
        return Instant.ofEpochSecond(seconds);
    }

    RevisionStore store() {
        return new RevisionStore(file, protection);
    }

    RevisionExchange exchange() {
        return new RevisionExchange(file, protection).watchedBy(watch);
    }

    /** Keeps the draft as it is, if it is not kept. */
    void keep() throws Exception {
        try {
            store().keep(
                            draft(),
                            RevisionNote.working("Working state", name, ""),
                            now(),
                            null,
                            saved -> writeFile(saved, file));
        } catch (RevisionException e) {
            if (e.reason() != Reason.UNCHANGED) {
                throw e;
            }
        }
    }

    KeptRevision revision(String why) throws Exception {
        return store().keep(
                        draft(),
                        RevisionNote.revision("", name, why, ""),
                        now(),
                        null,
                        saved -> writeFile(saved, file));
    }

    <E extends Exception> Received receive(SharedPlace from, RevisionExchange.Writing<E> writing)
            throws RevisionException, E {
        Fetched fetched = exchange().fetch(from, Login.NONE);
        return exchange()
                .receive(fetched, new Meeting(name, "Brought together", "", DAY), now(), writing);
    }

    Received receive(SharedPlace from) throws RevisionException, DiskException {
        return receive(
                from,
                (draft, written) -> {
                    writeFile(draft, written);
                    protection.followIfProtected(draft);
                });
    }

    List<KeptRevision> send(SharedPlace to) throws RevisionException {
        return exchange().send(to, Login.NONE);
    }

    /** Keeps, receives and sends until nobody has overtaken it. */
    void meet(SharedPlace at) throws Exception {
        keep();
        boolean sent = false;
        while (!sent) {
            receive(at);
            try {
                send(at);
                sent = true;
            } catch (RevisionException e) {
                if (e.reason() != Reason.OVERTAKEN) {
                    throw e;
                }
            }
        }
    }
}
