package org.travaux.app.exchange;

import org.travaux.app.TestDrafts;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.storage.AtomicFile;
import org.travaux.app.storage.StorageException;
import org.travaux.markup.draft.Draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;

/**
 * Receives on a disk that is full, and sends to one, with more and more room on it: {@code FullDisk
 * DISK OUTSIDE}. It says why it could not, and ends otherwise if anything is lost.
 */
final class FullDisk {
    private static final int STEP = 4096;
    private static final int MOST = 40;

    private FullDisk() {}

    public static void main(String[] arguments) throws Exception {
        Path disk = Path.of(arguments[0]);
        Path outside = Path.of(arguments[1]);
        Set<String> told = new TreeSet<>();
        receive(disk, outside, told);
        send(disk, outside, told);
        System.out.println(told);
    }

    private static void receive(Path disk, Path outside, Set<String> told) throws Exception {
        SharedPlace place =
                new SharedPlace(Files.createDirectories(outside.resolve("stick")).toString());
        Desk other = new Desk(outside.resolve("other"), "Other desk");
        Desk desk = new Desk(disk.resolve("desk"), "Desk");
        Desk.write(TestDrafts.english("States should act"), other.file);
        other.meet(place);
        desk.receive(place);
        for (int round = 0; round < MOST; round++) {
            Draft before = desk.draft();
            Desk.write(TestDrafts.english("States should act " + round), other.file);
            other.meet(place);
            Path filler = fill(disk, round * STEP);
            try {
                desk.receive(place, FullDisk::write);
            } catch (RevisionException e) {
                told.add(e.reason().name());
            } catch (StorageException e) {
                told.add(e.reason().name());
            }
            require(
                    desk.draft().equals(before) || desk.draft().equals(other.draft()),
                    "the draft is another");
            Files.delete(filler);
            desk.receive(place);
            require(desk.draft().equals(other.draft()), "it did not come in");
        }
        GitCheck.check(desk.folder);
    }

    private static void send(Path disk, Path outside, Set<String> told) throws Exception {
        Path stick = Files.createDirectories(disk.resolve("stick"));
        SharedPlace place = new SharedPlace(stick.toString());
        Desk desk = new Desk(outside.resolve("sender"), "Sender");
        Desk.write(TestDrafts.english("States should act"), desk.file);
        desk.meet(place);
        for (int round = 0; round < MOST; round++) {
            Desk.write(TestDrafts.english("States should act " + round), desk.file);
            desk.keep();
            Path filler = fill(disk, round * STEP);
            try {
                desk.send(place);
            } catch (RevisionException e) {
                told.add("there: " + e.reason());
            }
            Files.delete(filler);
            desk.send(place);
        }
        Desk reader = new Desk(outside.resolve("reader"), "Reader");
        reader.receive(place);
        require(reader.draft().equals(desk.draft()), "it was not sent");
        GitCheck.check(stick.resolve("travaux.git"));
    }

    private static void write(WrittenDraft draft, Path file) throws StorageException {
        AtomicFile.write(file, out -> out.write(draft.bytes()));
    }

    private static void require(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** Fills a disk but for some bytes. */
    private static Path fill(Path disk, int room) throws IOException {
        Path filler = disk.resolve("filler");
        byte[] block = new byte[STEP];
        long size = 0;
        try {
            while (true) {
                Files.write(filler, block, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                size += STEP;
            }
        } catch (IOException e) {
            try (var channel = Files.newByteChannel(filler, StandardOpenOption.WRITE)) {
                channel.truncate(Math.max(0, size - room));
            }
        }
        return filler;
    }
}
