package org.travaux.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.MarkedText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The way of a statement, as a secretariat goes it: sent out, compiled, under silence, adopted. */
class FromZeroDraftToAdoptionTest {
    private static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH);
    private static final List<List<String>> ROWS =
            List.of(
                    List.of(
                            "States should share their measurements each month.",
                            "Государствам следует ежемесячно обмениваться результатами измерений.",
                            "Мемлекеттер өлшеу нәтижелерімен ай сайын алмасуы керек."),
                    List.of(
                            "A workshop is held in Almaty before the rains.",
                            "До начала дождей в Алматы проводится семинар.",
                            "Жаңбырлы маусымға дейін Алматыда семинар өткізіледі."));
    private static final Map<String, String> BINDING =
            Map.of(
                    "States should", "States shall",
                    "Государствам следует", "Государства обязаны",
                    "алмасуы керек", "алмасуға міндетті");
    private static final Map<String, String> SPRING =
            Map.of(
                    "before the rains", "in spring",
                    "До начала дождей", "Весной",
                    "Жаңбырлы маусымға дейін", "Көктемде");

    @TempDir private Path folder;

    private Path draft() {
        return folder.resolve("rivers.travaux");
    }

    private static Draft zeroDraft() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (List<String> row : ROWS) {
            Map<Language, MarkedText> texts = new LinkedHashMap<>();
            for (int i = 0; i < LANGUAGES.size(); i++) {
                texts.put(LANGUAGES.get(i), MarkedText.plain(row.get(i)));
            }
            int number = paragraphs.size() + 1;
            paragraphs.add(
                    Paragraph.of(
                            "p" + number,
                            ParagraphKind.OPERATIVE,
                            new ParagraphLabel(number + "."),
                            0,
                            texts));
        }
        return Draft.of("cica", LANGUAGES, paragraphs).withSymbol("WS/2027/DRAFT");
    }

    /** What a delegation does with its copy. */
    private Path answered(String delegation, Map<String, String> words) throws IOException {
        Path copy = folder.resolve("copies/rivers-Rev.1-" + delegation + ".travaux");
        String text = Files.readString(copy);
        for (Map.Entry<String, String> each : words.entrySet()) {
            assertTrue(text.contains(each.getKey()), each.getKey());
            text = text.replace(each.getKey(), each.getValue());
        }
        Files.writeString(copy, text);
        return copy;
    }

    /** Does something with the draft that makes another, which is the draft from then on. */
    private Run become(int code, Object... arguments) throws IOException {
        Path next = folder.resolve("next.travaux");
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--out", next));
        Run run = Run.of(all.toArray()).ended(code);
        Files.move(next, draft(), StandardCopyOption.REPLACE_EXISTING);
        return run;
    }

    /** Silence is over: its deadline is one that has been. */
    private void passDeadline() throws Exception {
        String running = Files.readString(draft());
        String over = running.replace("2099-06-04T18:00", "2020-06-04T18:00");
        assertNotEquals(running, over);
        Files.writeString(draft(), over);
    }

    private List<String> texts(Language language) throws Exception {
        return DraftFormat.read(Files.readString(draft())).texts(language);
    }

    @Test
    void four_delegations_one_late_one_breaks_silence_and_all_languages_say_the_same()
            throws Exception {
        Files.writeString(draft(), DraftFormat.write(zeroDraft()));
        Run.of(
                        "circulate",
                        draft(),
                        "--to",
                        "CHN,RUS,KAZ,TUR",
                        "--as",
                        "draft",
                        "--deadline",
                        "2099-05-14T18:00",
                        "--by",
                        "First desk",
                        "--out-folder",
                        folder.resolve("copies"))
                .ended(0);
        // Three answer in time; one of them agrees.
        Path china = answered("CHN", BINDING);
        Path russia = answered("RUS", BINDING);
        Path kazakhstan = answered("KAZ", Map.of());
        become(1, "compile", draft(), "--from", china, "--from", russia, "--from", kazakhstan);
        become(0, "settle", draft(), "--all", "every", "--adopt", "supported:CHN");
        Run.of("revisions", draft(), "--keep", "--by", "First desk").ended(0);
        Run.of("procedure", draft(), "--silence-until", "2099-06-04 18:00").ended(0);
        Path clean = folder.resolve("clean.docx");
        String open = Run.of("export", draft(), "--as", "clean", "--out", clean).ended(1).out();
        assertTrue(open.contains("under silence"), open);

        // The late one comes, and breaks silence on its paragraph.
        Path turkey = answered("TUR", SPRING);
        become(0, "compile", draft(), "--from", turkey);
        assertTrue(texts(Language.ENGLISH).getFirst().startsWith("States shall share"), "settled");
        assertEquals(
                "A workshop is held in Almaty [before the rains] (-TUR) [in spring] (+TUR).",
                texts(Language.ENGLISH).getLast());
        Run.of("procedure", draft(), "--broken-by", "TUR", "--on", "2.").ended(0);
        Run.of("revisions", draft(), "--keep", "--by", "First desk").ended(0);
        become(0, "settle", draft(), "--all", "every", "--adopt", "supported:TUR");
        Run.of("procedure", draft(), "--lifted-by", "TUR").ended(0);
        Run.of("procedure", draft(), "--held").ended(2);
        passDeadline();
        Run.of("procedure", draft(), "--held").ended(0);

        // Adopted: three texts and three notes.
        become(0, "settle", draft(), "--keep-labels", "--symbol", "WS/2027/1");
        Run.of("export", draft(), "--as", "clean", "--each-language", "--out", clean).ended(0);
        Run.of("note", draft(), "--pages", "en=1,ru=1,kk=1", "--out", folder.resolve("note.docx"))
                .ended(0);
        for (String tag : List.of("en", "ru", "kk")) {
            assertTrue(Files.exists(folder.resolve("clean." + tag + ".docx")), tag);
            assertTrue(Files.exists(folder.resolve("note." + tag + ".docx")), tag);
        }
        assertEquals(
                List.of(
                        "States shall share their measurements each month.",
                        "A workshop is held in Almaty in spring."),
                texts(Language.ENGLISH));
        assertEquals(
                List.of(
                        "Государства обязаны ежемесячно обмениваться результатами измерений.",
                        "Весной в Алматы проводится семинар."),
                texts(Language.RUSSIAN));
        assertEquals(
                List.of(
                        "Мемлекеттер өлшеу нәтижелерімен ай сайын алмасуға міндетті.",
                        "Көктемде Алматыда семинар өткізіледі."),
                texts(Language.KAZAKH));
    }
}
