package org.travaux.app.cli;

import org.travaux.app.files.Failure;
import org.travaux.app.files.LanguageGuess;
import org.travaux.app.files.OpenedDraft;
import org.travaux.app.files.TextSource;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.report.Holdings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code travaux import}: one draft of a text in each language. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a draft of texts (.txt, .md), one file a language; the first is the source",
            "language. Where the languages have different numbers of paragraphs, they are put side"
                    + " by",
            "side by what they say, none is dropped, and it says so (exit 1)."
        },
        footer = {
            "",
            "Example: travaux import en.txt --lang en ru.txt --lang ru --out statement.travaux"
        })
final class ImportCommand implements Callable<Integer> {
    private final Surroundings here;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "a text; - is standard input")
    private List<Path> files = List.of();

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description =
                    "the language of each file, in their order; left out, the file's name tells"
                            + " (text.ru.txt, ru.txt)")
    private List<String> languages = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DRAFT",
            description = "the draft to write")
    private Path out = Path.of("");

    @Option(names = "--profile", paramLabel = "NAME", description = "cica (default), unfccc or rio")
    private String profile = Profiles.DEFAULT;

    @Option(names = "--symbol", paramLabel = "SYMBOL", description = "the document's symbol")
    private String symbol = "";

    ImportCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        here.source().requireOther(out, files);
        OpenedDraft imported = here.source().importTexts(sources(), here.profile(profile));
        Draft draft = imported.draft().withSymbol(symbol);
        here.source().save(draft, out);
        imported.remarks().forEach(here.err()::println);
        here.out()
                .println(
                        here.sentences()
                                .say(
                                        "cli.imported",
                                        draft.paragraphs().size(),
                                        draft.languages().stream()
                                                .map(Language::tag)
                                                .collect(Collectors.joining(", ")),
                                        Holdings.of(DraftReading.of(draft)).open().size()));
        here.out().println(here.sentences().say("cli.done.written", out.toString()));
        return imported.remarks().isEmpty()
                ? Surroundings.NOTHING_FOUND
                : Surroundings.SOMETHING_TO_REPORT;
    }

    private List<TextSource> sources() throws Failure {
        if (!languages.isEmpty() && languages.size() != files.size()) {
            throw new Failure(here.sentences().say("cli.language.which"));
        }
        List<TextSource> sources = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            sources.add(
                    new TextSource(
                            file,
                            languages.isEmpty()
                                    ? languageByName(file)
                                    : here.language(languages.get(i))));
        }
        return sources;
    }

    private Language languageByName(Path file) throws Failure {
        Optional<Language> named = LanguageGuess.ofName(file);
        if (named.isEmpty() && files.size() > 1) {
            throw new Failure(here.sentences().say("cli.language.which"));
        }
        return named.orElse(Language.ENGLISH);
    }
}
