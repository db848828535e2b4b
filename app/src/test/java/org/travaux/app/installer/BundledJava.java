package org.travaux.app.installer;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Java that the program is shipped with: those modules of the JDK that its libraries need, and
 * JavaFX, whose native libraries stand in it as files, so that none are unpacked into the user's
 * folders.
 */
final class BundledJava {
    /** Found by name only: encodings of old files, what Lucene asks the JVM, days in languages. */
    private static final Set<String> BY_NAME =
            Set.of("jdk.charsets", "jdk.localedata", "jdk.management");

    private static final String LANGUAGES = "ar,en,es,fr,kk,ru,zh";
    private static final String NATIVE = ".*\\.(so|dll|dylib)";

    private final Path lib;
    private final Path work;

    /**
     * A Java for a program.
     *
     * @param lib the program's jars
     * @param work an empty folder
     */
    BundledJava(Path lib, Path work) {
        this.lib = lib;
        this.work = work;
    }

    /** Whether a jar becomes a part of Java and is not shipped as a file. */
    static boolean isJavaFx(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }

    /** Makes it in a folder that is not there yet. */
    void link(Path target) throws IOException {
        Set<String> modules = new TreeSet<>(BY_NAME);
        Path linked = Files.createDirectories(work.resolve("jmods"));
        for (Path jar : jars()) {
            modules.addAll(needs(jar));
            if (isJavaFx(jar) && !moduleName(jar).endsWith("Empty")) {
                modules.add(moduleName(jar));
                module(jar, linked);
            }
        }
        ToolRun.jdk(
                "jlink",
                List.of(
                        "--module-path",
                        linked.toString(),
                        "--add-modules",
                        String.join(",", modules),
                        "--include-locales",
                        LANGUAGES,
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        target.toString()));
    }

    private List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static String moduleName(Path jar) {
        return ModuleFinder.of(jar).findAll().iterator().next().descriptor().name();
    }

    /** The modules of the JDK that a jar needs; libraries may miss others that are optional. */
    private Set<String> needs(Path jar) throws IOException {
        Set<String> ofJdk =
                ModuleFinder.ofSystem().findAll().stream()
                        .map(module -> module.descriptor().name())
                        .collect(Collectors.toSet());
        String found =
                ToolRun.jdk(
                        "jdeps",
                        List.of(
                                "--print-module-deps",
                                "--ignore-missing-deps",
                                "--multi-release",
                                "25",
                                "--module-path",
                                lib.toString(),
                                jar.toString()));
        return Stream.of(found.strip().split(","))
                .filter(ofJdk::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A jar with native libraries in it as a module whose native libraries are files. */
    private void module(Path jar, Path linked) throws IOException {
        String name = moduleName(jar);
        Path classes = Files.createDirectories(work.resolve(name).resolve("classes"));
        Path libraries = Files.createDirectories(work.resolve(name).resolve("lib"));
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/")) {
                    Path to =
                            (entry.getName().matches(NATIVE) ? libraries : classes)
                                    .resolve(entry.getName());
                    Files.createDirectories(to.getParent());
                    try (var content = file.getInputStream(entry)) {
                        Files.copy(content, to);
                    }
                }
            }
        }
        List<String> arguments = new ArrayList<>(List.of("create"));
        arguments.addAll(List.of("--class-path", classes.toString()));
        arguments.addAll(List.of("--libs", libraries.toString()));
        arguments.add(linked.resolve(name + ".jmod").toString());
        ToolRun.jdk("jmod", arguments);
    }
}
