package org.travaux.app.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * The image as a package for Debian and what is made of it. It has no scripts: the desktop's own
 * packages see to it that the file type and the icons are known when files are put into their
 * folders.
 */
final class DebianPackage {
    private static final String ID = "org.travaux.Travaux";
    private static final String HOME = "opt/travaux";
    private static final long KIB = 1024;

    private final Release release;
    private final Path sources;
    private final Path icons;
    private final Path root;

    /**
     * A package.
     *
     * @param sources the folder {@code src/main/dist}
     * @param icons the folder of the program's pictures
     * @param root an empty folder for what is packed
     */
    DebianPackage(Release release, Path sources, Path icons, Path root) {
        this.release = release;
        this.sources = sources;
        this.icons = icons;
        this.root = root;
    }

    /** Whether this machine can make one. */
    static boolean canBeMade() {
        return Files.isExecutable(Path.of("/usr/bin/dpkg-deb"));
    }

    /**
     * Makes it.
     *
     * @param image the program's image
     * @param target the folder that the package is put into
     */
    void make(Path image, Path target) throws IOException {
        FileTree.copy(image, root.resolve(HOME));
        Path linux = sources.resolve("linux");
        Path command = root.resolve("usr/bin/travaux");
        FileTree.copy(linux.resolve("travaux"), command);
        Path shared = root.resolve("usr/share");
        FileTree.copy(
                linux.resolve(ID + ".desktop"), shared.resolve("applications/" + ID + ".desktop"));
        FileTree.copy(linux.resolve(ID + ".xml"), shared.resolve("mime/packages/" + ID + ".xml"));
        FileTree.write(
                shared.resolve("metainfo/" + ID + ".metainfo.xml"),
                filled(linux.resolve(ID + ".metainfo.xml")));
        Path hicolor = shared.resolve("icons/hicolor");
        FileTree.copy(
                sources.resolve("icon/travaux.svg"),
                hicolor.resolve("scalable/apps/" + ID + ".svg"));
        for (int size : IconDrawing.SIZES) {
            String folder = size + "x" + size + "/apps/";
            FileTree.copy(IconFiles.png(icons, size), hicolor.resolve(folder + ID + ".png"));
        }
        FileTree.write(
                shared.resolve("doc/travaux/copyright"),
                Files.readString(image.resolve("lib/app/NOTICE"))
                        + "\nThe licence: /usr/share/common-licenses/Apache-2.0\n\nLibraries:\n\n"
                        + Files.readString(image.resolve("lib/app/THIRD-PARTY.txt")));
        String architecture = architecture();
        FileTree.write(root.resolve("DEBIAN/md5sums"), sums());
        String control =
                filled(linux.resolve("control"))
                        .replace("@architecture@", architecture)
                        .replace("@size@", String.valueOf(FileTree.size(root) / KIB));
        FileTree.write(root.resolve("DEBIAN/control"), control);
        FileTree.setTimes(root, release.time());
        Path made = target.resolve("travaux_" + release.version() + "_" + architecture + ".deb");
        ToolRun.program(
                target,
                List.of(
                        "dpkg-deb",
                        "--root-owner-group",
                        "-Zxz",
                        "-z2",
                        "--build",
                        root.toString(),
                        made.toString()));
    }

    private String filled(Path template) throws IOException {
        String day = release.time().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        return Files.readString(template)
                .replace("@version@", release.version())
                .replace("@date@", day);
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64" -> "amd64";
            case "aarch64" -> "arm64";
            default -> System.getProperty("os.arch");
        };
    }

    /** What {@code dpkg --verify} compares the files with. */
    private String sums() throws IOException {
        StringBuilder sums = new StringBuilder();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted().toList()) {
                if (Files.isRegularFile(file) && !Files.isSymbolicLink(file)) {
                    sums.append(Checksums.of(file, "MD5"))
                            .append("  ")
                            .append(root.relativize(file))
                            .append('\n');
                }
            }
        }
        return sums.toString();
    }
}
