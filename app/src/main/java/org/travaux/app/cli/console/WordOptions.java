package org.travaux.app.cli.console;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.ProtectedDocument;
import org.travaux.app.docx.reading.model.TextColour;
import org.travaux.app.files.Failure;
import org.travaux.app.files.opening.ColourMeaning;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.ImportQuestion;
import org.travaux.app.files.opening.TextSource;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.storage.StorageException;
import org.travaux.app.storage.TextFile;
import org.travaux.markup.draft.Forum;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profiles;

import picocli.CommandLine.Option;

import java.io.Console;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said about Word documents: for whom their authors speak, what colours mean, and their
 * password.
 */
public final class WordOptions {
    @Option(
            names = "--author",
            paramLabel = "NAME=CODE",
            description =
                    "for which delegation an author of tracked changes and comments in a .docx"
                            + " speaks: --author \"Li Wei=CHN\"")
    private List<String> authors = List.of();

    @Option(
            names = "--agreed",
            paramLabel = "COLOUR[=FORUM]",
            description =
                    "paragraphs of a .docx that are marked in this colour (yellow, green,"
                            + " turquoise, blue, violet, pink, red, orange, grey) are agreed, in"
                            + " informals, working-group or plenary: --agreed green=plenary")
    private List<String> agreed = List.of();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "a file with the password of a protected .docx in its first line")
    private @Nullable Path passwordFile;

    /** The file with the password, if there is one. */
    public List<Path> files() {
        return passwordFile == null ? List.of() : List.of(passwordFile);
    }

    /** What has been said; on a console the password is asked for where it is missing. */
    public ImportAnswers answers(Surroundings here, List<TextSource> sources, String profile)
            throws Failure {
        ImportAnswers answers =
                ImportAnswers.NONE.withAuthors(authors(here)).withColours(colours(here));
        String given = password(here);
        for (TextSource source : sources) {
            if (given != null) {
                answers = answers.withPassword(source.file(), given);
            }
        }
        Console console = console();
        if (given != null || console == null || !console.isTerminal()) {
            return answers;
        }
        for (ImportQuestion question :
                here.source()
                        .questions()
                        .about(sources.stream().map(TextSource::file).toList(), profile, answers)) {
            if (question instanceof ImportQuestion.Password(Path file, boolean _)) {
                char[] typed =
                        console.readPassword(
                                "%s ", here.sentences().say("cli.password", file.toString()));
                if (typed != null) {
                    answers = answers.withPassword(file, new String(typed));
                }
            }
        }
        return answers;
    }

    /**
     * The password of a document to be written: that in the file, or one typed twice; null if the
     * document is to open for everybody.
     *
     * @param wanted whether there has to be one
     */
    @Nullable
    public String newPassword(boolean wanted, Surroundings here) throws Failure {
        String given = password(here);
        if (given == null && !wanted) {
            return null;
        }
        String typed = given == null ? typedTwice(here) : given;
        if (typed.isEmpty() || typed.length() > ProtectedDocument.LONGEST_PASSWORD) {
            throw new Failure(
                    here.sentences().say("protect.length", ProtectedDocument.LONGEST_PASSWORD));
        }
        return typed;
    }

    private static String typedTwice(Surroundings here) throws Failure {
        Console console = console();
        if (console == null || !console.isTerminal()) {
            throw new Failure(here.sentences().say("cli.protect.none"));
        }
        char[] once = console.readPassword("%s ", here.sentences().say("protect.password"));
        char[] again = console.readPassword("%s ", here.sentences().say("protect.again"));
        if (!Arrays.equals(once, again)) {
            throw new Failure(here.sentences().say("protect.differ"));
        }
        return once == null ? "" : new String(once);
    }

    /** The console, which is null where output goes elsewhere, since Java 25 again. */
    @SuppressWarnings("SystemConsoleNull")
    public static @Nullable Console console() {
        return System.console();
    }

    private Map<String, String> authors(Surroundings here) throws Failure {
        Map<String, String> said = new HashMap<>();
        for (String author : authors) {
            int equals = author.lastIndexOf('=');
            String name = author.substring(0, Math.max(0, equals)).strip();
            Delegation delegation =
                    Profiles.usual()
                            .with(Profiles.usual().members())
                            .delegations()
                            .find(author.substring(equals + 1));
            if (equals < 0 || delegation == null) {
                throw new Failure(here.sentences().say("cli.author", author));
            }
            said.put(name, delegation.code());
        }
        return said;
    }

    private Map<TextColour, ColourMeaning> colours(Surroundings here) throws Failure {
        Map<TextColour, ColourMeaning> said = new EnumMap<>(TextColour.class);
        for (String each : agreed) {
            int equals = each.indexOf('=');
            TextColour colour = TextColour.find(equals < 0 ? each : each.substring(0, equals));
            Optional<Forum> forum = Forum.of(each.substring(equals + 1));
            if (colour == null || (equals >= 0 && forum.isEmpty())) {
                throw new Failure(here.sentences().say("cli.agreed", each));
            }
            said.put(
                    colour,
                    equals < 0
                            ? ColourMeaning.AGREED
                            : ColourMeaning.agreedIn(forum.orElseThrow()));
        }
        return said;
    }

    private @Nullable String password(Surroundings here) throws Failure {
        if (passwordFile == null) {
            return null;
        }
        try {
            return TextFile.read(passwordFile, "en").text().lines().findFirst().orElse("");
        } catch (StorageException e) {
            throw new Failure(new Explanations(here.sentences()).of(e), e);
        }
    }
}
