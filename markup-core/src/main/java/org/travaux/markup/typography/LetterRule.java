package org.travaux.markup.typography;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.text.LetterSubstitution;
import org.travaux.markup.text.TextEdit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words typed with the letters of a neighbouring alphabet, {@code кауипсиздик}. */
final class LetterRule implements TypographyRule {
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\d])\\p{IsCyrillic}{2,}(?![\\p{L}\\d])");

    private final DiagnosticCode code;
    private final LetterSubstitution asTyped;
    private final Map<String, String> stems = new HashMap<>();
    private final int shortest;
    private final int longest;

    /**
     * A rule for words with these beginnings.
     *
     * @param letters the letters that others are typed for
     * @param substitutes for each of them the one that is typed
     * @param stems beginnings of words in lower case
     * @throws IllegalArgumentException if two of them would be typed alike
     */
    LetterRule(DiagnosticCode code, String letters, String substitutes, List<String> stems) {
        this.code = code;
        this.asTyped = new LetterSubstitution(letters, substitutes);
        for (String stem : stems) {
            String other = this.stems.put(asTyped.in(stem), stem);
            if (other != null) {
                throw new IllegalArgumentException(other + " and " + stem + " are typed alike");
            }
        }
        this.shortest = stems.stream().mapToInt(String::length).min().orElse(1);
        this.longest = stems.stream().mapToInt(String::length).max().orElse(0);
    }

    @Override
    public DiagnosticCode code() {
        return code;
    }

    @Override
    public List<Diagnostic> in(RuleInput input) {
        return input.findings(code, WORD, this::edits);
    }

    private List<TextEdit> edits(Matcher matcher) {
        String word = matcher.group();
        String meant = meant(word.toLowerCase(Locale.ROOT));
        if (word.regionMatches(true, 0, meant, 0, meant.length())) {
            return List.of();
        }
        String begin = MatchingCase.as(word, meant);
        int start = matcher.start();
        return List.of(TextEdit.replace(start, start + begin.length(), begin));
    }

    /** The longest known beginning of a word as it should be; "" if none is known. */
    private String meant(String word) {
        String typed = asTyped.in(word);
        for (int length = Math.min(longest, word.length()); length >= shortest; length--) {
            String stem = stems.get(typed.substring(0, length));
            if (stem != null) {
                return stem;
            }
        }
        return "";
    }
}
