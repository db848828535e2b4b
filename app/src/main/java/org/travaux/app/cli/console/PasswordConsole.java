package org.travaux.app.cli.console;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.storage.StorageException;
import org.travaux.app.storage.TextFile;

import java.io.Console;
import java.nio.file.Path;
import java.util.Arrays;

/** Where passwords come from: typed on a console, unseen, or the first line of a file. */
public final class PasswordConsole {
    private PasswordConsole() {}

    /** The console, which is null where output goes elsewhere, since Java 25 again. */
    @SuppressWarnings("SystemConsoleNull")
    private static @Nullable Console console() {
        Console console = System.console();
        return console == null || !console.isTerminal() ? null : console;
    }

    /** Whether somebody can be asked. */
    static boolean isThere() {
        return console() != null;
    }

    /** What somebody types when asked so; null if nobody can be asked, or nobody answers. */
    public static @Nullable String ask(String question) {
        Console console = console();
        char[] typed = console == null ? null : console.readPassword("%s ", question);
        return typed == null ? null : new String(typed);
    }

    /**
     * A new password, typed twice.
     *
     * @param otherwise the key of the sentence where nobody can be asked
     * @return empty if nobody answers
     */
    static String askTwice(Sentences sentences, String otherwise) throws Failure {
        Console console = console();
        if (console == null) {
            throw new Failure(sentences.say(otherwise));
        }
        char[] once = console.readPassword("%s ", sentences.say("protect.password"));
        char[] again = console.readPassword("%s ", sentences.say("protect.again"));
        if (!Arrays.equals(once, again)) {
            throw new Failure(sentences.say("protect.differ"));
        }
        return once == null ? "" : new String(once);
    }

    /** The first line of a file; empty if the file is. */
    static String firstLine(Path file, Sentences sentences) throws Failure {
        try {
            return TextFile.read(file, "en").text().lines().findFirst().orElse("");
        } catch (StorageException e) {
            throw new Failure(new Explanations(sentences).of(e), e);
        }
    }
}
