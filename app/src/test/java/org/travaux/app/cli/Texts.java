package org.travaux.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files for the tests of the command line, all in one folder. */
public record Texts(Path folder) {
    public static final String ENGLISH =
            """
            Recalling the rivers,

            1. Calls upon States to [encourage] (-CHN) [urge] (+KAZ, ISR tcb) research;

            2. Decides to meet [again] (+CHN).
            """;
    public static final String RUSSIAN =
            """
            Напоминая о реках,

            1. Призывает государства [поощрять] (-КНР) [проводить] (+Казахстан) исследования;

            2. Постановляет собраться [снова] (+КНР).
            """;
    public static final String KAZAKH =
            """
            Өзендерді еске ала отырып,

            1. Мемлекеттерді зерттеулерді [көтермелеуге] (-ҚХР) [жүргізуге] (+ҚР) шақырады;

            2. [Қайта] (+ҚХР) жиналуға шешім қабылдайды.
            """;

    public Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Path write(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A draft in three languages, made by the import. */
    public Path draft() {
        Path draft = folder.resolve("made.travaux");
        Run.of(
                        "import",
                        write("made.en.txt", ENGLISH),
                        write("made.ru.txt", RUSSIAN),
                        write("made.kk.txt", KAZAKH),
                        "--out",
                        draft)
                .ended(0);
        return draft;
    }

    /** The names of all files in the folder. */
    List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
