package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.text.RomanNumeral;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the options that begin in a paragraph: at its start, and after strokes on the same line.
 */
final class Options {
    /** A number that stands before the heading: {@code 12.}, {@code (a)}, {@code 3.2 bis}. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,5}|[a-zа-я])(?:"
                            + " ?(?:bis|ter|quater|alt))?[.)]?\\s+");

    /** What {@code bis}, {@code ter}, {@code quater} and {@code alt} begin with. */
    private static final String INITIALS_IN_LABEL = "btqa";

    private static final Pattern STROKE = Pattern.compile("/\\s*");
    private static final int LONGEST_WORD = 24;

    /** Opening brackets, a label and a heading. */
    private static final int LONGEST_BEGINNING = 64;

    private Options() {}

    static List<Option> find(String source, Profile profile) {
        Matcher heading = heading(source, profile);
        if (heading == null) {
            return List.of();
        }
        List<Option> options = new ArrayList<>();
        int headingStart = heading.start();
        int headingEnd = heading.end();
        int number = number(heading);
        Matcher stroke = STROKE.matcher(source);
        while (stroke.find()) {
            heading.region(stroke.end(), Math.min(source.length(), stroke.end() + LONGEST_WORD));
            if (stroke.start() > headingEnd && heading.lookingAt()) {
                options.add(option(source, number, headingStart, headingEnd, stroke.start()));
                headingStart = stroke.end();
                headingEnd = heading.end();
                number = number(heading);
            }
        }
        options.add(option(source, number, headingStart, headingEnd, source.length()));
        return options;
    }

    /** Whether a number can stand where a heading would. */
    private static boolean mayHoldNumber(String source) {
        for (int i = 0; i < Math.min(source.length(), LONGEST_BEGINNING); i++) {
            char c = source.charAt(i);
            if ((c >= '0' && c <= '9') || c == 'I' || c == 'V' || c == 'X') {
                return true;
            }
        }
        return false;
    }

    /** The heading that the paragraph begins with, or null. */
    private static @Nullable Matcher heading(String source, Profile profile) {
        int at = 0;
        while (at < source.length() && (isSpace(source.charAt(at)) || source.charAt(at) == '[')) {
            at++;
        }
        boolean label = mayBeLabel(source, at) && mayHaveHeadingBehind(source, at, profile);
        if ((!label && !mayBeHeading(source, at, profile)) || !mayHoldNumber(source)) {
            return null;
        }
        Matcher heading = headingAt(source, at, profile);
        if (heading != null || !label) {
            return heading;
        }
        Matcher found = LABEL.matcher(source).region(at, source.length());
        return found.lookingAt() ? headingAt(source, found.end(), profile) : null;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Whether a number begins at an offset, a parenthesis, or a letter for itself. */
    private static boolean mayBeLabel(String source, int at) {
        if (at + 1 >= source.length()) {
            return false;
        }
        char c = source.charAt(at);
        return c == '('
                || Character.isDigit(c)
                || (Character.isLetter(c) && !Character.isLetter(source.charAt(at + 1)));
    }

    /** Whether the word behind a label begins a heading, or belongs to the label as well. */
    private static boolean mayHaveHeadingBehind(String source, int label, Profile profile) {
        int at = label;
        while (at < source.length() && !isSpace(source.charAt(at))) {
            at++;
        }
        at = endOfSpace(source, at);
        return at < source.length()
                && (INITIALS_IN_LABEL.indexOf(source.charAt(at)) >= 0
                        || mayBeHeading(source, at, profile));
    }

    /** Whether a heading may begin at an offset: nearly all paragraphs are done with here. */
    private static boolean mayBeHeading(String source, int at, Profile profile) {
        int behind = at;
        while (behind < source.length() && Character.isDigit(source.charAt(behind))) {
            behind++;
        }
        if (behind == at) {
            return profile.mayBeginOption(source, at);
        }
        behind = endOfSpace(source, behind);
        return behind < source.length() && source.charAt(behind) == '-';
    }

    private static int endOfSpace(String source, int from) {
        int end = from;
        while (end < source.length() && isSpace(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static @Nullable Matcher headingAt(String source, int at, Profile profile) {
        if (!mayBeHeading(source, at, profile)) {
            return null;
        }
        Matcher heading = profile.optionHeading().matcher(source);
        heading.region(at, Math.min(source.length(), at + LONGEST_WORD));
        return heading.lookingAt() ? heading : null;
    }

    private static Option option(String source, int number, int start, int headingEnd, int end) {
        int from = headingEnd;
        while (from < end && Character.isWhitespace(source.charAt(from))) {
            from++;
        }
        int to = end;
        int unopened = unopened(source, from, to);
        while (to > from
                && (Character.isWhitespace(source.charAt(to - 1))
                        || (source.charAt(to - 1) == ']' && unopened-- > 0))) {
            to--;
        }
        return new Option(number, new TextRange(start, headingEnd), new TextRange(from, to));
    }

    /** How many brackets close behind {@code from} that open before it: they stand around it. */
    private static int unopened(String source, int from, int to) {
        int open = 0;
        int unopened = 0;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open++;
            } else if (c == ']' && --open < 0) {
                open = 0;
                unopened++;
            }
        }
        return unopened;
    }

    private static int number(Matcher heading) {
        String before = heading.group("number");
        String digits = before != null ? before : heading.group("first");
        return Character.isDigit(digits.charAt(0))
                ? Integer.parseInt(digits)
                : RomanNumeral.value(digits, 10);
    }
}
