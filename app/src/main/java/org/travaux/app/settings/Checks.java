package org.travaux.app.settings;

import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.typography.Typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is looked at in the language of drafts.
 *
 * @param typography the tags of the languages whose typography is looked at
 * @param rulesOff the ids of the rules that are not followed, {@code letter-yo}
 * @param spelling the tags of the languages whose spelling is looked at
 * @param words the organisation's list of words, a file or a folder; empty if it has none
 * @param terms the organisation's term base, a file; empty if it has none
 * @param termsOff whether nobody is told of terms without a counterpart
 * @param asTypedOff whether nothing is put right while somebody types
 */
public record Checks(
        List<String> typography,
        List<String> rulesOff,
        List<String> spelling,
        String words,
        String terms,
        boolean termsOff,
        boolean asTypedOff) {
    /** The languages that there are rules and word lists for. */
    public static final List<Language> LANGUAGES = Language.known();

    private static final List<String> ALL = LANGUAGES.stream().map(Language::tag).toList();

    /** Everything that most houses look at. */
    public static final Checks DEFAULT =
            new Checks(
                    ALL,
                    Typography.CODES.stream()
                            .filter(code -> !Typography.USUAL.contains(code))
                            .map(DiagnosticCode::id)
                            .toList(),
                    ALL,
                    "",
                    "",
                    false,
                    false);

    public Checks {
        typography = List.copyOf(typography);
        rulesOff = List.copyOf(rulesOff);
        spelling = List.copyOf(spelling);
        words = FileName.orNone(words);
        terms = FileName.orNone(terms);
    }

    /** The rules of typography that are followed in a language. */
    public Set<DiagnosticCode> rules(Language language) {
        return typography.contains(language.tag())
                ? Typography.CODES.stream()
                        .filter(code -> !rulesOff.contains(code.id()))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** With the typography of a language looked at or not. */
    public Checks withTypography(Language language, boolean on) {
        return new Checks(
                with(typography, language.tag(), on),
                rulesOff,
                spelling,
                words,
                terms,
                termsOff,
                asTypedOff);
    }

    /** With a rule followed or not. */
    public Checks withRule(DiagnosticCode rule, boolean on) {
        return new Checks(
                typography,
                with(rulesOff, rule.id(), !on),
                spelling,
                words,
                terms,
                termsOff,
                asTypedOff);
    }

    /** Whether the spelling of a language is looked at. */
    public boolean spells(Language language) {
        return spelling.contains(language.tag());
    }

    /** With the spelling of these languages looked at. */
    public Checks withSpelling(List<String> tags) {
        return new Checks(typography, rulesOff, tags, words, terms, termsOff, asTypedOff);
    }

    /** With the spelling of a language looked at or not. */
    public Checks withSpelling(Language language, boolean on) {
        return new Checks(
                typography,
                rulesOff,
                with(spelling, language.tag(), on),
                words,
                terms,
                termsOff,
                asTypedOff);
    }

    /** With another list of words of the organisation. */
    public Checks withWords(String place) {
        return new Checks(typography, rulesOff, spelling, place, terms, termsOff, asTypedOff);
    }

    /** With another term base of the organisation. */
    public Checks withTerms(String file) {
        return new Checks(typography, rulesOff, spelling, words, file, termsOff, asTypedOff);
    }

    /** With terms without a counterpart told of or not. */
    public Checks withTermsTold(boolean told) {
        return new Checks(typography, rulesOff, spelling, words, terms, !told, asTypedOff);
    }

    /** With what somebody types put right at once or not. */
    public Checks withAsTyped(boolean on) {
        return new Checks(typography, rulesOff, spelling, words, terms, termsOff, !on);
    }

    private static List<String> with(List<String> all, String one, boolean in) {
        List<String> changed = new ArrayList<>(all);
        changed.remove(one);
        if (in) {
            changed.add(one);
        }
        return changed;
    }
}
