package org.travaux.app.docx.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.app.docx.reading.MadeDocument.p;
import static org.travaux.app.docx.reading.MadeDocument.r;

import org.junit.jupiter.api.Test;
import org.travaux.app.docx.importing.ImportNote.Kind;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.markup.data.Language;
import org.travaux.markup.profile.Profiles;

import java.util.List;
import java.util.Map;

/** Which tables put a document in several languages, and which are tables in one. */
class LanguageColumnsTest {
    private static final String ENGLISH = "We shall meet at the lake every day.";
    private static final String RUSSIAN = "Мы будем встречаться у озера по утрам.";

    private static WordImport read(String body, Language... said) throws WordException {
        return new WordImport(
                MadeDocument.of(body).read(), Profiles.usual(), Map.of(), List.of(said));
    }

    private static List<String> languages(String body, Language... said) throws WordException {
        return read(body, said).languages().stream().map(Language::tag).toList();
    }

    /** Rows of cells; a cell may be XML. */
    private static String table(String... rows) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (String row : rows) {
            table.append("<w:tr>");
            for (String cell : row.split("\\|")) {
                String content = cell.startsWith("<w:p>") ? cell : p(r(cell));
                table.append("<w:tc>").append(content).append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    private static String typedIn(String language, String text) {
        return p(
                "<w:r><w:rPr><w:lang w:val='%s'/></w:rPr><w:t>%s</w:t></w:r>"
                        .formatted(language, text));
    }

    @Test
    void columns_of_sentences_in_two_languages_are_languages() throws WordException {
        assertEquals(List.of("en", "ru"), languages(table(ENGLISH + "|" + RUSSIAN)));
        String numbered = table("1.|" + ENGLISH + "|" + RUSSIAN, "2.|" + ENGLISH + "|" + RUSSIAN);
        assertEquals(List.of("en", "ru"), languages(p(r("Draft")) + numbered));
    }

    @Test
    void lines_to_sign_on_addresses_and_numbers_are_no_language() throws WordException {
        String before = p(r(RUSSIAN));
        for (String beside :
                List.of(
                        "__________________________",
                        "anna.ivanova@secretariat.example",
                        "https://secretariat.example/files/list",
                        "+7 (000) 000-00-00, 000-00-01",
                        "10.10.2027 – 12.10.2027 (10:00)",
                        "Windows Server Datacenter Edition")) {
            String row = "От имени министерства иностранных дел|" + beside;
            assertEquals(List.of(), languages(table(row, row)), beside);
            assertEquals(List.of(), languages(before + table(row, row)), beside);
        }
    }

    @Test
    void a_table_that_is_little_of_a_text_decides_nothing() throws WordException {
        String letterhead = table("Өзендер министрлігі және су қоры туралы|" + RUSSIAN);
        String text = p(r(RUSSIAN)).repeat(5);
        assertEquals(List.of(), languages(letterhead + text));
        assertEquals(List.of("kk", "ru"), languages(letterhead));
        String words = table("English|Русский", "lake|озеро", "river|река");
        assertEquals(List.of(), languages(text + words));
        String annex = table(ENGLISH + "|" + RUSSIAN);
        assertEquals(List.of(), languages(text + annex));
        assertEquals(
                List.of("en", "ru"),
                languages(text + annex, Language.ENGLISH, Language.RUSSIAN),
                "somebody said so");
    }

    @Test
    void the_keyboard_that_a_column_was_typed_with_is_a_hint_only() throws WordException {
        String english = "Room XII, at ten in the morning, in the old house";
        assertEquals(List.of(), languages(table(ENGLISH + "|" + typedIn("fr-FR", english))));
        String names = "Room XII, Salon Windsor Plaza";
        assertEquals(List.of(), languages(table(ENGLISH + "|" + typedIn("fr-FR", names))));
        String french = "Nous allons au lac chaque jour.";
        assertEquals(
                List.of("en", "fr"), languages(table(ENGLISH + "|" + typedIn("fr-FR", french))));
        String spanish = "Vamos al lago cada mañana temprano.";
        assertEquals(
                List.of("en", "es"), languages(table(ENGLISH + "|" + typedIn("es-ES", spanish))));
        assertEquals(
                List.of("en", "ru"), languages(table(ENGLISH + "|" + typedIn("en-US", RUSSIAN))));
    }

    @Test
    void a_table_in_a_cell_of_a_language_is_told() throws WordException {
        String nested = p(r(ENGLISH)) + table("inner|cells") + "<w:p/>";
        WordImport read = read(table(nested + "|" + RUSSIAN));
        assertEquals(List.of(Language.ENGLISH, Language.RUSSIAN), read.languages());
        assertEquals(3, read.rows().size());
        assertEquals(
                List.of(Kind.NESTED_TABLE), read.notes().stream().map(ImportNote::kind).toList());
    }
}
