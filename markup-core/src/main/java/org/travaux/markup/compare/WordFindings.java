package org.travaux.markup.compare;

import org.travaux.markup.concordance.facts.Fact;
import org.travaux.markup.concordance.facts.FactKind;
import org.travaux.markup.concordance.facts.FactWords;
import org.travaux.markup.concordance.facts.MaskedText;
import org.travaux.markup.concordance.facts.NamedDelegations;
import org.travaux.markup.concordance.facts.TextFacts;
import org.travaux.markup.concordance.facts.TextWord;
import org.travaux.markup.concordance.wording.VersionWording;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.Composed;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text that alarm where they change: which bind, name, number and deny. */
final class WordFindings {
    private static final Set<FactKind> NUMBERS =
            EnumSet.of(FactKind.NUMBER, FactKind.DATE, FactKind.SYMBOL);

    private final String text;
    private final List<TextRange> binding;
    private final List<Fact> facts;
    private final List<TextRange> denials;
    private final List<TextRange> capitals;

    private WordFindings(String text, Language language, NamedDelegations delegations) {
        this.text = text;
        Composed letters = Composed.of(text);
        MaskedText masked = new MaskedText(letters.text());
        this.facts =
                TextFacts.in(masked, FactWords.of(language), delegations).all().stream()
                        .filter(Fact::firm)
                        .map(fact -> fact.at(letters.inSource(fact.range())))
                        .sorted(Comparator.comparingInt(fact -> fact.range().start()))
                        .toList();
        this.binding =
                AlarmWords.of(language).in(text).stream()
                        .filter(range -> facts.stream().noneMatch(fact -> isMonth(fact, range)))
                        .toList();
        this.denials = VersionWording.denials(text, language);
        this.capitals =
                new MaskedText(text)
                        .words().stream()
                                .filter(word -> word.capital() && !beginsSentence(word))
                                .map(word -> new TextRange(word.start(), word.end()))
                                .toList();
    }

    /** Looks at a text in a language. */
    static WordFindings of(String text, Language language, NamedDelegations delegations) {
        return new WordFindings(text, language, delegations);
    }

    /** {@code in May}. */
    private static boolean isMonth(Fact fact, TextRange word) {
        return fact.kind() == FactKind.DATE && fact.range().contains(word);
    }

    private boolean beginsSentence(TextWord word) {
        int at = word.start() - 1;
        while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at))) {
            if (".!?:;".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
            at--;
        }
        return at < 0;
    }

    /**
     * What alarms most where words of one text became words of another; null if nothing does but
     * that they changed.
     */
    static ChangeKind kind(
            WordFindings before,
            TextRange range,
            WordFindings after,
            TextRange rangeAfter,
            ChangeKind otherwise) {
        if (!before.binding(range).equals(after.binding(rangeAfter))) {
            return ChangeKind.MODAL_VERB;
        } else if (!before.numbers(range).equals(after.numbers(rangeAfter))) {
            return ChangeKind.NUMBER;
        } else if (!before.names(range).equals(after.names(rangeAfter))
                || (!range.isEmpty()
                        && !rangeAfter.isEmpty()
                        && areOtherNames(
                                before.words(before.capitals, range),
                                after.words(after.capitals, rangeAfter)))) {
            return ChangeKind.NAME;
        } else if (!before.denials(range).equals(after.denials(rangeAfter))) {
            return ChangeKind.NEGATION;
        }
        return otherwise;
    }

    private static boolean areOtherNames(List<String> before, List<String> after) {
        return !before.isEmpty() && !after.isEmpty() && !before.equals(after);
    }

    private List<String> binding(TextRange range) {
        return words(binding, range);
    }

    private List<String> denials(TextRange range) {
        return words(denials, range);
    }

    private List<Set<String>> numbers(TextRange range) {
        return facts(range, true);
    }

    private List<Set<String>> names(TextRange range) {
        return facts(range, false);
    }

    private List<Set<String>> facts(TextRange range, boolean numbers) {
        List<Set<String>> found = new ArrayList<>();
        for (Fact fact : facts) {
            if (NUMBERS.contains(fact.kind()) == numbers && overlap(fact.range(), range)) {
                found.add(fact.values());
            }
        }
        return found;
    }

    private List<String> words(List<TextRange> found, TextRange range) {
        return found.stream()
                .filter(each -> overlap(each, range))
                .map(each -> each.of(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .toList();
    }

    /** Words put into the middle of a phrase change it. */
    private static boolean overlap(TextRange one, TextRange other) {
        return other.isEmpty()
                ? one.start() < other.start() && other.start() < one.end()
                : one.start() < other.end() && other.start() < one.end();
    }
}
