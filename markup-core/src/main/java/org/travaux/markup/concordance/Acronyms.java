package org.travaux.markup.concordance;

import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Acronyms in a text, by the name that all languages share where the data knows them; names written
 * in full are what others may correspond to.
 */
final class Acronyms {
    /** Stands before the letters of an acronym that the data does not know. */
    static final String UNKNOWN = "?";

    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{2,7}(?=s?(?![\\p{L}\\d]))");

    private Acronyms() {}

    static List<Fact> in(Sheet sheet, FactWords words) {
        List<Fact> found = new ArrayList<>();
        String text = sheet.left().toString();
        if (!isInCapitals(text)) {
            Matcher matcher = CAPITALS.matcher(text);
            while (matcher.find()) {
                if (!Roman.isNumber(matcher.group())) {
                    found.add(fact(matcher, words));
                }
            }
        }
        String lowerCase = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<List<String>, String> name : words.names().entrySet()) {
            int at = nameAt(lowerCase, name.getKey());
            if (at >= 0) {
                TextRange range = new TextRange(at, at + name.getKey().getFirst().length());
                found.add(new Fact(Kind.ACRONYM, Set.of(name.getValue()), range, false));
            }
        }
        return found;
    }

    private static Fact fact(Matcher matcher, FactWords words) {
        String written = matcher.group();
        String shared = words.acronyms().get(written);
        TextRange range = new TextRange(matcher.start(), matcher.end());
        Set<String> values = shared == null ? Set.of(UNKNOWN + written) : Set.of(shared);
        return new Fact(Kind.ACRONYM, values, range, true);
    }

    /** A title in capitals has no acronyms that could be told from its words. */
    private static boolean isInCapitals(String text) {
        long upper = text.chars().filter(Character::isUpperCase).count();
        long lower = text.chars().filter(Character::isLowerCase).count();
        return upper > lower;
    }

    /** Where words with these beginnings follow one another; -1 if nowhere. */
    private static int nameAt(String text, List<String> beginnings) {
        String first = beginnings.getFirst();
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            if ((at == 0 || !Character.isLetter(text.charAt(at - 1)))
                    && follow(text, at, beginnings)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean follow(String text, int start, List<String> beginnings) {
        int at = start;
        for (String beginning : beginnings) {
            if (!text.startsWith(beginning, at)) {
                return false;
            }
            at += beginning.length();
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            while (at < text.length() && " \u00a0-".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
        return true;
    }
}
