package org.travaux.app.cli.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.EachFile;
import org.travaux.app.cli.console.ProfileNames;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.cli.console.WordOptions;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.LanguageGuess;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.files.opening.TextSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.report.Holdings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code travaux import}: one draft of a text in each language. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a draft from texts (.txt, .md) and Word documents (.docx), one file a "
                    + "language.",
            "The first is the source language. A .docx with a table whose columns are languages is"
                + " one draft by itself, and so is a text that contains several languages one after"
                + " the other; tracked changes become proposals, comments become positions. Where"
                + " the languages have different numbers of paragraphs, they are put side by side"
                + " by what they say, none is dropped, and it says so (exit 1).",
            "With --out-folder each file becomes a draft by itself."
        },
        footer = {
            "",
            "Example: travaux import en.docx --lang en ru.docx --lang ru --author \"Li Wei=CHN\""
                    + " --out",
            "statement.travaux",
            "         travaux import *.docx --out-folder drafts"
        })
public final class ImportCommand implements Callable<Integer> {
    private final Surroundings here;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "a text; - is standard input")
    private List<Path> files = List.of();

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description =
                    "the language of each file, in their order; left out, the file's name tells"
                        + " (text.ru.txt, ru.txt; only en, ru and kk) or its letters; en,ru,kk for"
                        + " one that contains several, as columns of a table or one after the"
                        + " other; with --out-folder once for all files, or for each")
    private List<String> languages = List.of();

    @Mixin private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            completionCandidates = ProfileNames.class,
            description = "one of ${COMPLETION-CANDIDATES} (default: the first)")
    private String profile = Profiles.usualName();

    @Option(names = "--symbol", paramLabel = "SYMBOL", description = "the document's symbol")
    private String symbol = "";

    @Option(
            names = "--join-cut",
            description =
                    "join paragraphs that the end of a page cut in the middle of a"
                            + " sentence; left out, each such place is listed")
    private boolean joinCut;

    @Mixin private final WordOptions word = new WordOptions();

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public ImportCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        output.require(false, here);
        String notation = here.profile(profile);
        if (!output.isFolder()) {
            return draft(sources(), files.getFirst(), notation, here);
        }
        if (files.size() > 1 && !symbol.isEmpty()) {
            throw new Failure(here.sentences().say("cli.several.one", "--symbol"));
        }
        if (languages.size() > 1 && languages.size() != files.size()) {
            throw new Failure(here.sentences().say("cli.language.which"));
        }
        return EachFile.of(
                files, here, (file, own) -> draft(List.of(alone(file)), file, notation, own));
    }

    /** Makes one draft. */
    private int draft(List<TextSource> sources, Path named, String notation, Surroundings own)
            throws Failure {
        Path out = output.of(named, FileKind.DRAFT_ENDING, own);
        output.take(
                List.of(out), Stream.concat(files.stream(), word.files().stream()).toList(), own);
        ImportAnswers said = word.answers(own, sources, notation);
        OpenedDraft imported =
                own.source().importTexts(sources, notation, joinCut ? said.joiningCut() : said);
        // It is a text of one's own from now on, whatever it was sent as.
        Draft plain = imported.draft().withCirculated(null);
        Draft draft = symbol.isEmpty() ? plain : plain.withSymbol(symbol);
        own.drafts().saveUnlessOpen(draft, out);
        imported.remarks().forEach(own.err()::println);
        own.out()
                .println(
                        own.sentences()
                                .say(
                                        "cli.imported",
                                        draft.paragraphs().size(),
                                        draft.languages().stream()
                                                .map(Language::tag)
                                                .collect(Collectors.joining(", ")),
                                        Holdings.of(DraftReading.of(draft)).open().size()));
        own.out().println(own.sentences().say("cli.done.written", out.toString()));
        return imported.remarks().isEmpty()
                ? Surroundings.NOTHING_FOUND
                : Surroundings.SOMETHING_TO_REPORT;
    }

    /** A file that is a draft by itself. */
    private TextSource alone(Path file) throws Failure {
        return languages.isEmpty()
                ? new TextSource(file, LanguageGuess.ofName(file).orElse(null))
                : source(
                        file,
                        languages.size() == 1
                                ? languages.getFirst()
                                : languages.get(files.indexOf(file)));
    }

    private List<TextSource> sources() throws Failure {
        if (!languages.isEmpty() && languages.size() != files.size()) {
            throw new Failure(here.sentences().say("cli.language.which"));
        }
        List<TextSource> sources = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            sources.add(
                    languages.isEmpty()
                            ? new TextSource(files.get(i), languageByName(files.get(i)))
                            : source(files.get(i), languages.get(i)));
        }
        return sources;
    }

    /** A file in one language, or in several, as columns or one after the other. */
    private TextSource source(Path file, String tags) throws Failure {
        return TextSource.in(here.languages(tags), file);
    }

    /**
     * The language that the file's name tells; null for a document and for a text that comes alone:
     * their content tells.
     */
    private @Nullable Language languageByName(Path file) throws Failure {
        Optional<Language> named = LanguageGuess.ofName(file);
        if (named.isPresent() || here.source().questions().isDocument(file)) {
            return named.orElse(null);
        }
        if (files.size() > 1) {
            throw new Failure(here.sentences().say("cli.language.which"));
        }
        return null;
    }
}
