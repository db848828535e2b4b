package org.travaux.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Words that are agreed by themselves go into Word documents and come back. */
class AgreedPassageTest {
    private static final Pattern PASSAGE =
            Pattern.compile(
                    "\"language\":\"(\\w+)\",\"from\":(\\d+),\"words\":\"([^\"]*)\","
                            + "\"is\":\"agreed\"(?:,\"forum\":\"([a-z-]+)\")?");

    @TempDir private Path folder;

    private Path draft(String profile) throws IOException {
        return Files.writeString(
                folder.resolve("draft.travaux"),
                """
                {
                "travaux":1,
                "symbol":"AC/1",
                "profile":"%s",
                "sourceLanguage":"en",
                "languages":["en","ru"],
                "delegations":[],
                "paragraphs":[
                {"id":"p1","kind":"operative","label":"1.","text":{
                 "en":"*Decides* to protect our rivers and [to meet] (+CHN) every year, every year,",
                 "ru":"*постановляет* защищать наши реки и [встречаться] (+Китай) каждый год,"},
                 "agreedPassages":[
                  {"language":"en","from":11,"words":"protect our rivers","is":"agreed","forum":"plenary"},
                  {"language":"en","from":63,"words":"every year","is":"agreed","forum":"working-group"},
                  {"language":"ru","from":22,"words":"наши","is":"agreed","forum":"informals"},
                  {"language":"ru","from":57,"words":"каждый год","is":"agreed"}]},
                {"id":"p2","kind":"operative","label":"2.","text":{
                 "en":"*Requests* a report on progress.",
                 "ru":"*просит* представить доклад о ходе работы."},
                 "status":[{"is":"agreed","forum":"plenary"}]}
                ]
                }
                """
                        .formatted(profile));
    }

    private static List<String> passages(Path draft) throws IOException {
        return PASSAGE.matcher(Files.readString(draft))
                .results()
                .map(AgreedPassageTest::said)
                .sorted()
                .toList();
    }

    private static String said(MatchResult found) {
        return found.group(1) + " " + found.group(2) + " " + found.group(3) + " " + found.group(4);
    }

    private static String document(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"negotiating", "tracked", "side-by-side"})
    void they_come_back_from_every_working_document(String kind) throws IOException {
        Path draft = draft("cica");
        List<String> before = passages(draft);
        assertEquals(4, before.size());
        Path file = folder.resolve("out.docx");
        boolean several = kind.equals("side-by-side");
        if (several) {
            Run.of("export", draft, "--as", kind, "--out", file).ended(0);
        } else {
            Run.of("export", draft, "--as", kind, "--lang", "en", "--out", file).ended(0);
        }
        Path back = folder.resolve("back.travaux");
        Run asked = Run.of("import", file, "--out", back);
        assertTrue(asked.err().contains("--agreed yellow"), asked::toString);
        assertEquals(List.of(), passages(back), "nobody said what the colours mean");
        Run.of(
                "import",
                file,
                "--agreed",
                "yellow=working-group",
                "--agreed",
                "green=plenary",
                "--agreed",
                "turquoise=informals",
                "--agreed",
                "grey",
                "--out",
                back);
        assertEquals(
                before.stream().filter(each -> several || each.startsWith("en")).toList(),
                passages(back));
    }

    @Test
    void the_adopted_text_is_not_highlighted_and_other_houses_paragraphs_are_not()
            throws IOException {
        Path draft = draft("cica");
        Path file = folder.resolve("out.docx");
        Run.of("export", draft, "--as", "negotiating", "--lang", "en", "--out", file).ended(0);
        String working = document(file);
        assertTrue(working.contains("<w:highlight w:val=\"green\"/>"), working);
        assertEquals(2, working.split("<w:highlight", -1).length - 1);
        Path settled = folder.resolve("settled.travaux");
        Run.of("settle", draft, "--all", "every", "--adopt", "first", "--out", settled).ended(0);
        assertEquals(
                List.of(
                        "en 11 protect our rivers plenary",
                        "en 54 every year working-group",
                        "ru 22 наши informals",
                        "ru 46 каждый год null"),
                passages(settled));
        Path clean = folder.resolve("clean.docx");
        Run.of("export", settled, "--as", "clean", "--lang", "en", "--out", clean).ended(0);
        assertFalse(document(clean).contains("w:highlight"));
    }

    @Test
    void a_changed_word_of_them_is_an_alarm() throws IOException {
        Path draft = draft("cica");
        Path changed = folder.resolve("changed.travaux");
        Files.writeString(
                changed,
                Files.readString(draft).replace("protect our rivers", "protect the rivers"));
        Run run = Run.of("compare", draft, changed, "--json");
        assertTrue(run.out().contains("\"agreed-words\""), run::toString);
    }

    @Test
    void settling_tells_of_agreed_words_that_it_changes() throws IOException {
        Path draft = folder.resolve("draft.travaux");
        Files.writeString(
                draft,
                Files.readString(draft("cica"))
                        .replace("every year, every year,", "[every year, every year,] (+KAZ)")
                        .replace("\"from\":63", "\"from\":64"));
        Path settled = folder.resolve("settled.travaux");
        Run run = Run.of("settle", draft, "--all", "every", "--adopt", "none", "--out", settled);
        assertTrue(run.out().contains("“every year” were agreed"), run::toString);
    }

    @Test
    void numbers_in_them_are_counted_anew_and_they_stay_agreed() throws IOException {
        Path draft = folder.resolve("draft.travaux");
        Files.writeString(
                draft,
                """
                {"travaux":1,"symbol":"AC/1","profile":"cica","sourceLanguage":"en",
                "languages":["en"],"delegations":[],
                "paragraphs":[
                {"id":"p1","kind":"operative","label":"1.","text":{
                 "en":"*Recalls* paragraph 12 of this statement, and paragraph 12 as well;"},
                 "agreedPassages":[
                  {"language":"en","from":8,"words":"paragraph 12","is":"agreed"},
                  {"language":"en","from":57,"words":"2","is":"agreed"}]},
                {"id":"p2","kind":"operative","label":"12.","text":{
                 "en":"*Requests* a report on progress."}}
                ]
                }
                """);
        Path renumbered = folder.resolve("renumbered.travaux");
        Run run = Run.of("renumber", draft, "--out", renumbered);
        assertTrue(Files.exists(renumbered), run::toString);
        assertEquals(List.of("en 8 paragraph 2 null"), passages(renumbered), run::toString);
    }
}
