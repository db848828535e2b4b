package org.travaux.app.installer;

import org.travaux.app.storage.OperatingSystem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes what is given to users of this system: the program as a folder, the folder in an archive,
 * and an installer. {@code Installer APP-FOLDER VERSION TIME} leaves them in {@code
 * target/installer}.
 */
final class Installer {
    /** Says to Windows that a later version replaces an earlier one; it never changes. */
    private static final String UPGRADES = "5d0a3f1e-6c51-4b0e-9f5c-0f3f7f1c8b52";

    private static final String IMAGE = "image";

    private final Path app;
    private final Release release;
    private final OperatingSystem system = OperatingSystem.current();
    private final Path target;
    private final Path work;
    private final Path icons;

    private Installer(Path app, Release release) {
        this.app = app;
        this.release = release;
        this.target = app.resolve("target/installer");
        this.work = app.resolve("target/installer-work");
        this.icons = app.resolve("src/main/resources/org/travaux/app/view/icon");
    }

    /** Makes everything. */
    public static void main(String[] arguments) throws IOException {
        new Installer(
                        Path.of(arguments[0]).toAbsolutePath().normalize(),
                        new Release(arguments[1], Instant.parse(arguments[2])))
                .make();
    }

    private void make() throws IOException {
        FileTree.delete(target);
        FileTree.delete(work);
        Files.createDirectories(work);
        Path distribution = app.resolve("target/travaux");
        Path java = work.resolve("java");
        new BundledJava(distribution.resolve("lib"), work).link(java);
        Path image =
                new ProgramImage(release, distribution, work)
                        .make(java, icon(), Files.createDirectories(target.resolve(IMAGE)));
        switch (system) {
            case WINDOWS -> {
                archive("zip", image);
                pack("msi", image);
            }
            case MAC -> pack("dmg", image);
            case OTHER -> {
                archive("tar.gz", image);
                if (DebianPackage.canBeMade()) {
                    new DebianPackage(
                                    release,
                                    app.resolve("src/main/dist"),
                                    icons,
                                    work.resolve("debian"))
                            .make(image, target);
                }
            }
        }
        for (Path listed : ProgramImage.files(app.resolve("target/sbom"))) {
            Files.copy(listed, target.resolve(listed.getFileName()));
        }
        Checksums.write(target);
        FileTree.delete(work);
    }

    private Path icon() throws IOException {
        return switch (system) {
            case WINDOWS -> Files.write(work.resolve("travaux.ico"), IconFiles.ico(icons));
            case MAC -> Files.write(work.resolve("travaux.icns"), IconFiles.icns(icons));
            case OTHER -> IconFiles.png(icons, IconDrawing.SIZES.getLast());
        };
    }

    /** The folder in one file, to be unpacked and used where it is. */
    private void archive(String ending, Path image) throws IOException {
        String name =
                "travaux-%s-%s-%s.%s"
                        .formatted(
                                release.version(),
                                system == OperatingSystem.WINDOWS ? "windows" : "linux",
                                System.getProperty("os.arch").toLowerCase(Locale.ROOT),
                                ending);
        Path file = target.resolve(name);
        String folder = target.resolve(IMAGE).toString();
        if (system == OperatingSystem.WINDOWS) {
            ToolRun.jdk(
                    "jar",
                    List.of(
                            "--create",
                            "--no-manifest",
                            "--file",
                            file.toString(),
                            "-C",
                            folder,
                            image.getFileName().toString()));
        } else {
            ToolRun.program(
                    work,
                    List.of(
                            "tar",
                            "--sort=name",
                            "--owner=0",
                            "--group=0",
                            "--numeric-owner",
                            "--mtime=" + release.time(),
                            "-C",
                            folder,
                            "-czf",
                            file.toString(),
                            image.getFileName().toString()));
        }
    }

    /** An installer of Windows or the Mac. */
    private void pack(String type, Path image) throws IOException {
        Path association = work.resolve("association.properties");
        FileTree.write(
                association,
                """
                extension=travaux
                mime-type=application/x-travaux+json
                description=Draft of a diplomatic text
                """);
        List<String> arguments = new ArrayList<>(List.of("--type", type));
        arguments.addAll(List.of("--app-image", image.toString()));
        arguments.addAll(List.of("--name", release.name(system)));
        arguments.addAll(List.of("--app-version", release.versionFor(system)));
        arguments.addAll(List.of("--vendor", Release.VENDOR));
        arguments.addAll(List.of("--description", Release.DESCRIPTION));
        arguments.addAll(List.of("--license-file", app.resolveSibling("LICENSE").toString()));
        arguments.addAll(List.of("--file-associations", association.toString()));
        arguments.addAll(List.of("--dest", target.toString()));
        if (system == OperatingSystem.WINDOWS) {
            arguments.addAll(
                    List.of(
                            "--win-menu",
                            "--win-shortcut-prompt",
                            "--win-dir-chooser",
                            "--win-per-user-install",
                            "--win-upgrade-uuid",
                            UPGRADES));
        }
        ToolRun.jdk("jpackage", arguments);
    }
}
