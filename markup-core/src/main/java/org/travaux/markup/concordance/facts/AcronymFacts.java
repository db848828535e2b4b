package org.travaux.markup.concordance.facts;

import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Acronyms in a text, by the name that all languages share where the data knows them; names written
 * in full are what others may correspond to.
 */
public final class AcronymFacts {
    /** Stands before the letters of an acronym that the data does not know. */
    public static final String UNKNOWN = "?";

    private static final int LONGEST = 7;

    private final MaskedText masked;
    private final FactWords data;
    private final List<Fact> found = new ArrayList<>();

    private AcronymFacts(MaskedText masked, FactWords data) {
        this.masked = masked;
        this.data = data;
    }

    /** The acronyms in what is left of a text, and what is written out of those that are known. */
    public static List<Fact> in(MaskedText masked, FactWords data) {
        AcronymFacts acronyms = new AcronymFacts(masked, data);
        boolean title = acronyms.isInCapitals();
        List<TextWord> words = masked.words();
        for (int i = 0; i < words.size(); i++) {
            if (!masked.isBlank(words.get(i))) {
                if (!title && words.get(i).capital()) {
                    acronyms.addCapitals(words.get(i));
                }
                acronyms.addName(i);
            }
        }
        return acronyms.found;
    }

    private void addCapitals(TextWord word) {
        String text = masked.text();
        int end = word.end();
        if (text.charAt(end - 1) == 's') {
            end--;
        }
        int length = end - word.start();
        if (length < 2 || length > LONGEST || isDigit(word.start() - 1) || isDigit(word.end())) {
            return;
        }
        for (int i = word.start(); i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return;
            }
        }
        String written = text.substring(word.start(), end);
        if (!Roman.isNumber(written)) {
            String shared = data.acronyms().get(written);
            Set<String> values = shared == null ? Set.of(UNKNOWN + written) : Set.of(shared);
            found.add(new Fact(FactKind.ACRONYM, values, new TextRange(word.start(), end), true));
        }
    }

    private boolean isDigit(int offset) {
        return Character.isDigit(masked.at(offset));
    }

    private void addName(int index) {
        TextWord first = masked.words().get(index);
        for (FactWords.FullName name : data.namesFrom(first.lowerCase())) {
            if (stands(name.beginnings(), index)) {
                TextRange range = new TextRange(first.start(), first.end());
                found.add(new Fact(FactKind.ACRONYM, Set.of(name.shared()), range, false));
            }
        }
    }

    private boolean stands(List<String> beginnings, int index) {
        if (index + beginnings.size() > masked.words().size()) {
            return false;
        }
        for (int i = 0; i < beginnings.size(); i++) {
            TextWord word = masked.words().get(index + i);
            if (!word.lowerCase().startsWith(beginnings.get(i))
                    || masked.isBlank(word)
                    || (i > 0 && !masked.areBeside(index + i - 1, index + i))) {
                return false;
            }
        }
        return true;
    }

    /** A title in capitals has no acronyms that could be told from its words. */
    private boolean isInCapitals() {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < masked.length(); i++) {
            char c = masked.at(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLowerCase(c)) {
                lower++;
            }
        }
        return upper > lower;
    }
}
