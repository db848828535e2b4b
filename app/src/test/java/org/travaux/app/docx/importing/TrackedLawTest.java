package org.travaux.app.docx.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.app.docx.reading.MadeDocument.del;
import static org.travaux.app.docx.reading.MadeDocument.ins;
import static org.travaux.app.docx.reading.MadeDocument.p;
import static org.travaux.app.docx.reading.MadeDocument.r;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.reading.Choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Whatever is tracked in a paragraph, all its words come in, and everybody has a position. */
class TrackedLawTest {
    private static final List<String> WORDS =
            List.of("States", "shall", "promptly", "act", "on", "water", "and", "peace");

    private static final List<String> AUTHORS = List.of("CHN", "RUS", "KAZ");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void all_words_come_in_and_every_author_stands_somewhere(int seed) throws WordException {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 40; round++) {
            List<String> runs = new ArrayList<>();
            List<String> words = new ArrayList<>();
            List<String> authors = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(8); i++) {
                String word = WORDS.get(random.nextInt(WORDS.size())) + i;
                String author = AUTHORS.get(random.nextInt(AUTHORS.size()));
                words.add(word);
                switch (random.nextInt(3)) {
                    case 0 -> runs.add(r(word + " "));
                    case 1 -> {
                        runs.add(ins(author, r(word + " ")));
                        authors.add(author);
                    }
                    default -> {
                        runs.add(del(author, word + " "));
                        authors.add(author);
                    }
                }
            }
            String[] all = runs.toArray(String[]::new);
            WordImport read =
                    new WordImport(
                            MadeDocument.of(p(all)).read(), Profiles.usual(), Map.of(), List.of());
            String text = read.paragraphs().getFirst().text().text();
            words.forEach(word -> assertTrue(text.contains(word), () -> word + " in " + text));
            List<String> stand = new ArrayList<>();
            for (Choice choice : Passage.of(text, Profiles.usual()).reading().choices()) {
                choice.allPositions().forEach(position -> stand.add(position.delegation()));
            }
            assertTrue(stand.containsAll(authors), () -> authors + " in " + text);
            assertEquals(List.of(), read.notes(), text);
        }
    }
}
