package org.travaux.app.cli.settling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.app.cli.Run;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.MarkedText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Labels, the symbol and positions on whole paragraphs, answered by a script. */
@SuppressWarnings("NullAway.Init") // Before each test JUnit makes the folder.
class AdoptionAnswersCommandTest {
    @TempDir private Path folder;
    private Path draft;
    private Path answered;
    private Path document;

    @BeforeEach
    void writeTheDraft() throws IOException {
        List<List<String>> rows =
                List.of(
                        List.of("OP1", "We meet.", "Мы встречаемся."),
                        List.of(
                                "OP3",
                                "As in paragraph 4 and the fourth paragraph.",
                                "Как в пункте 4 и в четвёртом пункте."),
                        List.of("OP4", "We thank (JPN reserves).", "Мы благодарим (JPN reserves)."),
                        List.of("OP4 bis", "We part.", "Мы расстаёмся."));
        List<Paragraph> paragraphs = new ArrayList<>();
        for (List<String> row : rows) {
            paragraphs.add(
                    Paragraph.of(
                            "p" + paragraphs.size(),
                            ParagraphKind.OPERATIVE,
                            new ParagraphLabel(row.get(0)),
                            0,
                            Map.of(
                                    Language.ENGLISH,
                                    MarkedText.plain(row.get(1)),
                                    Language.RUSSIAN,
                                    MarkedText.plain(row.get(2)))));
        }
        draft = folder.resolve("draft.travaux");
        answered = folder.resolve("answered.travaux");
        document = folder.resolve("adopted.docx");
        Files.writeString(
                draft,
                DraftFormat.write(
                        Draft.of("cica", List.of(Language.ENGLISH, Language.RUSSIAN), paragraphs)
                                .withSymbol("AC/2027/DRAFT/1/Rev.2")));
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            StringBuilder all = new StringBuilder();
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                if (entry.getName().matches(name)) {
                    all.append(
                            new String(
                                    zip.getInputStream(entry).readAllBytes(),
                                    StandardCharsets.UTF_8));
                }
            }
            return all.toString();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | is a draft symbol | comes right after OP1: a number is missing"
                        + " | was inserted between others | 4 matters remain",
                "ru | условное обозначение проекта | идёт сразу после OP1: номер пропущен"
                        + " | вставлен между другими | остаётся 4 вопроса",
                "kk | жобаның шартты белгісі | OP1 дегеннен кейін бірден келеді"
                        + " | басқалардың арасына қосылған | 4 мәселе",
            })
    void the_clean_text_is_refused_with_the_questions(
            String language, String symbol, String gap, String inserted, String count) {
        Run run =
                Run.with(new byte[0], language, "export", draft, "--as", "clean", "--out", document)
                        .ended(1);
        String dash = language.equals("ru") ? " — " : " – ";
        for (String said :
                List.of(symbol, "OP3" + dash + gap, "OP4 bis" + dash + inserted, count)) {
            assertTrue(run.out().contains(said), run::toString);
        }
        assertFalse(Files.exists(document));
    }

    @Test
    void labels_are_counted_anew_and_what_names_them_is_looked_at_first() throws IOException {
        Run run =
                Run.of(
                                "settle",
                                draft,
                                "--renumber",
                                "--symbol",
                                "AC/2027/7",
                                "--lift",
                                "OP4=Japan",
                                "--out",
                                answered)
                        .ended(1);
        assertTrue(run.out().contains("OP3 → OP2"), run::toString);
        assertTrue(run.out().contains("OP4 bis → OP4"), run::toString);
        assertTrue(run.out().contains("OP2 en: paragraph 4 → paragraph 3"), run::toString);
        assertTrue(run.out().contains("OP2 ru: пункте 4 → пункте 3"), run::toString);
        assertTrue(run.out().contains("OP2 – “fourth paragraph”"), run::toString);
        assertTrue(run.out().contains("OP2 – “четвёртом пункте”"), run::toString);
        Run open = Run.of("export", answered, "--as", "clean", "--out", document).ended(1);
        assertTrue(open.out().contains("2 matters remain"), open::toString);
        Path seen = folder.resolve("seen.travaux");
        Run.of("settle", answered, "--references-seen", "--out", seen).ended(0);
        Run.of("export", seen, "--as", "clean", "--lang", "ru", "--out", document).ended(0);
        String text = part(document, "word/document.xml");
        assertTrue(text.contains("Мы благодарим."), text);
        String everything = part(document, ".*\\.(xml|rels)");
        assertTrue(everything.contains("AC/2027/7"), everything);
        assertFalse(everything.contains("DRAFT"), everything);
        assertFalse(everything.contains("Rev.2"), everything);
        assertFalse(everything.contains("bis"), everything);
    }

    @ParameterizedTest
    @CsvSource({"--no-symbol, false", "--keep-symbol, true"})
    void labels_and_the_symbol_are_kept_on_purpose(String option, boolean kept) throws IOException {
        Run.of(
                        "settle",
                        draft,
                        "--keep-labels",
                        option,
                        "--lift",
                        "op4=JPN",
                        "--forum",
                        "plenary",
                        "--date",
                        "2027-05-14",
                        "--out",
                        answered)
                .ended(0);
        String file = Files.readString(answered);
        assertTrue(
                file.contains(
                        "\"labels\":{\"keep\":[\"gap:OP1/OP3\",\"inserted:OP4 bis\"],"
                                + "\"forum\":\"plenary\",\"date\":\"2027-05-14\"}"),
                file);
        Run.of("export", answered, "--as", "clean", "--out", document).ended(0);
        assertEquals(kept, part(document, ".*\\.xml").contains("AC/2027/DRAFT/1/Rev.2"));
    }

    @Test
    void answers_that_can_not_be_are_refused() {
        Run.of("settle", draft, "--renumber", "--keep-labels", "--out", answered)
                .refused("--renumber", "--keep-labels");
        Run.of("settle", draft, "--symbol", "A/1", "--no-symbol", "--out", answered)
                .refused("--symbol", "--no-symbol");
        Run.of("settle", draft, "--lift", "OP9=JPN", "--out", answered).refused("OP9=JPN");
        Run.of("settle", draft, "--lift", "OP1=JPN", "--out", answered).refused("OP1", "JPN");
        assertFalse(Files.exists(answered));
    }
}
