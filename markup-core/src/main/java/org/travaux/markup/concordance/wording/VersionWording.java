package org.travaux.markup.concordance.wording;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.concordance.facts.MaskedText;
import org.travaux.markup.concordance.facts.TextWord;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.TextRange;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What the words of a version are like, whatever they say. What is seldom asked for is found when
 * it is; belongs to one thread.
 */
public final class VersionWording {
    /** A digit is said in about as many letters. */
    private static final int LETTERS_OF_DIGIT = 6;

    private final MaskedText masked;
    private final @Nullable WordingForms forms;
    private final @Nullable ForeignWords foreign;
    private final List<TextRange> missing;
    private final Contrasts contrasts;
    private @Nullable BitSet concepts;
    private @Nullable List<WordSense> senses;

    private VersionWording(
            MaskedText masked,
            @Nullable WordingForms forms,
            @Nullable ForeignWords foreign,
            Contrasts contrasts,
            List<TextRange> missing) {
        this.masked = masked;
        this.contrasts = contrasts;
        this.forms = forms;
        this.foreign = foreign;
        this.missing = missing;
    }

    /**
     * Looks at the words of a text.
     *
     * @param quotations whose words may be in any language
     */
    public static VersionWording of(
            MaskedText masked, Language language, List<TextRange> quotations) {
        WordingForms forms = WordingForms.of(language);
        return new VersionWording(
                masked,
                forms,
                forms == null ? null : ForeignWords.in(masked, language, quotations),
                Contrasts.of(language),
                List.of());
    }

    /** The same of a text from which something is missing: nobody can say what it denies. */
    public VersionWording without(List<TextRange> ranges) {
        return new VersionWording(masked, forms, foreign, contrasts, ranges);
    }

    /** What is written in another language; null if nothing is. */
    public @Nullable ForeignWords foreign() {
        return foreign;
    }

    /** How many letters there are, digits said in words, outside of what is missing elsewhere. */
    public int letters() {
        int left = letters(0, masked.length());
        int from = 0;
        for (TextRange range :
                missing.stream().sorted(Comparator.comparingInt(TextRange::start)).toList()) {
            int start = Math.max(from, range.start());
            if (start < range.end()) {
                left -= letters(start, range.end());
                from = range.end();
            }
        }
        return left;
    }

    private int letters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = masked.text().charAt(i);
            letters += Character.isLetter(c) ? 1 : Character.isDigit(c) ? LETTERS_OF_DIGIT : 0;
        }
        return letters;
    }

    /** What the words are about, as numbers that all languages share. */
    public BitSet concepts() {
        BitSet found = concepts;
        if (found == null) {
            found = new BitSet();
            if (forms != null) {
                for (TextWord word : masked.words()) {
                    forms.concepts().of(word.lowerCase()).forEach(found::set);
                }
            }
            concepts = found;
        }
        return found;
    }

    /** How many things both are about. */
    public int common(VersionWording other) {
        BitSet both = (BitSet) concepts().clone();
        both.and(other.concepts());
        return both.cardinality();
    }

    /**
     * The words that exclude others. What is missing elsewhere asks for no counterpart, and names
     * of delegations and whatever else is blanked out by now is none.
     */
    public List<WordSense> senses() {
        List<WordSense> found = senses;
        if (found == null) {
            found =
                    contrasts.in(masked).stream()
                            .map(each -> isMissing(each.range()) ? each.loose() : each)
                            .toList();
            senses = found;
        }
        return found;
    }

    private boolean isMissing(TextRange range) {
        return missing.stream().anyMatch(each -> each.contains(range));
    }

    /** The words that certainly deny, one of each row; none if something is missing. */
    public List<TextRange> negations() {
        return forms == null || !missing.isEmpty() ? List.of() : Negations.certain(forms, masked);
    }

    /** The words of a text in a language that deny, in whatever phrase they stand, in order. */
    public static List<TextRange> denials(String text, Language language) {
        WordingForms forms = WordingForms.of(language);
        return forms == null
                ? List.of()
                : new MaskedText(text)
                        .words().stream()
                                .filter(word -> Negations.denies(forms, word.lowerCase()))
                                .map(word -> new TextRange(word.start(), word.end()))
                                .toList();
    }

    /** How many words may deny; any number where nobody can say so. */
    public int denials() {
        return forms == null || !missing.isEmpty()
                ? Integer.MAX_VALUE
                : Negations.possible(forms, masked);
    }
}
