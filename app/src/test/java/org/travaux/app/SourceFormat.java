package org.travaux.app;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * google-java-format over the project's sources. It runs on the JDK that the tests run on, because
 * the one that runs Maven may not read the language version of the sources. Run as a program, it
 * formats them.
 */
final class SourceFormat {
    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    private SourceFormat() {}

    /** Formats every source in place. */
    public static void main(String[] arguments) throws IOException, FormatterException {
        for (Path source : sources(Path.of(arguments[0]))) {
            String before = Files.readString(source);
            String after = FORMATTER.formatSourceAndFixImports(before);
            if (!after.equals(before)) {
                Files.writeString(source, after);
                System.out.println(source);
            }
        }
    }

    /** The sources that are not formatted. */
    static List<Path> unformatted(Path root) throws IOException, FormatterException {
        List<Path> unformatted = new ArrayList<>();
        for (Path source : sources(root)) {
            String text = Files.readString(source);
            if (!FORMATTER.formatSourceAndFixImports(text).equals(text)) {
                unformatted.add(source);
            }
        }
        return unformatted;
    }

    private static List<Path> sources(Path root) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("markup-core", "app")) {
            try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
