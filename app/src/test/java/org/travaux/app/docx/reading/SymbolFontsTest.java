package org.travaux.app.docx.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.app.docx.reading.MadeDocument.p;

import org.junit.jupiter.api.Test;
import org.travaux.app.docx.reading.model.Leftover;
import org.travaux.app.docx.reading.model.Leftover.Kind;
import org.travaux.app.docx.reading.model.WordDocument;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.parts.WordException;

import java.util.List;

/** Signs of fonts of signs, as elements of their own and among text. */
class SymbolFontsTest {
    private static String sign(String font, String code) {
        return "<w:r><w:sym w:font='%s' w:char='%s'/></w:r>".formatted(font, code);
    }

    private static String text(String font, String text) {
        return "<w:r><w:rPr><w:rFonts w:ascii='%s'/></w:rPr><w:t>%s</w:t></w:r>"
                .formatted(font, text);
    }

    private static String read(WordDocument document) {
        return ((WordParagraph) document.body().getFirst()).text();
    }

    private static WordDocument document(String... runs) throws WordException {
        return MadeDocument.of(p(runs)).read();
    }

    @Test
    void each_font_has_a_table_of_its_own() throws WordException {
        assertEquals(
                "[(☯☎",
                read(
                        document(
                                sign("Symbol", "F05B"),
                                sign("Symbol", "F028"),
                                sign("Wingdings", "F05B"),
                                sign("wingdings", "28"))));
        assertEquals(
                "αβ♣→☑✓▶✔",
                read(
                        document(
                                sign("Symbol", "F061"),
                                sign("Symbol", "F062"),
                                sign("Symbol", "F0A7"),
                                sign("Wingdings", "F0E0"),
                                sign("Wingdings", "F0FE"),
                                sign("Wingdings 2", "F050"),
                                sign("Wingdings 3", "F07D"),
                                sign("Webdings", "F061"))));
    }

    @Test
    void signs_among_text_are_read_by_the_font_of_the_text() throws WordException {
        assertEquals(
                "• α ☒",
                read(document(text("Symbol", "\uF0B7 \uF061"), text("Wingdings", " \uF0FD"))));
        assertEquals("• lost", read(document(text("Arial", "\uF0B7 lost"))));
    }

    @Test
    void what_no_table_has_is_told() throws WordException {
        WordDocument read = document(text("Arial", "see \uF043"), sign("Webdings", "F0FF"));
        assertEquals("see \uFFFD\uFFFD", read(read));
        assertEquals(
                List.of(new Leftover(Kind.SIGN, 0, ""), new Leftover(Kind.SIGN, 0, "Webdings")),
                read.leftovers());
    }

    @Test
    void nothing_private_is_left_whatever_the_font() throws WordException {
        for (String font : List.of("Symbol", "Wingdings", "Wingdings 2", "Webdings", "Arial")) {
            for (int code = 0xF020; code <= 0xF0FF; code++) {
                String read =
                        read(
                                document(
                                        sign(font, Integer.toHexString(code)),
                                        text(font, Character.toString(code))));
                assertTrue(
                        read.codePoints()
                                .noneMatch(c -> Character.getType(c) == Character.PRIVATE_USE),
                        font + " " + Integer.toHexString(code));
            }
        }
    }

    @Test
    void a_sign_of_newer_programs_is_its_character() throws WordException {
        String heart =
                "<w:r><mc:AlternateContent"
                    + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                    + " xmlns:s='http://schemas.microsoft.com/office/word/2015/wordml/symex'><mc:Choice"
                    + " Requires='s'><s:symEx s:font='Segoe UI Emoji' s:char='2764'/></mc:Choice>"
                    + "<mc:Fallback><w:t>instead</w:t></mc:Fallback></mc:AlternateContent></w:r>";
        assertEquals("❤", read(document(heart)));
    }
}
