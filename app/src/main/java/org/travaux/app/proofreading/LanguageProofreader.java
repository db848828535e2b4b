package org.travaux.app.proofreading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Proofreader;
import org.travaux.app.settings.Checks;
import org.travaux.app.spelling.Spelling;
import org.travaux.app.spelling.SpellingDictionary;
import org.travaux.app.storage.StorageException;
import org.travaux.app.terminology.TermFileException;
import org.travaux.app.terminology.TermFiles;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.terminology.FoundTerm;
import org.travaux.markup.terminology.ShippedTerms;
import org.travaux.markup.terminology.TermBase;
import org.travaux.markup.terminology.TermCheck;
import org.travaux.markup.text.TextRange;
import org.travaux.markup.typography.Typography;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Looks at everything about the language of a text that the user wants to be looked at. */
public final class LanguageProofreader implements Proofreader {
    private final Spelling spelling;
    private volatile Checks checks;
    private volatile TermBase terms = ShippedTerms.load();

    /** A proofreader who looks at this until told otherwise. */
    public LanguageProofreader(Spelling spelling, Checks checks) {
        this.spelling = spelling;
        this.checks = checks;
    }

    /** Looks at something else from now on; what was read before is to be read again. */
    public void follow(Checks chosen) {
        checks = chosen;
    }

    /**
     * Reads the word lists, and the dictionaries of the languages whose spelling is looked at.
     * Takes seconds; misspelt words are found from then on.
     *
     * @throws TermFileException if the house's term base is none; everything else has been read
     */
    public void load() throws TermFileException {
        Checks wanted = checks;
        spelling.useWordsOf(wanted.words());
        Checks.LANGUAGES.stream().filter(wanted::spells).forEach(spelling::load);
        terms = ShippedTerms.load();
        if (!wanted.terms().isBlank()) {
            terms = TermFiles.read(Path.of(wanted.terms().strip())).and(terms);
        }
    }

    @Override
    public List<Diagnostic> in(
            Draft draft,
            Paragraph paragraph,
            Language language,
            Function<Language, Reading> readings) {
        Checks wanted = checks;
        String text = paragraph.text(language).text();
        Reading reading = readings.apply(language);
        List<Diagnostic> found =
                new ArrayList<>(Typography.in(text, reading, language, wanted.rules(language)));
        if (wanted.spells(language)) {
            List<TextRange> said = found.stream().map(Diagnostic::range).toList();
            spelling.in(text, reading, language).stream()
                    .filter(each -> said.stream().noneMatch(range -> overlap(range, each.range())))
                    .forEach(found::add);
        }
        if (language.equals(draft.sourceLanguage()) && !wanted.termsOff()) {
            found.addAll(
                    new TermCheck(terms, this::roots)
                            .in(paragraph, language, Set.copyOf(draft.languages()), readings));
        }
        return found;
    }

    @Override
    public Set<DiagnosticCode> asTyped(Language language) {
        Checks wanted = checks;
        return wanted.asTypedOff() ? Set.of() : wanted.rules(language);
    }

    /** Those that come with the program, and the house's. */
    @Override
    public TermBase terms() {
        return terms;
    }

    @Override
    public List<FoundTerm> termsIn(String text, Reading reading, Language language) {
        return terms.in(text, reading, language, this::roots);
    }

    @Override
    public @Nullable Path missingDictionary(Language language) {
        return spelling.isThere(language) ? null : spelling.ownFolder();
    }

    private List<String> roots(String word, Language language) {
        SpellingDictionary dictionary = spelling.dictionary(language);
        return dictionary == null ? List.of() : dictionary.roots(word);
    }

    /** What a rule has an answer to is not told twice. */
    private static boolean overlap(TextRange one, TextRange other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    @Override
    public List<String> suggestions(String word, Language language) {
        return spelling.suggestions(word, language);
    }

    @Override
    public void learn(String word) throws StorageException {
        spelling.own().add(word);
    }
}
