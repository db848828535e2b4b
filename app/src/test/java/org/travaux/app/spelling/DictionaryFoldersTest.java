package org.travaux.app.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.data.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

@SuppressWarnings("NullAway.Init") // JUnit makes the folder.
class DictionaryFoldersTest {
    @TempDir private Path folder;

    private Path dictionary(String name) throws IOException {
        Path words = folder.resolve(name + ".dic");
        Files.createDirectories(words.getParent());
        Files.writeString(folder.resolve(name + ".aff"), "SET UTF-8");
        return Files.writeString(words, "0");
    }

    private Optional<Path> found(Language language) {
        return new DictionaryFolders(List.of(folder.resolve("no"), folder))
                .find(language)
                .map(DictionaryFolders.Pair::words);
    }

    @Test
    void a_dictionary_is_found_in_a_folder_of_a_folder() throws IOException {
        Path words = dictionary("dict-kk/dictionaries/kk_KZ");
        assertEquals(Optional.of(words), found(Language.KAZAKH));
        assertEquals(Optional.empty(), found(Language.RUSSIAN));
    }

    @Test
    void the_spelling_of_the_united_nations_is_nearer_to_that_of_britain() throws IOException {
        dictionary("en_US");
        Path british = dictionary("en_GB");
        assertEquals(Optional.of(british), found(Language.ENGLISH));
    }

    @Test
    void words_without_their_affixes_are_no_dictionary() throws IOException {
        Files.writeString(folder.resolve("ru_RU.dic"), "0");
        assertEquals(Optional.empty(), found(Language.RUSSIAN));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, /usr/share/hunspell",
        "Linux, /usr/share/myspell",
        "Mac OS X, /Library/Spelling",
        "Windows 11, /programs/LibreOffice/share/extensions"
    })
    void every_system_has_its_customs_and_the_own_folder_is_first(String system, String place) {
        List<Path> folders =
                DictionaryFolders.of(system, folder, _ -> "/programs", folder.resolve("own"))
                        .folders();
        assertEquals(folder.resolve("own"), folders.getFirst());
        assertTrue(folders.contains(Path.of(place)), folders.toString());
    }
}
