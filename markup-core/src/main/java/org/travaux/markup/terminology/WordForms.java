package org.travaux.markup.terminology;

import org.travaux.markup.data.Language;

import java.util.Collections;
import java.util.List;

/**
 * Whether two words are forms of one. Where nobody knows their roots, words that are the same
 * without their endings are, and words that are long enough and begin alike: endings are as long as
 * the language's may be.
 */
final class WordForms {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_STEM = 3;

    private final Roots roots;
    private final Language language;
    private final Endings endings;

    WordForms(Roots roots, Language language) {
        this.roots = roots;
        this.language = language;
        this.endings = Endings.of(language);
    }

    /** Both in lower case. */
    boolean areOne(String term, String word) {
        if (term.equals(word)) {
            return true;
        } else if (term.charAt(0) != word.charAt(0)) {
            return false;
        } else if (beginAlike(term, word)) {
            return true;
        }
        List<String> known = roots.of(term, language);
        return !known.isEmpty() && !Collections.disjoint(known, roots.of(word, language));
    }

    private boolean beginAlike(String term, String word) {
        if (endings.behind().stream()
                .anyMatch(
                        each ->
                                word.length() == term.length() + each.length()
                                        && word.startsWith(term)
                                        && word.endsWith(each))) {
            return true;
        }
        if (!endings.instead().isEmpty() && term.length() >= SHORTEST) {
            boolean near = word.length() <= term.length() + 2;
            return stem(term).equals(stem(word))
                    || (near && word.startsWith(term.substring(0, kept(term.length()))));
        }
        if (endings.last() > 0) {
            return term.length() >= SHORTEST
                    ? word.startsWith(term.substring(0, term.length() - endings.last()))
                    : term.length() == SHORTEST_STEM && word.startsWith(term);
        }
        return false;
    }

    /** A word without the longest ending that leaves enough of it. */
    private String stem(String word) {
        for (String ending : endings.instead()) {
            if (word.length() >= ending.length() + SHORTEST_STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** How many letters a word of a length keeps where endings stand in the place of others. */
    private static int kept(int length) {
        return length - (length <= 5 ? 1 : length <= 7 ? 2 : 3);
    }
}
