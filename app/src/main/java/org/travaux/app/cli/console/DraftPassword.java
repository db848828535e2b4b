package org.travaux.app.cli.console;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.PasswordNeeded;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.Password;
import org.travaux.app.protection.Protection;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;

/**
 * The password of the drafts that a command reads. As soon as it has read one that is protected,
 * every draft that it writes is, by the same password.
 */
public final class DraftPassword {
    /** Whoever types a wrong one more often in a row has to look for it. */
    private static final int MOST_TRIES = 3;

    private final Sentences sentences;
    private final Protection protection = Protection.ofCommand();
    private boolean taken;

    @Option(
            names = "--draft-password-file",
            paramLabel = "FILE",
            description =
                    "a file with the password of a protected draft in its first line; without it"
                            + " the password is asked for on a console")
    private @Nullable Path file;

    /**
     * Nothing has been asked for yet.
     *
     * @param sentences in the user's language
     */
    public DraftPassword(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Reads a draft. */
    @FunctionalInterface
    public interface Reading<T> {
        T read() throws Failure;
    }

    /** Knows the passwords. */
    public Protection protection() {
        return protection;
    }

    /** The file with the password, if there is one. */
    List<Path> files() {
        Path named = file;
        return named == null ? List.of() : List.of(named);
    }

    /**
     * Does something that may read protected drafts; what password lacks is asked for on a console.
     *
     * @throws Failure if it can't be done, or nobody says the password
     */
    public <T> T with(Reading<T> reading) throws Failure {
        if (file != null && !taken) {
            taken = true;
            protection.learn(first(file, sentences));
        }
        for (int tries = 0; ; tries++) {
            try {
                return reading.read();
            } catch (PasswordNeeded needed) {
                if (file != null || !PasswordConsole.isThere()) {
                    throw new Failure(
                            needed.isWrong()
                                    ? needed.sentence()
                                    : sentences.say("cli.draft-password.needed", needed.draft()),
                            needed);
                }
                if (tries == MOST_TRIES) {
                    throw needed;
                }
                String typed = PasswordConsole.ask(sentences.say("cli.password", needed.draft()));
                Password password = typed == null ? null : Password.of(typed);
                if (password == null) {
                    throw needed;
                }
                protection.learn(password);
            }
        }
    }

    /** The password in the first line of a file. */
    public static Password first(Path file, Sentences sentences) throws Failure {
        return required(PasswordConsole.firstLine(file, sentences), sentences);
    }

    /** A password that somebody types twice on a console. */
    public static Password typedTwice(Sentences sentences) throws Failure {
        return required(PasswordConsole.askTwice(sentences, "cli.draft-password.none"), sentences);
    }

    private static Password required(String typed, Sentences sentences) throws Failure {
        Password password = Password.of(typed);
        if (password == null) {
            throw new Failure(sentences.say("protect.length", Password.LONGEST));
        }
        return password;
    }
}
