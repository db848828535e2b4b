package org.travaux.markup.profile;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which a bracket shows that it is not contested text.
 *
 * @param whole words that make a bracket of their kind when they are all that stands in it
 * @param openings words that do so when a bracket begins with them
 * @param endings words that do so when a bracket ends with them
 */
record BracketWords(
        Map<String, BracketKind> whole,
        Map<String, BracketKind> openings,
        Map<String, BracketKind> endings) {
    /** Longer contents are text, whatever their first word, unless an opening says otherwise. */
    private static final int LONGEST_WHOLE = 60;

    /**
     * A document's symbol: capital letters, then parts after strokes ({@code A/RES/70/1}, {@code
     * FCCC/CP/2015/L.9/Rev.1}), as in the United Nations' Official Document System.
     */
    private static final Pattern SYMBOL =
            Pattern.compile("[A-Z][A-Z0-9.]{0,11}(?:/[A-Za-z0-9.()\\-]{1,24}){1,8}");

    private static final Pattern BLANK = Pattern.compile("[\\s_.…\u00a0]*");
    private static final Pattern LETTERS_TO_FILL_IN =
            Pattern.compile("[XxХх]{1,4}|[YyУу]{1,4}|20[XxХх]{2}|[NnZz]");
    private static final Set<String> ELLIPSES = Set.of("…", "...", ". . .", "….");

    BracketWords {
        whole = Map.copyOf(whole);
        openings = Map.copyOf(openings);
        endings = Map.copyOf(endings);
    }

    BracketKind kindOf(String content) {
        String text = content.strip();
        if (ELLIPSES.contains(text)) {
            return BracketKind.EDITORIAL;
        }
        if (text.length() <= LONGEST_WHOLE) {
            if (BLANK.matcher(text).matches() || LETTERS_TO_FILL_IN.matcher(text).matches()) {
                return BracketKind.PLACEHOLDER;
            }
            if (text.indexOf('/') > 0 && SYMBOL.matcher(text).matches() && hasDigit(text)) {
                return BracketKind.CITATION;
            }
            BracketKind kind = whole.get(text.toLowerCase(Locale.ROOT));
            if (kind != null) {
                return kind;
            }
        }
        return byItsEnds(text.toLowerCase(Locale.ROOT));
    }

    private BracketKind byItsEnds(String text) {
        for (Map.Entry<String, BracketKind> opening : openings.entrySet()) {
            if (text.startsWith(opening.getKey())) {
                return opening.getValue();
            }
        }
        for (Map.Entry<String, BracketKind> ending : endings.entrySet()) {
            if (text.endsWith(ending.getKey())) {
                return ending.getValue();
            }
        }
        return BracketKind.CONTESTED;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
