package org.travaux.app.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A language of the interface of which only its texts know, as docs/extending.md says. */
class AddedLanguageTest {
    @Test
    void a_language_is_offered_as_soon_as_its_texts_are_there(@TempDir Path folder)
            throws IOException, ReflectiveOperationException {
        assertEquals(List.of("en", "ru", "kk"), spoken(folder));
        copy("sentences", folder);
        assertEquals(List.of("en", "ru", "kk"), spoken(folder));
        copy("window", folder);
        assertEquals(List.of("en", "ru", "kk", "uz"), spoken(folder));
    }

    /** The languages that the program speaks if there is a folder more on its class path. */
    private static Object spoken(Path folder) throws IOException, ReflectiveOperationException {
        List<URL> places = new ArrayList<>(List.of(url(folder)));
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            places.add(url(Path.of(place)));
        }
        try (URLClassLoader program =
                new URLClassLoader(
                        places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            return program.loadClass(Sentences.class.getName()).getField("LANGUAGES").get(null);
        }
    }

    private static URL url(Path place) throws MalformedURLException {
        return place.toUri().toURL();
    }

    private static void copy(String texts, Path folder) throws IOException {
        String beside = Sentences.class.getPackageName().replace('.', '/');
        Path copy = folder.resolve(beside).resolve(texts + "_uz.properties");
        Files.createDirectories(copy.getParent());
        try (InputStream english = Sentences.class.getResourceAsStream(texts + "_en.properties")) {
            Files.copy(Objects.requireNonNull(english), copy);
        }
    }
}
