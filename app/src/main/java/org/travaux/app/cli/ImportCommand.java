package org.travaux.app.cli;

import org.travaux.app.files.Failure;
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
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern TAG_IN_NAME =
            Pattern.compile("(?i)(?:.*[._-])?([a-z]{2})\\.[a-z]+");
    private static final Set<String> KNOWN_TAGS = Set.of(Locale.getISOLanguages());

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
            String tag = languages.isEmpty() ? tagInName(file) : languages.get(i);
            sources.add(new TextSource(file, here.language(tag)));
        }
        return sources;
    }

    private String tagInName(Path file) throws Failure {
        Matcher name = TAG_IN_NAME.matcher(String.valueOf(file.getFileName()));
        if (name.matches() && KNOWN_TAGS.contains(name.group(1).toLowerCase(Locale.ROOT))) {
            return name.group(1);
        }
        if (files.size() == 1) {
            return "en";
        }
        throw new Failure(here.sentences().say("cli.language.which"));
    }
}
