package org.travaux.app.cli.checks;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.app.proofreading.LanguageProofreader;
import org.travaux.app.session.Proofreader;
import org.travaux.app.settings.Checks;
import org.travaux.app.spelling.DictionaryFolders;
import org.travaux.app.spelling.OwnWords;
import org.travaux.app.spelling.Spelling;
import org.travaux.app.storage.ProgramFolders;
import org.travaux.app.terminology.TermFileException;
import org.travaux.markup.data.Language;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;

/** Whether spelling is looked at, and by which dictionaries and words. */
final class SpellingOptions {
    @Option(
            names = "--spelling",
            description = "check spelling too, with the Hunspell dictionaries of this computer")
    private boolean spelling;

    @Option(
            names = "--dictionaries",
            paramLabel = "FOLDER",
            description = "where dictionaries are (.aff and .dic) if not where the system has them")
    private @Nullable Path folder;

    @Option(
            names = "--words",
            paramLabel = "FILE",
            description = "a list of correct words, or a folder with lists")
    private String words = "";

    @Option(
            names = "--terms",
            paramLabel = "FILE",
            description =
                    "the house's term base, TBX or CSV, in addition to the one that is shipped")
    private String terms = "";

    /** Who looks at texts in these languages; what is missing is said on standard error. */
    Proofreader reader(List<Language> languages, Surroundings here) throws Failure {
        Path settings = ProgramFolders.ofSystem().settings();
        Path own = settings.resolve("dictionaries");
        Spelling known =
                new Spelling(
                        folder == null
                                ? DictionaryFolders.ofSystem(own)
                                : new DictionaryFolders(List.of(folder)),
                        new OwnWords(settings.resolve("words.txt")));
        List<String> spelt =
                spelling ? languages.stream().map(Language::tag).toList() : List.<String>of();
        for (Language language : languages) {
            if (spelling && !known.isThere(language)) {
                here.err().println(here.sentences().say("cli.dictionary", language, own));
            }
        }
        LanguageProofreader reader =
                new LanguageProofreader(
                        known,
                        Checks.DEFAULT.withSpelling(spelt).withWords(words).withTerms(terms));
        try {
            reader.load();
        } catch (TermFileException e) {
            throw new Failure(here.sentences().say("termfile." + e.reason().name(), terms), e);
        }
        return reader;
    }
}
