package org.travaux.app.launch;

import org.travaux.app.files.Failure;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.storage.OperatingSystem;
import org.travaux.app.storage.PortableFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sees to it that a portable copy writes only into its own folder, before anything of Java or
 * JavaFX has looked for another.
 */
final class PortableStart {
    private static final String PORTABLE = "--portable";

    private PortableStart() {}

    /**
     * Makes the program a portable copy if it is asked for, and if it is one, has Java and JavaFX
     * keep to its folder.
     *
     * @return the other arguments
     * @throws Failure if it can't be one where it stands
     */
    static String[] begin(String[] arguments, Sentences sentences) throws Failure {
        if (List.of(arguments).contains(PORTABLE)) {
            make(sentences);
        }
        PortableFolder.ofSystem().ifPresent(PortableStart::keepTo);
        return Stream.of(arguments).filter(one -> !one.equals(PORTABLE)).toArray(String[]::new);
    }

    private static void make(Sentences sentences) throws Failure {
        Path place =
                PortableFolder.place()
                        .orElseThrow(() -> new Failure(sentences.say("cli.portable.nowhere")));
        try {
            Files.createDirectories(PortableFolder.make(place).temporary());
        } catch (IOException e) {
            throw new Failure(sentences.say("cli.portable.unwritable", place.toString()), e);
        }
    }

    private static void keepTo(PortableFolder folder) {
        Path temporary = folder.temporary();
        try {
            Files.createDirectories(temporary);
            System.setProperty("java.io.tmpdir", temporary.toString());
        } catch (IOException e) {
            // On a medium that can't be written to there are the machine's temporary files only.
        }
        System.setProperty("javafx.cachedir", folder.cache().toString());
        if (OperatingSystem.current() == OperatingSystem.OTHER) {
            DesktopEnvironment.keepIn(folder.cache());
        }
    }
}
