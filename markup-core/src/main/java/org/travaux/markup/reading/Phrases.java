package org.travaux.markup.reading;

import static java.util.stream.Collectors.joining;

import org.travaux.markup.profile.NameWords;
import org.travaux.markup.profile.Profiles;

import java.util.List;
import java.util.Locale;

/**
 * The small words between names in a note. Each method says where the phrase ends that begins at an
 * offset, white space behind it included; the offset itself if it does not begin there.
 */
final class Phrases {
    private static final NameWords WORDS = Profiles.nameWords();

    /** What these begin with, in either case: most of what is asked about is done with here. */
    private static final String INITIALS_OF_AND = initials(WORDS.and());

    private static final String INITIALS_OF_PEOPLE = initials(WORDS.people());
    private static final String INITIALS_OF_ARTICLES = initials(WORDS.articles());

    private Phrases() {}

    private static String initials(List<String> words) {
        String lower = words.stream().map(word -> word.substring(0, 1)).collect(joining());
        return lower + lower.toUpperCase(Locale.ROOT);
    }

    /** A word that joins two names, with white space around it, in any letter case. */
    static int endOfAnd(String text, int at) {
        int start = endOfSpace(text, at);
        if (start == at
                || start == text.length()
                || INITIALS_OF_AND.indexOf(text.charAt(start)) < 0) {
            return at;
        }
        return endOfSpaced(text, at, at, WORDS.and(), true);
    }

    /** What stands between a speaker and whom it speaks for: {@code , on behalf of}. */
    static int endOfOnBehalf(String text, int at) {
        boolean comma = at < text.length() && text.charAt(at) == ',';
        return endOfSpaced(text, at, comma ? at + 1 : at, WORDS.onBehalf(), false);
    }

    /** What stands between whom somebody speaks for and the speaker. */
    static int endOfOnBehalfInKazakh(String text, int at) {
        return endOfSpaced(text, at, at, WORDS.onBehalfBehind(), false);
    }

    /** The article in front of a name, and {@code delegation of}. */
    static int endOfArticle(String text, int at) {
        if (isCode(text, at)) {
            return at;
        }
        int name = endOfThe(text, at);
        if (name + 1 >= text.length()
                || INITIALS_OF_PEOPLE.indexOf(text.charAt(name)) < 0
                || isCode(text, name)) {
            return name;
        }
        for (String people : WORDS.people()) {
            if (text.regionMatches(true, name, people, 0, people.length())) {
                int end = endOfSpace(text, name + people.length());
                if (end > name + people.length()) {
                    return endOfThe(text, end);
                }
            }
        }
        return name;
    }

    /** Whether the second letter is a capital, as in none of these words. */
    private static boolean isCode(String text, int at) {
        return at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
    }

    private static int endOfThe(String text, int at) {
        if (at == text.length() || INITIALS_OF_ARTICLES.indexOf(text.charAt(at)) < 0) {
            return at;
        }
        for (String article : WORDS.articles()) {
            if (Character.toLowerCase(text.charAt(at)) == article.charAt(0)
                    && text.startsWith(article.substring(1), at + 1)) {
                int behind = at + article.length();
                int end = endOfSpace(text, behind);
                if (end > behind) {
                    return end;
                }
            }
        }
        return at;
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
