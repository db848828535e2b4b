package org.travaux.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.app.PlantedWords;
import org.travaux.app.TestDrafts;
import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.app.protection.Password;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Several desks work on one draft, each in a folder of its own, with a shared one between them.
 * They meet at random moments; the power goes off, a transfer is cut, a lock is left, a disk is
 * full or a clock is a year off at random moments. In the end all have the same draft, with every
 * word that anybody put in.
 */
class DesksLawTest {
    static {
        OtherEnds.keepErrors();
    }

    @TempDir private Path folder;

    private static final Password PASSWORD = Objects.requireNonNull(Password.of("Geneva 1932"));

    private final Set<String> put = new HashSet<>();
    private int words;

    @ParameterizedTest(name = "{0} desks, seed {1}, under a password: {2}")
    @CsvSource({"2, 11, false", "2, 12, false", "3, 13, false", "5, 14, false", "3, 15, true"})
    void all_end_with_the_same_draft_and_every_word(int count, long seed, boolean locked)
            throws Exception {
        Random random = new Random(seed);
        SharedPlace place =
                new SharedPlace(Files.createDirectory(folder.resolve("shared")).toString());
        List<Desk> desks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // Clocks are wrong by years.
            desks.add(new Desk(folder.resolve("desk" + i), "Desk " + i).clock(i * 40_000_000L));
        }
        if (locked) {
            for (Desk desk : desks) {
                desk.protection.learn(PASSWORD);
            }
            desks.getFirst().protection.protectBy(PASSWORD);
        }
        desks.getFirst()
                .save(
                        TestDrafts.english(
                                "States should share the water of the river",
                                "They meet once in a year",
                                "Experts report on glaciers and lakes",
                                "The secretariat writes it down"));
        for (Desk desk : desks) {
            if (desk != desks.getFirst()) {
                desk.receive(place);
            } else {
                desk.meet(place);
            }
        }
        for (int step = 0; step < 200 * count; step++) {
            Desk desk = desks.get(random.nextInt(count));
            desk.save(changed(desk.draft(), random));
            if (random.nextInt(12) == 0) {
                meet(desk, place, random);
            }
        }
        for (int round = 0; round < 2; round++) {
            for (Desk desk : desks) {
                desk.meet(place);
            }
        }
        Draft end = desks.getFirst().draft();
        String text = String.join("\n", end.texts(Language.ENGLISH));
        for (String word : put) {
            assertTrue(text.contains(word), () -> "seed " + seed + ": " + word + " in\n" + text);
        }
        for (Desk desk : desks) {
            assertEquals(end, desk.draft(), () -> "seed " + seed);
        }
        for (Desk desk : desks) {
            GitCheck.check(desk.folder);
        }
        GitCheck.check(folder.resolve("shared/travaux.git"));
        PlantedWords clear = new PlantedWords(List.of("water of", "glaciers", "secretariat"));
        List<String> seen = clear.in(folder);
        assertEquals(locked, seen.isEmpty(), seen::toString);
        assertTrue(clear.looked() > 100, "files and objects: " + clear.looked());
    }

    /** Meets the others, unless something goes wrong; what is left behind is taken away. */
    private static void meet(Desk desk, SharedPlace place, Random random) throws Exception {
        switch (random.nextInt(10)) {
            case 0 -> withoutPower(desk, place, false);
            case 1 -> withoutPower(desk, place, true);
            case 2, 3 -> cut(desk, place, 1 + random.nextInt(60));
            case 4 -> withLock(desk.folder.resolve(".git"), desk, place, random);
            case 5 -> withLock(place.folder().resolve(SharedPlace.REPOSITORY), desk, place, random);
            case 6 -> onFullDisk(desk, place);
            case 7 -> {
                // Forwards or backwards by a year, the clock of the desk and that of its disk.
                long year = random.nextBoolean() ? 31_536_000L : -31_536_000L;
                desk.clock(40_000_000L + random.nextInt(10) * year / 10);
                try (Stream<Path> files = Files.walk(desk.folder)) {
                    for (Path file : files.toList()) {
                        long now = file.toFile().lastModified();
                        assertTrue(file.toFile().setLastModified(Math.max(0, now + year * 1_000)));
                    }
                }
                desk.meet(place);
            }
            default -> desk.meet(place);
        }
    }

    /** The power goes off before or behind the writing of the file. */
    private static void withoutPower(Desk desk, SharedPlace place, boolean behind)
            throws Exception {
        desk.keep();
        try {
            desk.receive(
                    place,
                    (draft, file) -> {
                        if (behind) {
                            Desk.writeFile(draft, file);
                        }
                        throw new IllegalStateException("the power is off");
                    });
        } catch (IllegalStateException e) {
            assertEquals("the power is off", e.getMessage());
        }
    }

    /** The transfer is cut off at some step, on the way there or back. */
    private static void cut(Desk desk, SharedPlace place, int step) throws Exception {
        AtomicInteger left = new AtomicInteger(step);
        desk.watch =
                new TransferWatch() {
                    @Override
                    public void at(Step now, int done, int all) {
                        left.decrementAndGet();
                    }

                    @Override
                    public boolean isGivenUp() {
                        return left.get() <= 0;
                    }
                };
        fails(desk, place, EnumSet.of(Reason.GIVEN_UP));
        desk.watch = TransferWatch.NOBODY;
    }

    /** Somebody left a lock, here or there. */
    private static void withLock(Path repository, Desk desk, SharedPlace place, Random random)
            throws Exception {
        List<String> locks = List.of("index.lock", "refs/heads/main.lock", "config.lock");
        Path lock = repository.resolve(locks.get(random.nextInt(locks.size())));
        Files.createDirectories(lock.getParent());
        Files.createFile(lock);
        fails(desk, place, EnumSet.of(Reason.LOCKED, Reason.LOCKED_THERE));
        Files.delete(lock);
    }

    /** It may go well all the same; else it is told with one of these reasons. */
    private static void fails(Desk desk, SharedPlace place, Set<Reason> reasons) throws Exception {
        try {
            desk.meet(place);
        } catch (RevisionException e) {
            if (!reasons.contains(e.reason())) {
                throw e;
            }
        }
    }

    /** Nothing more goes on the disk as soon as the draft is to be written. */
    private static void onFullDisk(Desk desk, SharedPlace place) throws Exception {
        desk.keep();
        try {
            desk.receive(
                    place,
                    (draft, file) -> {
                        throw new Desk.DiskException(new IOException("No space left on device"));
                    });
        } catch (Desk.DiskException e) {
            assertEquals(
                    "No space left on device", Objects.requireNonNull(e.getCause()).getMessage());
        }
    }

    /** New words in a paragraph, brackets with new words, or a new paragraph. */
    private Draft changed(Draft draft, Random random) {
        words++;
        String word = "w" + words + "w";
        put.add(word);
        List<Paragraph> paragraphs = new ArrayList<>(draft.paragraphs());
        int index = random.nextInt(paragraphs.size());
        Paragraph paragraph = paragraphs.get(index);
        String text = paragraph.text(Language.ENGLISH).text();
        switch (random.nextInt(8)) {
            case 0 -> paragraphs.add(index, TestDrafts.paragraph("n" + words, "They also " + word));
            case 1 -> paragraphs.add(paragraphs.remove(index));
            default -> {
                int at = space(text, random);
                boolean open = random.nextBoolean() && outside(text, at);
                String added = open ? " [" + word + "] (+CHN)" : " " + word;
                paragraphs.set(
                        index,
                        paragraph.apply(
                                Language.ENGLISH,
                                ChangeSet.of(text.length(), TextEdit.insert(at, added))));
                return draft.withParagraphs(paragraphs);
            }
        }
        if (paragraphs.size() == draft.paragraphs().size()) {
            put.remove(word);
        }
        return draft.withParagraphs(paragraphs);
    }

    /** A place behind a word, in or out of brackets, but in no note. */
    private static int space(String text, Random random) {
        List<Integer> places = new ArrayList<>();
        int notes = 0;
        for (int i = 0; i < text.length(); i++) {
            notes += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            boolean behindWord = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
            if (text.charAt(i) == ' ' && behindWord && notes == 0) {
                places.add(i);
            }
        }
        return places.isEmpty() ? text.length() : places.get(random.nextInt(places.size()));
    }

    private static boolean outside(String text, int at) {
        long opened = text.substring(0, at).chars().filter(c -> c == '[').count();
        return opened == text.substring(0, at).chars().filter(c -> c == ']').count();
    }
}
