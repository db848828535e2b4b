package org.travaux.markup.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.records.Compilation;
import org.travaux.markup.draft.records.CompilationRemark;
import org.travaux.markup.draft.records.CompilationRemark.Kind;
import org.travaux.markup.settle.preview.ReadingCopy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Copies of texts as they are found in the world, full of parentheses, braces, addresses, stray
 * brackets and signs in odd places: the base comes back whatever they say, and so does each copy,
 * or what of it does not is told.
 */
class SignsLawTest {
    private static final List<String> DELEGATIONS = List.of("CHN", "RUS", "IND");
    private static final String[] PIECES = {
        "water",
        "clean,",
        "energy (solar",
        "and wind)",
        "(annex)",
        "{en: draft}",
        "${name}",
        "{",
        "}",
        ".5",
        ", .",
        "report.",
        "https://example.org/a/",
        "a/",
        "–",
        "«seas»",
        "50 %",
        "[insert date]",
        "[urges] (-KAZ) [invites] (+KAZ)",
        "[soon,] (-KAZ) [soon,] (+KAZ)",
        "[to be decided",
        "]",
        "10 000",
        "(a) trade;",
        "\\",
        "(+KAZ)",
        "^2",
    };

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    private static String text(Random random) {
        List<String> pieces = new ArrayList<>();
        int length = 3 + random.nextInt(8);
        for (int i = 0; i < length; i++) {
            pieces.add(PIECES[random.nextInt(PIECES.length)]);
            pieces.add("States of " + "region".repeat(1 + random.nextInt(2)));
        }
        return String.join(" ", pieces);
    }

    /** A piece put in, a word gone, or a space between two. */
    private static String changed(String text, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(5)) {
                case 0 -> words.remove(at);
                case 1 -> words.set(at, words.get(at) + ",");
                case 2 -> words.set(at, PIECES[random.nextInt(PIECES.length)]);
                case 3 -> words.add(at, "copper and tin");
                default -> {
                    if (at + 1 < words.size()) {
                        words.set(at, words.get(at) + words.remove(at + 1));
                    }
                }
            }
            if (words.isEmpty()) {
                words.add("tin");
            }
        }
        return String.join(" ", words);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_base_comes_back_and_each_copy_or_it_is_told(int seed) {
        Random random = new Random(seed);
        String last = "Decides to remain seized of the matter at its next session";
        String text = text(random);
        Draft base = CompilerTest.draft(text, last);
        List<Copy> copies = new ArrayList<>();
        for (String delegation : DELEGATIONS) {
            copies.add(CompilerTest.copy(delegation, changed(text, random), last));
        }
        Draft compiled = CompilerTest.compile(base, copies.toArray(Copy[]::new));
        DraftReading reading = DraftReading.of(compiled);
        String told = "seed " + seed + ": " + compiled.texts(Language.ENGLISH);
        assertEquals(read(base), read(new ReadingCopy.Base().of(reading, Language.ENGLISH)), told);
        for (Copy copy : copies) {
            Draft back = new ReadingCopy.CopyOf(copy.delegation()).of(reading, Language.ENGLISH);
            assertTrue(
                    read(copy.text()).equals(read(back)) || isTold(compiled, copy.delegation()),
                    () ->
                            told
                                    + ", "
                                    + copy.delegation()
                                    + ": "
                                    + copy.text().texts(Language.ENGLISH));
        }
    }

    private static boolean isTold(Draft compiled, String delegation) {
        Compilation last = compiled.compilations().getLast();
        return last.remarks().stream()
                .filter(one -> last.copies().get(one.copy()).delegation().equals(delegation))
                .map(CompilationRemark::kind)
                .anyMatch(
                        kind ->
                                kind == Kind.NOT_TAKEN_OVER
                                        || kind == Kind.FOR_OTHERS
                                        || kind == Kind.LOOSE_BRACKET);
    }

    private static List<List<String>> read(Draft draft) {
        return draft.texts(Language.ENGLISH).stream()
                .map(text -> Wordings.of(text, draft.notation()).words().words())
                .map(words -> words.stream().filter(word -> !word.equals("\\")).toList())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            textBlock =
                    """
                    We protect rivers and seas # We protect rivers, and seas # We protect rivers of ice and seas # We protect rivers[,] (+CHN) [of ice] (+RUS) and seas
                    The list ofdata is kept # The list of data is kept # The list ofdata is kept # The list [ofdata] (-CHN) [of data] (+CHN) is kept
                    We welcome finance (grants and loans) for all # We welcome aid and loans) for all # We welcome finance (grants and loans) for all # We welcome [finance (grants and loans)] (-CHN) [aid and loans)] (+CHN) for all
                    A rise of .5 degrees # A rise of about .5 degrees # A rise of .5 degrees # A rise of [about] (+CHN) .5 degrees
                    """)
    void examples(String base, String china, String russia, String made) {
        String last = "Decides to remain seized of the matter at its next session";
        Draft compiled =
                CompilerTest.compile(
                        CompilerTest.draft(base, last),
                        CompilerTest.copy("CHN", china, last),
                        CompilerTest.copy("RUS", russia, last));
        assertEquals(made, compiled.texts(Language.ENGLISH).getFirst());
        DraftReading reading = DraftReading.of(compiled);
        assertEquals(
                base,
                new ReadingCopy.Base()
                        .of(reading, Language.ENGLISH)
                        .texts(Language.ENGLISH)
                        .getFirst());
        assertEquals(
                russia,
                new ReadingCopy.CopyOf("RUS")
                        .of(reading, Language.ENGLISH)
                        .texts(Language.ENGLISH)
                        .getFirst());
    }
}
