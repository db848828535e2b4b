package org.travaux.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.app.PlantedWords;
import org.travaux.app.TestDrafts;
import org.travaux.app.protection.Password;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/**
 * Several desks work on one draft, each in a folder of its own, with a shared one between them.
 * They meet at random moments and are stopped at random moments; in the end all have the same
 * draft, with every word that anybody put in.
 */
class DesksLawTest {
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

    /** Meets the others, unless the power goes off before or behind the writing of the file. */
    private static void meet(Desk desk, SharedPlace place, Random random) throws Exception {
        int fate = random.nextInt(4);
        if (fate > 1) {
            desk.meet(place);
            return;
        }
        desk.keep();
        try {
            desk.receive(
                    place,
                    (draft, file) -> {
                        if (fate == 1) {
                            Desk.writeFile(draft, file);
                        }
                        throw new IllegalStateException("the power is off");
                    });
        } catch (IllegalStateException e) {
            assertEquals("the power is off", e.getMessage());
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
