package org.travaux.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** ARCHITECTURE.md is a map of what is there. */
class ArchitectureDocumentTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`([\\w.]+)`");
    private static final Pattern TYPE = Pattern.compile("(?:[a-z]+\\.)*([A-Z]\\w+)");

    private final String document = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
    private final Set<String> named =
            NAMED.matcher(document).results().map(found -> found.group(1)).collect(sorted());

    ArchitectureDocumentTest() throws IOException {}

    private static Collector<String, ?, Set<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }

    @Test
    void every_package_is_on_the_map() {
        Set<String> missing = packages("markup-core", "markup");
        missing.addAll(packages("app", "app"));
        missing.removeAll(named);
        // What a person does is said once for both floors.
        missing.removeIf(each -> each.matches("view(model)?\\..+") && named.contains(last(each)));
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_type_on_the_map_is_there() {
        Set<String> types = new TreeSet<>(types("markup-core"));
        types.addAll(types("app"));
        Set<String> unknown =
                named.stream()
                        .map(TYPE::matcher)
                        .filter(each -> each.matches())
                        .map(each -> each.group(1))
                        .filter(each -> !types.contains(each))
                        .collect(sorted());
        assertFalse(types.isEmpty());
        assertEquals(Set.of(), unknown);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The packages of a module by their names below {@code org.travaux.NAME}. */
    private static Set<String> packages(String module, String name) {
        Path sources = sources(module).resolve("org/travaux").resolve(name);
        return paths(sources)
                .filter(each -> each.endsWith("package-info.java"))
                .map(each -> sources.relativize(each.getParent()).toString().replace('/', '.'))
                .filter(each -> !each.isEmpty())
                .collect(sorted());
    }

    private static Set<String> types(String module) {
        return Stream.of("main", "test")
                .flatMap(kind -> paths(ROOT.resolve(module).resolve("src").resolve(kind)))
                .map(each -> each.getFileName().toString())
                .filter(each -> each.endsWith(".java"))
                .map(each -> each.substring(0, each.length() - ".java".length()))
                .collect(sorted());
    }

    private static Path sources(String module) {
        return ROOT.resolve(module).resolve("src/main/java");
    }

    private static Stream<Path> paths(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
