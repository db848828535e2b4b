package org.travaux.app.files.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.files.Failure;
import org.travaux.app.files.NotReady;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.settle.adoption.Obstacle;
import org.travaux.markup.text.MarkedText;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Whoever asks for it, the adopted text is not written of a draft that is not ready. */
class ExportsTest {
    @TempDir private Path folder;

    private static DraftReading reading(String... texts) {
        List<Paragraph> paragraphs =
                IntStream.range(0, texts.length)
                        .mapToObj(
                                i ->
                                        Paragraph.of(
                                                "p" + i,
                                                ParagraphKind.PLAIN,
                                                null,
                                                0,
                                                Map.of(
                                                        Language.ENGLISH,
                                                        MarkedText.plain(texts[i]))))
                        .toList();
        return DraftReading.of(Draft.of("cica", List.of(Language.ENGLISH), paragraphs));
    }

    private static Exports exports(String language) {
        Sentences sentences = Sentences.in(language);
        return new Exports(sentences);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void the_adopted_text_is_refused_with_what_is_missing(String language) {
        Path out = folder.resolve("adopted.docx");
        DraftReading reading =
                reading("We [ask] (-CHN) all.", "On [date].", "We meet (JPN reserves).");
        ExportOrder order = new ExportOrder(ExportKind.CLEAN, Language.ENGLISH);
        NotReady refused =
                assertThrows(NotReady.class, () -> exports(language).write(reading, order, out));
        assertEquals(
                List.of(
                        Obstacle.Kind.OPEN_CHOICE,
                        Obstacle.Kind.PLACEHOLDER,
                        Obstacle.Kind.POSITION),
                refused.obstacles().stream().map(Obstacle::kind).toList());
        assertTrue(refused.sentence().contains("CHN"), refused.sentence());
        assertTrue(refused.sentence().contains("JPN"), refused.sentence());
        assertFalse(Files.exists(out));
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportKind.class,
            names = {"CLEAN"},
            mode = EnumSource.Mode.EXCLUDE)
    void everything_else_is_written_however_much_is_open(ExportKind kind) throws Failure {
        Path out = folder.resolve("other.docx");
        DraftReading reading = reading("We [ask] (-CHN) all.");
        exports("en").write(reading, new ExportOrder(kind, Language.ENGLISH), out);
        assertTrue(Files.exists(out));
    }

    @Test
    void open_points_that_stand_in_brackets_among_tracked_changes_are_told() throws Failure {
        Path out = folder.resolve("changes.docx");
        ExportOrder order = new ExportOrder(ExportKind.TRACKED, Language.ENGLISH);
        String told =
                "2 open points stand in brackets in changes.docx, because nothing tells which of"
                        + " their words are new.";
        DraftReading some =
                reading("We [ask] [urge] all [soon].", "They [meet] (+CHN) [talk] (-CHN).");
        assertEquals(List.of(told), exports("en").write(some, order, out));
        DraftReading none = reading("We meet.", "They [meet] (+CHN) [talk] (-CHN) on [date].");
        assertEquals(List.of(), exports("en").write(none, order, out));
        ExportOrder negotiating = new ExportOrder(ExportKind.NEGOTIATING, Language.ENGLISH);
        assertEquals(List.of(), exports("en").write(some, negotiating, out));
    }

    @Test
    void so_are_those_that_stand_in_brackets_since_an_earlier_version() throws Failure {
        Path out = folder.resolve("changes.docx");
        DraftReading now = reading("We meet [soon].");
        ExportOrder order = new ExportOrder(ExportKind.TRACKED, Language.ENGLISH);
        for (String before : List.of("We meet.", "We meet soon.")) {
            ExportOrder since =
                    order.since(reading(before).draft(), out.toString(), Sentences.in("en"));
            assertEquals(1, exports("en").write(now, since, out).size(), before);
        }
    }

    @Test
    void what_is_ready_is_written() throws Failure {
        Path out = folder.resolve("adopted.docx");
        ExportOrder order = new ExportOrder(ExportKind.CLEAN, Language.ENGLISH);
        exports("en").write(reading("We meet."), order, out);
        assertTrue(Files.exists(out));
    }
}
