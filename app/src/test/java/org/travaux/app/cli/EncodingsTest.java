package org.travaux.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** What is in a text arrives in the draft, letter by letter, whatever it was written with. */
class EncodingsTest {
    @TempDir private Path folder;

    private List<String> imported(byte[] content, String language, int exit, String... remarks)
            throws IOException, DraftFormatException {
        Path text = new Texts(folder).write("a.txt", content);
        Path out = folder.resolve("a.travaux");
        Run run = Run.of("import", text, "--lang", language, "--out", out).ended(exit);
        assertEquals(remarks.length > 0, !run.err().isEmpty(), run.err());
        for (String remark : remarks) {
            assertTrue(run.err().contains(remark), run.err());
        }
        Draft draft = DraftFormat.read(Files.readString(out));
        return draft.texts(new Language(language));
    }

    private List<String> imported(String text) throws IOException, DraftFormatException {
        return imported(text.getBytes(StandardCharsets.UTF_8), "en", 0);
    }

    @Test
    void a_guess_is_said() throws IOException, DraftFormatException {
        String text = "Призывает государства [поощрять] (-КНР) исследования";
        byte[] bytes = text.getBytes(Charset.forName("windows-1251"));
        assertEquals(List.of(text), imported(bytes, "ru", 1, "windows-1251", "not in UTF-8"));
        assertEquals(
                List.of(text),
                imported(text.getBytes(Charset.forName("KOI8-R")), "ru", 1, "KOI8-R"));
    }

    @Test
    void kazakh_letters_are_right() throws IOException, DraftFormatException {
        // “Мүше мемлекеттерді өзендерді [жеделдетуге] (-ҚХР)” in KZ-1048
        byte[] bytes =
                HexFormat.of()
                        .parseHex(
                                "ccbff8e520ece5ecebe5eae5f2f2e5f0e4b320b4e7e5ede4e5f0e4b320"
                                        + "5be6e5e4e5ebe4e5f2f3e3e55d20282d8dd5d029");
        assertEquals(
                List.of("Мүше мемлекеттерді өзендерді [жеделдетуге] (-ҚХР)"),
                imported(bytes, "kk", 1, "KZ-1048"));
    }

    @Test
    void damaged_utf_8_is_still_utf_8() throws IOException, DraftFormatException {
        byte[] bytes = "Реки и моря, ? и озёра".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xD0 : bytes[i];
        }
        assertEquals(
                List.of("Реки и моря, \ufffd и озёра"),
                imported(bytes, "ru", 1, "1 character in", "could not be read"));
    }

    @Test
    void a_damaged_draft_is_read_with_a_remark() throws IOException {
        Path draft = new Texts(folder).draft();
        byte[] bytes = Files.readAllBytes(draft);
        int at =
                new String(bytes, StandardCharsets.ISO_8859_1)
                        .indexOf(
                                new String(
                                        "Напоминая".getBytes(StandardCharsets.UTF_8),
                                        StandardCharsets.ISO_8859_1));
        bytes[at] = (byte) 0xFF;
        Files.write(draft, bytes);
        Run run = Run.of("parse", draft, "--lang", "ru").ended(0);
        assertTrue(run.err().contains("could not be read"), run.err());
    }

    @Test
    void utf_16_with_and_without_a_mark() throws IOException, DraftFormatException {
        String text = "Recalling [the rivers]";
        for (Charset encoding : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(List.of(text), imported(text.getBytes(encoding), "en", 0));
            assertEquals(List.of(text), imported(("\ufeff" + text).getBytes(encoding), "en", 0));
        }
    }

    @Test
    void a_mark_is_no_part_of_the_text() throws IOException, DraftFormatException {
        assertEquals(List.of("a"), imported("\ufeffa"));
    }

    @Test
    void line_ends_may_be_mixed() throws IOException, DraftFormatException {
        assertEquals(
                List.of("one,", "two,", "three,", "four."),
                imported("one,\r\n\r\ntwo,\r\rthree,\n\nfour.\r\n"));
    }

    @Test
    void marks_of_direction_and_nul_characters_are_kept() throws IOException, DraftFormatException {
        String text = "a\u200f\u200e\u202b[b]\u202c\u2067c\u2069 d\u0000e \u2060\u00ad\u00a0f";
        assertEquals(List.of(text), imported(text));
    }

    @Test
    void half_letters_survive_import_opening_and_saving() throws IOException, DraftFormatException {
        byte[] utf16 = new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x0A, (byte) 0xDF, 'b', 0};
        assertEquals(List.of("a\udf0ab"), imported(utf16, "en", 0));
        String file = Files.readString(folder.resolve("a.travaux"));
        assertTrue(file.contains("a\\udf0ab"), file);
        assertEquals(file, DraftFormat.write(DraftFormat.read(file)));
        Run run = Run.of("parse", folder.resolve("a.travaux"), "--json").ended(0);
        assertEquals("a\udf0ab", run.json().at("/paragraphs/0/text").asString());
    }
}
