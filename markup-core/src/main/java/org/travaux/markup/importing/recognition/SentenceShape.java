package org.travaux.markup.importing.recognition;

import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.TextReading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what stands behind a number is a sentence, and not a heading. */
final class SentenceShape {
    private static final Pattern ENDS =
            Pattern.compile(
                    ".*[.;:,!?…][\\])}*»”\" ]*(?:(?:\\([^()]*\\)|\\[[^\\[\\]]*]|\\{[^{}]*}) ?)*",
                    Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** What is bracketed, noted or braced. */
    private static final Pattern GROUP =
            Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|\\{[^{}]*}|[\\[\\]]");

    private static final Pattern ENDS_WITH_BRACE =
            Pattern.compile(".*[^\\s{].*\\{[^{}]*}[\\s\\])]*", Pattern.DOTALL);

    /** A heading has few words beside what is contested in it. */
    private static final int MOST_HEADING_WORDS = 1;

    private SentenceShape() {}

    /** Whether a text ends as sentences do, whatever notes and statuses stand behind its end. */
    static boolean ends(String text) {
        return ENDS.matcher(text).matches() || endsWithConjunction(text);
    }

    /** Whether a short text with a number in front of it is a sentence. */
    static boolean is(String text, Profile profile) {
        return ends(text)
                || ENDS_WITH_BRACE.matcher(text).matches()
                || speaks(text)
                || isNoted(text, profile);
    }

    /** {@code …; and} */
    private static boolean endsWithConjunction(String text) {
        int end = text.length();
        while (end > 0 && "])}* ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String before = text.substring(0, start).stripTrailing();
        return ImportWords.all().conjunctions().contains(text.substring(start, end))
                && !before.isEmpty()
                && ",;]".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** Whether its words are those of a sentence. */
    private static boolean speaks(String text) {
        ImportWords words = ImportWords.all();
        Matcher word = WORD.matcher(text);
        int count = 0;
        String last = "";
        while (word.find()) {
            last = word.group();
            if (words.anywhere().contains(last)
                    || (count == 0 && words.openings().contains(lower(last)))) {
                return true;
            }
            count++;
        }
        String ending = last;
        return count > 2 && words.endings().stream().anyMatch(ending::endsWith);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** Whether somebody takes a position on it, or it says how far it is agreed. */
    private static boolean isNoted(String text, Profile profile) {
        Reading reading = TextReading.of(List.of(text), profile).paragraph(0);
        boolean status =
                reading.others().stream()
                        .anyMatch(
                                other ->
                                        other.kind() == Element.Kind.STATUS
                                                && other.range().start() > 0);
        boolean held =
                reading.choices().stream()
                        .map(Choice::allPositions)
                        .anyMatch(positions -> !positions.isEmpty());
        return status
                || !reading.positions().isEmpty()
                || (held && wordsOutside(text) > MOST_HEADING_WORDS);
    }

    private static long wordsOutside(String text) {
        return WORD.matcher(GROUP.matcher(text).replaceAll(" ")).results().count();
    }
}
