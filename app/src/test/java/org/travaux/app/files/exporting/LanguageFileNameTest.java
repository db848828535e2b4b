package org.travaux.app.files.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;

import java.nio.file.Path;
import java.util.List;

class LanguageFileNameTest {
    private static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH);

    private static String name(String all) {
        return LanguageFileName.of(Path.of("folder", all), Language.RUSSIAN, LANGUAGES).toString();
    }

    private static String in(String name) {
        return Path.of("folder", name).toString();
    }

    @Test
    void the_language_stands_before_the_ending() {
        assertEquals(in("statement.ru.docx"), name("statement.docx"));
        assertEquals(in("Rev.2.ru.docx"), name("Rev.2.docx"));
        assertEquals(in("statement.ru"), name("statement"));
        assertEquals(in(".hidden.ru"), name(".hidden"));
    }

    @Test
    void it_takes_the_place_of_another_language() {
        assertEquals(in("statement.ru.docx"), name("statement.en.docx"));
        assertEquals(in("statement.ru.docx"), name("statement.ru.docx"));
        assertEquals(in(".kk.ru.docx"), name(".kk.docx"));
    }
}
