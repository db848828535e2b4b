package org.travaux.markup.profile;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words by which a bracket shows that it is not contested text.
 *
 * @param whole words that make a bracket of their kind when they are all that stands in it
 * @param wholeEnds what these end with
 * @param openings words that do so when a bracket begins with them, by their first letter
 * @param endings words that do so when a bracket ends with them, by their last letter
 * @param shapes whole contents in which a part is free, {@code on the report of the * committee},
 *     by their first letter
 * @param shapeBeginnings what these begin with, but for those that begin with a free part
 */
record BracketWords(
        Map<String, BracketKind> whole,
        Letters wholeEnds,
        Map<Character, Map<String, BracketKind>> openings,
        Map<Character, Map<String, BracketKind>> endings,
        Map<Character, List<Shape>> shapes,
        Letters shapeBeginnings,
        Pattern symbol) {
    /**
     * Contents with free parts.
     *
     * @param fixed what stands before, between and behind the free parts, in lower case
     */
    record Shape(List<String> fixed, BracketKind kind) {
        static Shape of(String words, BracketKind kind) {
            return new Shape(List.of(words.split("\\*", -1)), kind);
        }

        private String beginning() {
            return fixed.getFirst();
        }

        private String end() {
            return fixed.getLast();
        }

        /** Its fixed ends are compared first, which is done sooner than the whole. */
        boolean fits(String source, int start, int end) {
            int from = start + beginning().length();
            int to = end - end().length();
            return from <= to
                    && standsAt(source, start, beginning())
                    && standsAt(source, to, end())
                    && hasMiddles(source, from, to);
        }

        private boolean hasMiddles(String source, int from, int to) {
            int at = from;
            for (String middle : fixed.subList(1, fixed.size() - 1)) {
                while (!standsAt(source, at, middle)) {
                    at++;
                    if (at + middle.length() > to) {
                        return false;
                    }
                }
                at += middle.length();
            }
            return at <= to;
        }

        private static boolean standsAt(String source, int at, String words) {
            return source.regionMatches(true, at, words, 0, words.length());
        }

        void addBeginning(Letters beginnings) {
            if (!beginning().isEmpty()) {
                beginnings.addBeginnings(List.of(beginning()));
            }
        }

        /** One that begins with a free part says at its end what it is, in letters mostly. */
        void addEnd(Letters ends) {
            if (!end().isEmpty() && end().charAt(end().length() - 1) != CLOSE) {
                ends.addEnds(List.of(end()));
            }
        }
    }

    /** Longer contents are text, whatever their first word, unless an opening says otherwise. */
    private static final int LONGEST_WHOLE = 60;

    private static final int LONGEST_SHAPE = 200;

    /** Stands for any words in a list of words. */
    private static final char FREE = '*';

    private static final int LONGEST_FILL_IN = 4;
    private static final char CLOSE = ')';

    /** U+2060 WORD JOINER, which prints as nothing. */
    private static final char MARK = '\u2060';

    private static final Pattern BLANK = Pattern.compile("[\\s_.…●•\u00a0]*");
    private static final Pattern LETTERS_TO_FILL_IN =
            Pattern.compile("[XxХх]{1,4}|[YyУу]{1,4}|20[XxХх]{2}|[NnZz]");
    private static final Set<String> ELLIPSES = Set.of("…", "...", ". . .", "….");

    /**
     * The words as a profile's file lists them, in lower case.
     *
     * @param symbolPlaces what paragraphs are called behind a symbol, as written
     */
    static BracketWords of(
            Map<String, BracketKind> whole,
            Map<String, BracketKind> openings,
            Map<String, BracketKind> endings,
            Collection<String> symbolPlaces) {
        Map<String, BracketKind> fixed = new HashMap<>();
        Map<Character, List<Shape>> shapes = new HashMap<>();
        whole.forEach(
                (word, kind) -> {
                    if (word.indexOf(FREE) < 0) {
                        fixed.put(word, kind);
                    } else {
                        shapes.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>())
                                .add(Shape.of(word, kind));
                    }
                });
        Map<Character, Map<String, BracketKind>> byFirst = new HashMap<>();
        openings.forEach((word, kind) -> add(byFirst, word.charAt(0), word, kind));
        Map<Character, Map<String, BracketKind>> byLast = new HashMap<>();
        endings.forEach((word, kind) -> add(byLast, word.charAt(word.length() - 1), word, kind));
        Letters wholeEnds = new Letters();
        wholeEnds.addEnds(fixed.keySet());
        Letters shapeBeginnings = new Letters();
        shapes.values()
                .forEach(alike -> alike.forEach(shape -> shape.addBeginning(shapeBeginnings)));
        return new BracketWords(
                fixed, wholeEnds, byFirst, byLast, shapes, shapeBeginnings, symbol(symbolPlaces));
    }

    /**
     * A document's symbol: capital letters, then parts after strokes ({@code A/RES/70/1}, {@code
     * FCCC/CP/2015/L.9/Rev.1}), as in the United Nations' Official Document System.
     */
    private static Pattern symbol(Collection<String> places) {
        String place = places.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(
                "[A-Z][A-Z0-9.]{0,11}(?:/[A-Za-z0-9.()\\-]{1,24}){1,8}"
                        + "(?: \\(\\d{4}\\))?"
                        + "(?:, (?:"
                        + place
                        + ")\\s?\\d{1,3})?");
    }

    private static void add(
            Map<Character, Map<String, BracketKind>> words,
            char letter,
            String word,
            BracketKind kind) {
        words.computeIfAbsent(letter, _ -> new HashMap<>()).put(word, kind);
    }

    /**
     * Whether words may show what they are by other signs than listed words, as blanks, symbols and
     * letters to be filled in do. Most begin with a small letter, and others hold no stroke; what
     * ends with a parenthesis may name a document in it.
     */
    static boolean mayBeSigns(String source, int start, int end) {
        char first = source.charAt(start);
        boolean fillsIn = end - start <= LONGEST_FILL_IN && mayBeFilledIn(first);
        if (fillsIn || source.charAt(end - 1) == CLOSE) {
            return true;
        }
        if (Character.isLowerCase(first) || isPoint(first)) {
            return false;
        }
        return !Character.isUpperCase(first)
                || (end - start > 1
                        && !Character.isLowerCase(source.charAt(start + 1))
                        && source.indexOf('/', start, end) >= 0);
    }

    /** Whether letters to be filled in may begin with this one. */
    private static boolean mayBeFilledIn(char first) {
        return switch (first) {
            case 'X', 'x', 'Х', 'х', 'Y', 'y', 'У', 'у', '2', 'N', 'n', 'Z', 'z' -> true;
            default -> false;
        };
    }

    /** What neither a blank nor a symbol begins with. */
    private static boolean isPoint(char first) {
        return switch (first) {
            case '[', ',', ';', ':', '(', '*', '“', '«', '"' -> true;
            default -> false;
        };
    }

    /** What bracketed words begin with that are not contested text. */
    void addBeginnings(Letters beginnings) {
        beginnings.addBeginnings(whole.keySet());
        openings.values().forEach(words -> beginnings.addBeginnings(words.keySet()));
        shapes.values().forEach(alike -> alike.forEach(shape -> shape.addBeginning(beginnings)));
    }

    /** What bracketed words end with that are not contested text. */
    void addEnds(Letters ends) {
        endings.values().forEach(words -> ends.addEnds(words.keySet()));
        shapes.getOrDefault(FREE, List.of()).forEach(shape -> shape.addEnd(ends));
    }

    /**
     * What the words of {@code source} from {@code start} to {@code end}, without white space
     * around them, say that a bracket is.
     */
    BracketKind kindOf(String source, int start, int end) {
        if (start < end && source.charAt(start) == MARK) {
            return byMarks(source, start, end);
        }
        if (end - start <= LONGEST_WHOLE) {
            BracketKind kind = kindOfWhole(source.substring(start, end));
            if (kind != null) {
                return kind;
            }
        }
        BracketKind shape = kindOfShape(source, start, end);
        return shape == null ? byItsEnds(source, start, end) : shape;
    }

    /** What a person has made of the bracket, whatever its words say. */
    private static BracketKind byMarks(String source, int start, int end) {
        int marks = 0;
        while (start + marks < end && source.charAt(start + marks) == MARK) {
            marks++;
        }
        return switch (marks) {
            case 1 -> BracketKind.CONTESTED;
            case 2 -> BracketKind.PLACEHOLDER;
            default -> BracketKind.CITATION;
        };
    }

    private @Nullable BracketKind kindOfWhole(String text) {
        boolean word = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
        if (!word && ELLIPSES.contains(text)) {
            return BracketKind.EDITORIAL;
        }
        if (text.equals(".")) {
            return BracketKind.CONTESTED;
        }
        if (!word && BLANK.matcher(text).matches()) {
            return BracketKind.PLACEHOLDER;
        }
        if (word
                && text.length() <= LONGEST_FILL_IN
                && mayBeFilledIn(text.charAt(0))
                && LETTERS_TO_FILL_IN.matcher(text).matches()) {
            return BracketKind.PLACEHOLDER;
        }
        if (text.indexOf('/') > 0 && symbol.matcher(text).matches() && hasDigit(text)) {
            return BracketKind.CITATION;
        }
        return wholeEnds.mayEnd(text, text.length())
                ? whole.get(text.toLowerCase(Locale.ROOT))
                : null;
    }

    private @Nullable BracketKind kindOfShape(String source, int start, int end) {
        if (start == end || end - start > LONGEST_SHAPE) {
            return null;
        }
        BracketKind kind =
                shapeBeginnings.mayBegin(source, start)
                        ? kindOfShape(letter(source, start), source, start, end)
                        : null;
        return kind == null ? kindOfShape(FREE, source, start, end) : kind;
    }

    private @Nullable BracketKind kindOfShape(char initial, String source, int start, int end) {
        List<Shape> alike = shapes.get(initial);
        if (alike != null) {
            for (Shape shape : alike) {
                if (shape.fits(source, start, end)) {
                    return shape.kind();
                }
            }
        }
        return null;
    }

    private BracketKind byItsEnds(String source, int start, int end) {
        if (start == end) {
            return BracketKind.CONTESTED;
        }
        Map<String, BracketKind> first = openings.get(letter(source, start));
        if (first != null) {
            for (Map.Entry<String, BracketKind> opening : first.entrySet()) {
                if (stands(opening.getKey(), source, start, end)) {
                    return opening.getValue();
                }
            }
        }
        Map<String, BracketKind> last = endings.get(letter(source, end - 1));
        if (last != null) {
            for (Map.Entry<String, BracketKind> ending : last.entrySet()) {
                int from = end - ending.getKey().length();
                if (from >= start && stands(ending.getKey(), source, from, end)) {
                    return ending.getValue();
                }
            }
        }
        return BracketKind.CONTESTED;
    }

    private static boolean stands(String word, String source, int from, int end) {
        return word.length() <= end - from
                && source.regionMatches(true, from, word, 0, word.length());
    }

    private static char letter(String source, int at) {
        return Character.toLowerCase(source.charAt(at));
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
