package org.travaux.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The example in the module's README does what the README says. */
class ReadmeExampleTest {
    @TempDir private Path folder;

    private static String block(String language) throws IOException {
        Matcher matcher =
                Pattern.compile(
                                "^```" + language + "\n(.*?)^```",
                                Pattern.DOTALL | Pattern.MULTILINE)
                        .matcher(Files.readString(Path.of("README.md")));
        assertTrue(matcher.find(), language);
        return matcher.group(1);
    }

    private static String classPath() {
        return Stream.of("surefire.test.class.path", "java.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void it_names_the_version_of_the_module() throws IOException {
        Matcher version =
                Pattern.compile("<version>(.*?)</version>")
                        .matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(version.find());
        assertTrue(Files.readString(Path.of("README.md")).contains(version.group()));
    }

    @Test
    void it_compiles_and_prints_what_is_said() throws Exception {
        Path program = Files.writeString(folder.resolve("OpenPoints.java"), block("java"));
        Path printed = folder.resolve("printed");
        int code =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                classPath(),
                                program.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start()
                        .waitFor();
        assertEquals(block("text"), Files.readString(printed).replace("\r\n", "\n"));
        assertEquals(0, code);
    }
}
