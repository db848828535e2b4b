package org.travaux.app.installer;

import org.travaux.app.launch.StartTraining;
import org.travaux.app.storage.OperatingSystem;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The program as a folder that runs where there is no Java: launchers, jars, a Java, and what that
 * Java keeps of the classes it loads.
 */
final class ProgramImage {
    private static final String MAIN = "org.travaux.app.launch.Main";
    private static final String CACHE = "start.aot";

    private static final List<String> OPTIONS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:AOTCache=$APPDIR/" + CACHE,
                    "-Xlog:disable",
                    "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                    "-Dtravaux.folder=$ROOTDIR");

    private final Release release;
    private final Path distribution;
    private final Path work;
    private final OperatingSystem system;

    /**
     * An image of a program.
     *
     * @param distribution the folder with the program's {@code lib} and {@code samples}
     * @param work an empty folder
     */
    ProgramImage(Release release, Path distribution, Path work) {
        this.release = release;
        this.distribution = distribution;
        this.work = work;
        this.system = OperatingSystem.current();
    }

    /**
     * Makes it.
     *
     * @param java a Java with JavaFX in it
     * @param icon in the form that the system wants
     * @param target the folder that it is put into
     * @return its folder
     */
    Path make(Path java, Path icon, Path target) throws IOException {
        Path jars = Files.createDirectories(work.resolve("jars"));
        for (Path jar : files(distribution.resolve("lib"))) {
            if (!BundledJava.isJavaFx(jar)) {
                Files.copy(jar, jars.resolve(jar.getFileName()));
            }
        }
        List<String> arguments = new ArrayList<>(List.of("--type", "app-image"));
        arguments.addAll(List.of("--name", release.name(system)));
        arguments.addAll(List.of("--app-version", release.versionFor(system)));
        arguments.addAll(List.of("--description", Release.DESCRIPTION));
        arguments.addAll(List.of("--vendor", Release.VENDOR));
        arguments.addAll(List.of("--runtime-image", java.toString()));
        arguments.addAll(List.of("--input", jars.toString()));
        arguments.addAll(List.of("--main-jar", "app-" + release.version() + ".jar"));
        arguments.addAll(List.of("--main-class", MAIN));
        arguments.addAll(List.of("--icon", icon.toString()));
        arguments.addAll(List.of("--dest", target.toString()));
        for (String option : OPTIONS) {
            arguments.addAll(List.of("--java-options", option));
        }
        if (system == OperatingSystem.WINDOWS) {
            Path console = work.resolve("console.properties");
            Files.writeString(console, "win-console=true\n");
            arguments.addAll(List.of("--add-launcher", "travaux-console=" + console));
        }
        ToolRun.jdk("jpackage", arguments);
        Path image = files(target).getFirst();
        addBeside(application(image));
        train(image);
        return image;
    }

    /** The folder of the jars in an image. */
    Path application(Path image) {
        return switch (system) {
            case MAC -> image.resolve("Contents/app");
            case WINDOWS -> image.resolve("app");
            case OTHER -> image.resolve("lib/app");
        };
    }

    private Path java(Path image) {
        return switch (system) {
            case MAC -> image.resolve("Contents/runtime/Contents/Home/bin/java");
            case WINDOWS -> image.resolve("runtime/bin/java.exe");
            case OTHER -> image.resolve("lib/runtime/bin/java");
        };
    }

    /** The licences, and samples to try. */
    private void addBeside(Path application) throws IOException {
        for (String name : List.of("LICENSE", "NOTICE", "THIRD-PARTY.txt")) {
            Files.copy(distribution.resolve(name), application.resolve(name));
        }
        Path samples = Files.createDirectories(application.resolve("samples"));
        Files.copy(distribution.resolve(Release.SAMPLE), samples.resolve("statement.travaux"));
        for (Path file : files(application)) {
            Files.setLastModifiedTime(file, FileTime.from(release.time()));
        }
    }

    /** Keeps what Java loads for commands and for the window, with the options of the launcher. */
    private void train(Path image) throws IOException {
        Path application = application(image);
        Path settings = application.resolve(release.name(system) + ".cfg");
        List<String> command = new ArrayList<>(List.of(java(image).toString()));
        List<String> classPath = new ArrayList<>();
        for (String line : Files.readAllLines(settings)) {
            String value =
                    line.substring(line.indexOf('=') + 1)
                            .replace("$APPDIR", application.toString())
                            .replace("$ROOTDIR", image.toString());
            if (line.startsWith("app.classpath=")) {
                classPath.add(value);
            } else if (line.startsWith("java-options=")) {
                command.add(value.replace("-XX:AOTCache=", "-XX:AOTCacheOutput="));
            }
        }
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath)));
        command.add(StartTraining.class.getName());
        command.add(application.resolve("samples/statement.travaux").toString());
        command.add(work.resolve("drawn").toString());
        ToolRun.program(work, command);
        if (Files.notExists(application.resolve(CACHE))) {
            throw new IOException("Java kept nothing of the classes that it loaded.");
        }
    }

    /** What is in a folder, in the order of its names. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
