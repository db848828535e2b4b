package org.travaux.app.spelling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.storage.OperatingSystem;
import org.travaux.markup.data.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where this machine may keep dictionaries: the system's folders, LibreOffice's and the user's own.
 *
 * @param folders the first that has a dictionary is used; those that are not there are passed over
 */
public record DictionaryFolders(List<Path> folders) {
    private static final int DEEPEST = 4;

    /** A dictionary: how its words change, and the words. */
    public record Pair(Path affixes, Path words) {}

    public DictionaryFolders {
        folders = List.copyOf(folders);
    }

    /** The folders of this user on this machine; {@code own} is the program's and comes first. */
    public static DictionaryFolders ofSystem(Path own) {
        return of(
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                System::getenv,
                own);
    }

    /**
     * The folders of a user.
     *
     * @param system the system's name as Java has it
     * @param environment the value of a variable, or null
     */
    public static DictionaryFolders of(
            String system, Path home, Function<String, @Nullable String> environment, Path own) {
        OperatingSystem named = OperatingSystem.named(system);
        List<Path> folders = new ArrayList<>(List.of(own));
        if (named == OperatingSystem.WINDOWS) {
            for (String variable : List.of("ProgramFiles", "ProgramFiles(x86)")) {
                String programs = environment.apply(variable);
                if (programs != null) {
                    folders.add(Path.of(programs, "LibreOffice", "share", "extensions"));
                }
            }
            folders.add(home.resolve("AppData/Roaming/LibreOffice/4/user/uno_packages/cache"));
        } else if (named == OperatingSystem.MAC) {
            folders.add(home.resolve("Library/Spelling"));
            folders.add(Path.of("/Library/Spelling"));
            folders.add(Path.of("/Applications/LibreOffice.app/Contents/Resources/extensions"));
        } else {
            folders.add(home.resolve(".local/share/hunspell"));
            folders.add(Path.of("/usr/share/hunspell"));
            folders.add(Path.of("/usr/local/share/hunspell"));
            folders.add(Path.of("/usr/share/myspell/dicts"));
            folders.add(Path.of("/usr/share/myspell"));
            folders.add(Path.of("/usr/lib/libreoffice/share/extensions"));
            folders.add(Path.of("/opt/libreoffice/share/extensions"));
            folders.add(home.resolve(".config/libreoffice/4/user/uno_packages/cache"));
        }
        return new DictionaryFolders(folders);
    }

    /** The dictionary of a language; nothing if none of the folders has one. */
    public Optional<Pair> find(Language language) {
        List<String> names = DictionaryNames.ofFiles(language);
        return folders.stream().flatMap(folder -> find(folder, names).stream()).findFirst();
    }

    private static Optional<Pair> find(Path folder, List<String> names) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(file -> names.contains(name(file)))
                    .min(Comparator.comparingInt(file -> names.indexOf(name(file))))
                    .map(words -> new Pair(affixes(words), words));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** The name of a dictionary whose two parts are there, or "". */
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".dic") && Files.isReadable(file) && Files.isReadable(affixes(file))
                ? name.substring(0, name.length() - 4)
                : "";
    }

    private static Path affixes(Path words) {
        String name = String.valueOf(words.getFileName());
        return words.resolveSibling(name.substring(0, name.length() - 4) + ".aff");
    }
}
