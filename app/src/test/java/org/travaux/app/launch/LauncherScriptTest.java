package org.travaux.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The script that starts the program, with a Java that only writes down what it is asked for. */
@Isolated
@DisabledOnOs(OS.WINDOWS)
@SuppressWarnings("NullAway.Init") // Before each test JUnit makes the folder.
class LauncherScriptTest {
    private static final String JAVA =
            """
            #!/bin/sh
            for each in "$@"; do
                case $each in -XX:AOTCacheOutput=*) echo kept > "${each#*=}" ;; esac
            done
            echo "$*" >> "$(dirname "$0")/asked"
            """;

    @TempDir private Path folder;
    private Path script;
    private Path home;

    @BeforeEach
    void install() throws IOException {
        script = folder.resolve("travaux/bin/travaux");
        home = folder.resolve("jdk");
        Files.createDirectories(script.getParent());
        Files.createDirectories(folder.resolve("travaux/lib"));
        Files.createDirectories(home.resolve("bin"));
        Files.copy(
                Path.of("src/main/dist/bin/travaux"), script, StandardCopyOption.COPY_ATTRIBUTES);
        for (String jar :
                List.of("app-1.jar", "javafx-base-26.jar", "javafx-base-26.0.2-linux.jar")) {
            Files.writeString(folder.resolve("travaux/lib").resolve(jar), jar);
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        Path java = Files.writeString(home.resolve("bin/java"), JAVA);
        assertTrue(java.toFile().setExecutable(true));
    }

    @Test
    void the_first_start_makes_a_cache_behind_it_and_later_ones_use_it() throws Exception {
        start(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), "parse", "x");
        List<String> first = asked();
        assertEquals(2, first.size(), "the command, and what makes the cache");
        assertEquals(1, first.stream().filter(one -> one.contains("launch.Main parse x")).count());
        assertEquals(1, first.stream().filter(one -> one.contains("StartTraining")).count());
        assertTrue(first.stream().noneMatch(one -> one.contains("AOTCache=")));
        assertEquals(1, caches().size());
        start(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), "parse", "x");
        String second = asked().getLast();
        assertEquals(3, asked().size());
        assertTrue(second.contains("-XX:AOTCache=" + caches().getFirst()), second);
        assertTrue(second.contains("TieredStopAtLevel=1"), second);
    }

    @Test
    void another_version_of_the_program_has_a_cache_of_its_own() throws Exception {
        Map<String, String> cache = Map.of("TRAVAUX_START_CACHE", folder.resolve("c").toString());
        start(cache, "--version");
        Files.writeString(folder.resolve("travaux/lib/app-1.jar"), "a later one");
        start(cache, "--version");
        assertEquals(4, asked().size());
        assertTrue(asked().stream().noneMatch(one -> one.contains("AOTCache=")));
    }

    @Test
    void the_window_has_both_compilers_and_javafx_as_modules() throws Exception {
        Path draft = Files.writeString(folder.resolve("a draft.travaux"), "{}");
        Map<String, String> cache = Map.of("TRAVAUX_START_CACHE", folder.resolve("c").toString());
        start(cache, draft.toString());
        start(cache, draft.toString());
        String window = asked().getLast();
        assertTrue(window.contains("-XX:AOTCache="), window);
        assertFalse(window.contains("TieredStopAtLevel"), window);
        assertTrue(window.contains("--module-path " + lib("javafx-base-26.0.2-linux.jar")), window);
        assertTrue(window.contains("--class-path " + lib("app-1.jar") + " "), window);
        assertTrue(window.endsWith("launch.Main " + draft), window);
    }

    @Test
    void a_command_on_a_large_file_has_both_compilers() throws Exception {
        Path large = Files.writeString(folder.resolve("large.travaux"), "x".repeat(300_000));
        Map<String, String> cache = Map.of("TRAVAUX_START_CACHE", folder.resolve("c").toString());
        start(cache, "parse", large.toString());
        start(cache, "parse", large.toString());
        assertTrue(asked().getLast().contains("-XX:AOTCache="), asked()::toString);
        assertFalse(asked().getLast().contains("TieredStopAtLevel"), asked()::toString);
    }

    @Test
    void nothing_is_kept_where_nothing_is_to_be_or_can_be() throws Exception {
        start(Map.of("TRAVAUX_START_CACHE", ""), "parse");
        assertEquals(1, asked().size());
        Path file = Files.writeString(folder.resolve("no folder"), "");
        start(Map.of("TRAVAUX_START_CACHE", file.resolve("c").toString()), "parse");
        assertEquals(2, asked().size());
        assertTrue(asked().getLast().endsWith("launch.Main parse"));
    }

    @Test
    void a_portable_copy_keeps_its_cache_with_it() throws Exception {
        Path data = folder.resolve("travaux/travaux-data");
        Map<String, String> cache = Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
        start(cache, "--portable", "parse", "x");
        assertTrue(asked().stream().anyMatch(one -> one.endsWith("launch.Main parse x")));
        assertTrue(
                asked().stream()
                        .allMatch(
                                one ->
                                        one.contains(
                                                "-Dtravaux.folder=" + folder.resolve("travaux"))));
        start(cache, "parse", "x");
        assertTrue(
                asked().getLast().contains("-XX:AOTCache=" + data.resolve("cache")),
                asked()::toString);
        assertFalse(Files.exists(folder.resolve("cache")));
    }

    private String lib(String jar) {
        return folder.resolve("travaux/lib").resolve(jar).toString();
    }

    /** Starts the program, and waits for it and for what it left to be done behind it. */
    private void start(Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(script.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeAll(List.of("TRAVAUX_START_CACHE", "XDG_CACHE_HOME"));
        builder.environment().put("JAVA_HOME", home.toString());
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().putAll(environment);
        assertEquals(0, builder.inheritIO().start().waitFor());
        while (isMaking()) {
            Thread.onSpinWait();
        }
    }

    private boolean isMaking() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".aot.new"));
        } catch (UncheckedIOException e) {
            return true; // something was taken away meanwhile
        }
    }

    private List<String> asked() throws IOException {
        return Files.readAllLines(home.resolve("bin/asked"));
    }

    private List<Path> caches() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache/travaux"))) {
            return files.toList();
        }
    }
}
