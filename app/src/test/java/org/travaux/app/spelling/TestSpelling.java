package org.travaux.app.spelling;

import org.travaux.app.storage.StorageException;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.reading.TextReading;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Spelling by the tiny dictionaries of the tests, which every machine has. */
public final class TestSpelling {
    private TestSpelling() {}

    /** Where the dictionaries are. */
    public static Path folder() {
        try {
            Path one =
                    Path.of(
                            Objects.requireNonNull(TestSpelling.class.getResource("en_GB.aff"))
                                    .toURI());
            return one.resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Spelling in three languages; the user's words are in a file. */
    public static Spelling with(Path ownWords) {
        Spelling spelling =
                new Spelling(new DictionaryFolders(List.of(folder())), new OwnWords(ownWords));
        List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH).forEach(spelling::load);
        return spelling;
    }

    static List<String> found(Spelling spelling, String text, Language language) {
        TextReading read = TextReading.of(List.of(text), Profiles.usual());
        return spelling.in(text, read.paragraph(0), language).stream()
                .map(TestSpelling::word)
                .toList();
    }

    private static String word(Diagnostic found) {
        return found.arguments().getFirst();
    }

    static void learn(Spelling spelling, String word) throws StorageException {
        spelling.own().add(word);
    }
}
