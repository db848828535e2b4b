package org.travaux.app.cli.console;

import org.travaux.app.docx.reading.model.TextColour;
import org.travaux.app.files.Failure;
import org.travaux.app.files.opening.ColourMeaning;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.ImportQuestion;
import org.travaux.app.files.opening.TextSource;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profiles;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
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

    @Mixin private final PasswordFileOption password = new PasswordFileOption();

    /** The file with the password, if there is one. */
    public List<Path> files() {
        return password.files();
    }

    /** The password of documents. */
    public PasswordFileOption password() {
        return password;
    }

    /** What has been said; on a console the password is asked for where it is missing. */
    public ImportAnswers answers(Surroundings here, List<TextSource> sources, String profile)
            throws Failure {
        ImportAnswers answers =
                ImportAnswers.NONE.withAuthors(authors(here)).withColours(colours(here));
        String given = password.given(here);
        for (TextSource source : sources) {
            if (given != null) {
                answers = answers.withPassword(source.file(), given);
            }
        }
        if (given != null || !PasswordConsole.isThere()) {
            return answers;
        }
        for (ImportQuestion question :
                here.source()
                        .questions()
                        .about(sources.stream().map(TextSource::file).toList(), profile, answers)) {
            if (question instanceof ImportQuestion.Password(Path file, boolean _)) {
                String typed =
                        PasswordConsole.ask(here.sentences().say("cli.password", file.toString()));
                if (typed != null) {
                    answers = answers.withPassword(file, typed);
                }
            }
        }
        return answers;
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
}
