package org.travaux.app.docx.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.app.docx.reading.model.WordDocument;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordException.Reason;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

@Isolated
class PartEncodingTest {
    private static final String MAIN = "word/document.xml";

    private static String body(String beginning, String words) {
        return beginning
                + "<w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:p><w:r><w:t>"
                + words
                + "</w:t></w:r></w:p></w:body></w:document>";
    }

    private static String read(byte[] main) throws WordException {
        WordDocument read = WordFile.read(MadeDocument.empty().binary(MAIN, main).bytes(), null);
        return ((WordParagraph) read.body().getFirst()).text();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, <?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "UTF-8, \uFEFF<?xml version='1.0'?>",
        "UTF-16, ''",
        "UTF-16LE, \uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
        "windows-1251, <?xml version=\"1.0\" encoding=\"windows-1251\"?>",
    })
    void a_part_is_read_in_the_encoding_it_is_written_in(String encoding, String beginning)
            throws WordException {
        byte[] written = body(beginning, "Страны").getBytes(Charset.forName(encoding));
        assertEquals("Страны", read(written));
    }

    @Test
    void bytes_that_are_no_text_are_told_to_the_reader_alone() {
        byte[] written =
                body("", "Stra\u00dfen und W\u00e4lder").getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
        try {
            WordException refused = assertThrows(WordException.class, () -> read(written));
            assertEquals(Reason.DAMAGED, refused.reason());
        } finally {
            System.setErr(before);
        }
        assertEquals("", console.toString(StandardCharsets.UTF_8));
    }
}
