package org.travaux.app.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.MarkedText;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** No text breaks a document, and none takes long. */
class HostileTextTest {
    private static String readBack(String... paragraphs) throws IOException {
        return readBack(Export.negotiating(WrittenDraft.of(paragraphs), Language.ENGLISH));
    }

    private static String readBack(Export export) throws IOException {
        return PlainText.of(export.part("word/document.xml"));
    }

    @Test
    void characters_that_xml_cannot_hold_are_replaced() throws IOException {
        assertEquals("a\uFFFDb\uFFFDc\uFFFD", readBack("a\0b\u0001c\uFFFE"));
        assertEquals("\uFFFDx\uFFFD", readBack("\uDC00x\uD800"));
        assertEquals("\uFFFD\uD83C\uDF0A\uFFFD", readBack("\uD83C\uD83C\uDF0A\uDF0A"));
    }

    @Test
    void everything_else_is_kept() throws IOException {
        String text = "<&>\"' \u200F\u202Eabc\u202C \u2060\u00AD\u00A0ә ғ қ ң ө ұ ү һ і 🌊 ]]>";
        assertEquals(text, readBack(text));
        assertEquals("  spaces  stand  ", readBack("  spaces  stand  "));
        assertEquals("one\ntwo\nthree\tfour\n\nfive", readBack("one\r\ntwo\rthree\tfour\n\nfive"));
    }

    @Test
    void a_draft_may_be_empty() throws IOException {
        assertEquals("", readBack());
        assertEquals("¶", readBack("", ""));
    }

    @Test
    void a_label_and_a_symbol_may_be_anything() throws IOException {
        Paragraph paragraph =
                Paragraph.of(
                        "p",
                        ParagraphKind.TITLE,
                        new ParagraphLabel("\0<%1."),
                        Integer.MIN_VALUE,
                        Map.of(Language.ENGLISH, MarkedText.plain("\0<title>")));
        Draft draft = Draft.of("cica", List.of(Language.ENGLISH), List.of(paragraph));
        DraftReading reading = DraftReading.of(draft.withSymbol("\0<&\"\n"));
        assertEquals(
                "\uFFFD<%1. \uFFFD<title>",
                readBack(Export.negotiating(reading, Language.ENGLISH)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "[a",
                "[a]",
                "[](-CHN)",
                "(-CHN)",
                "{",
                "[X]",
                "\\[",
                "(",
                "[date]/"
            })
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void one_thing_a_hundred_thousand_times(String one) throws IOException {
        String text = one.repeat(100_000);
        assertEquals(text, readBack(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "words", "X", " (-CHN)"})
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void a_hundred_thousand_brackets_deep(String innermost) throws IOException {
        String text = "[".repeat(100_000) + innermost + "]".repeat(100_000);
        assertEquals(text, readBack(text));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void deep_over_paragraphs() throws IOException {
        String opening = "[".repeat(50_000);
        String closing = "]".repeat(50_000);
        assertEquals(opening + "¶between¶" + closing, readBack(opening, "between", closing));
    }

    @Test
    void a_language_that_is_not_the_drafts_is_refused_before_anything_is_written() {
        DraftReading reading = WrittenDraft.of("text");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(
                IllegalArgumentException.class,
                () -> NegotiatingDocument.write(reading, Language.KAZAKH, List.of(), out));
        assertEquals(0, out.size());
    }
}
