package org.travaux.app.files.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text of which nobody said in which language it is, read in whichever way. */
class UntoldLanguageTest {
    private static final String PROFILE = "travaux";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "en, UTF-8, States [invite] (+CHN) [urge] all parties",
        "ru, UTF-8, Государства [призывают] (+CHN) [побуждают] все стороны",
        "kk, UTF-8, Мемлекеттер барлық тараптарды [шақырады] (+CHN) [үндейді]",
        "ru, windows-1251, Государства [призывают] (+CHN) [побуждают] все стороны",
        "en, windows-1252, The States’ parties [invite] (+CHN) [urge] – as agreed – all"
    })
    void is_in_the_language_that_its_letters_tell(String language, String encoding, String text)
            throws IOException, Failure {
        byte[] bytes = text.getBytes(Charset.forName(encoding));
        Path file = Files.write(folder.resolve("China, second.md"), bytes);
        List<Language> expected = List.of(new Language(language));
        for (Path named : List.of(file, FileKind.STANDARD_INPUT)) {
            TextSource source = new TextSource(named, null);
            Draft opened = source(bytes).open(source, PROFILE, ImportAnswers.NONE).draft();
            assertEquals(expected, opened.languages(), named::toString);
            assertEquals(List.of(text), opened.texts(expected.getFirst()), named::toString);
            assertEquals(
                    opened,
                    source(bytes).importTexts(List.of(source), PROFILE, ImportAnswers.NONE).draft(),
                    named::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({"ru", "kk"})
    void the_name_says_more_than_the_letters(String language) throws IOException, Failure {
        byte[] bytes = "Жаңа ұсыныс".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("copy." + language + ".txt"), bytes);
        TextSource source = new TextSource(file, null);
        Draft opened = source(bytes).open(source, PROFILE, ImportAnswers.NONE).draft();
        assertEquals(List.of(new Language(language)), opened.languages());
    }

    private static DraftSource source(byte[] standardInput) {
        return new DraftSource(Sentences.in("en"), new ByteArrayInputStream(standardInput));
    }
}
