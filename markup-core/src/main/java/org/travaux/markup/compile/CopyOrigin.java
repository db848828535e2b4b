package org.travaux.markup.compile;

import org.travaux.markup.compare.ParagraphAlignment;
import org.travaux.markup.compare.ParagraphAlignment.Item;
import org.travaux.markup.compare.ParagraphAlignment.Pair;
import org.travaux.markup.compare.Sequences;
import org.travaux.markup.compare.WordTokens;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.labels.ParagraphLabel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From which text a copy was made: from the draft as it is, in which the brackets of other copies
 * stand, or from the text as it stood before these were compiled. Only the paragraphs in which
 * something was proposed tell; each is like the one or like the other, brackets counted as words.
 * One that is like neither is another paragraph, which stands where the copy has none.
 */
final class CopyOrigin {
    private static final double ALIKE = 0.4;

    private CopyOrigin() {}

    /**
     * Whether most of the paragraphs of a copy in which something was proposed are more like those
     * of the draft than as they stood before.
     */
    static boolean isDraft(Draft draft, EarlierCopies earlier, Draft copy) {
        Language language = compared(draft, copy);
        Map<Integer, Integer> partners = new HashMap<>();
        for (Pair pair : pairs(draft, copy)) {
            partners.put(pair.before(), pair.after());
        }
        int votes = 0;
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            int partner = partners.getOrDefault(i, ParagraphAlignment.NONE);
            if (earlier.isContested(i) && partner >= 0) {
                List<String> said = words(copy.paragraphs().get(partner).text(language).text());
                List<String> now = words(draft.paragraphs().get(i).text(language).text());
                List<String> before = words(earlier.withoutBrackets(i, language));
                double toNow = likeness(now, said);
                double toBefore = likeness(before, said);
                votes += Math.max(toNow, toBefore) < ALIKE ? 0 : Double.compare(toNow, toBefore);
            }
        }
        return votes > 0;
    }

    /** Which paragraphs of a text and of a copy are the same. */
    static List<Pair> pairs(Draft text, Draft copy) {
        Language language = compared(text, copy);
        return ParagraphAlignment.of(items(text, language), items(copy, language));
    }

    /** The language in which the two are compared: the first of the text that the copy is in. */
    private static Language compared(Draft text, Draft copy) {
        return text.sourceFirst().stream()
                .filter(copy.languages()::contains)
                .findFirst()
                .orElse(text.sourceLanguage());
    }

    /** The paragraphs of a draft, to be found in another. */
    private static List<Item> items(Draft draft, Language language) {
        return draft.paragraphs().stream()
                .map(
                        one -> {
                            ParagraphLabel label = one.label();
                            return new Item(
                                    one.id(),
                                    label == null ? null : label.text(),
                                    one.text(language).text(),
                                    one.layout().cell());
                        })
                .toList();
    }

    private static List<String> words(String text) {
        return WordTokens.of(text).words();
    }

    private static double likeness(List<String> one, List<String> other) {
        return one.isEmpty() && other.isEmpty()
                ? 1
                : 2.0 * Sequences.matches(one, other).size() / (one.size() + other.size());
    }
}
