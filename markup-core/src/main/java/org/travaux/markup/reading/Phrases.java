package org.travaux.markup.reading;

import java.util.List;

/**
 * The small words between names in a note. Each method says where the phrase ends that begins at an
 * offset, white space behind it included; the offset itself if it does not begin there.
 */
final class Phrases {
    private static final List<String> AND =
            List.of("and", "и", "және", "мен", "пен", "бен", "as well as", "а также");

    /** What these begin with, in either case: most of what is asked about is done with here. */
    private static final String INITIALS_OF_AND = "aAаАиИжЖмМпПбБ";

    private static final List<String> ON_BEHALF = List.of("on behalf of", "от имени");
    private static final List<String> ON_BEHALF_IN_KAZAKH = List.of("атынан");

    /** What names a delegation by its people; the name follows. */
    private static final List<String> PEOPLE =
            List.of(
                    "delegation of",
                    "delegations of",
                    "representative of",
                    "representatives of",
                    "делегация",
                    "делегации",
                    "делегацией",
                    "делегациями",
                    "представитель",
                    "представителем",
                    "представителями");

    private Phrases() {}

    /** A word that joins two names, with white space around it, in any letter case. */
    static int endOfAnd(String text, int at) {
        int start = endOfSpace(text, at);
        if (start == at
                || start == text.length()
                || INITIALS_OF_AND.indexOf(text.charAt(start)) < 0) {
            return at;
        }
        return endOfSpaced(text, at, at, AND, true);
    }

    /** What stands between a speaker and whom it speaks for: {@code , on behalf of}. */
    static int endOfOnBehalf(String text, int at) {
        boolean comma = at < text.length() && text.charAt(at) == ',';
        return endOfSpaced(text, at, comma ? at + 1 : at, ON_BEHALF, false);
    }

    /** What stands between whom somebody speaks for and the speaker. */
    static int endOfOnBehalfInKazakh(String text, int at) {
        return endOfSpaced(text, at, at, ON_BEHALF_IN_KAZAKH, false);
    }

    /** The article in front of a name, and {@code delegation of}. */
    static int endOfArticle(String text, int at) {
        int name = endOfThe(text, at);
        if (name + 1 >= text.length()
                || "dDrRдДпП".indexOf(text.charAt(name)) < 0
                || Character.isUpperCase(text.charAt(name + 1))) {
            return name;
        }
        for (String people : PEOPLE) {
            if (text.regionMatches(true, name, people, 0, people.length())) {
                int end = endOfSpace(text, name + people.length());
                if (end > name + people.length()) {
                    return endOfThe(text, end);
                }
            }
        }
        return name;
    }

    private static int endOfThe(String text, int at) {
        if (!text.startsWith("The", at) && !text.startsWith("the", at)) {
            return at;
        }
        int behind = at + "the".length();
        int end = endOfSpace(text, behind);
        return end > behind ? end : at;
    }

    private static int endOfSpaced(
            String text, int at, int from, List<String> phrases, boolean anyCase) {
        int start = endOfSpace(text, from);
        if (start == from) {
            return at;
        }
        for (String phrase : phrases) {
            if (text.regionMatches(anyCase, start, phrase, 0, phrase.length())) {
                int behind = start + phrase.length();
                int end = endOfSpace(text, behind);
                if (end > behind) {
                    return end;
                }
            }
        }
        return at;
    }

    private static int endOfSpace(String text, int from) {
        int end = from;
        while (end < text.length() && isAsciiSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isAsciiSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
