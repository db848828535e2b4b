package org.travaux.markup.reading;

import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The running words of a text: everything else is blanked out, so that offsets stay those of the
 * text.
 */
public final class Prose {
    /** Stands for what is blanked out; no pattern for words or points matches it. */
    public static final char BLANK = '\u0001';

    /** Addresses, and symbols of documents: they are written as they are in every language. */
    private static final Pattern CODES =
            Pattern.compile(
                    "(?:https?://|www\\.)[^\\s\u0001]+|[\\p{L}\\d._+-]+@[\\p{L}\\d.-]+"
                        + "|(?<![\\p{L}\\d])(?=[\\p{L}./-]*\\d)[\\p{L}\\d.-]{1,12}(?:/[\\p{L}\\d.-]{1,20}){1,8}"
                        + "|(?<![\\p{L}\\d/])\\p{Lu}[\\p{Lu}\\d.-]{0,11}(?:/[\\p{Lu}\\d.-]{1,12}){1,8}");

    /**
     * What is nearly a position, or a request in words: a slip in it must not be put right into one
     * unawares.
     */
    private static final Pattern NEARLY_NOTES =
            Pattern.compile(
                    "(?:(?<=[\\])])[\\s\\u2060]*\\(|\\(\\s*[-+−–‐‑＋－])(?:[^()\\[\\]]|\\([^()\\[\\]]*\\))*+\\)?"
                        + "|\\(\\s*\\p{Lu}[^()\\[\\]\"“”«»„]{1,80}[\"“”«»„][^()\\[\\]]*\\)?");

    private final String text;
    private final StringBuilder letters;

    private Prose(String text) {
        this.text = text;
        this.letters = new StringBuilder(text);
    }

    /**
     * A text without its notation: brackets, positions, placeholders, notes, tags.
     *
     * @param kept kinds of what stands in brackets that are words nevertheless
     * @return as long as the text
     */
    public static String withoutNotation(String text, Reading reading, Set<Element.Kind> kept) {
        Prose prose = new Prose(text);
        prose.blankNotation(reading, kept);
        return prose.letters.toString();
    }

    /**
     * The words of a text that somebody spells: without notation, symbols, addresses, and words
     * that are put together from pieces in brackets, {@code modalit[y][ies]}.
     *
     * @return as long as the text
     */
    public static String words(String text, Reading reading) {
        Prose prose = new Prose(text);
        prose.blankNotation(reading, Set.of());
        reading.choices().forEach(prose::blankPieces);
        prose.blankAll(NEARLY_NOTES.matcher(text));
        prose.blankAll(CODES.matcher(prose.letters.toString()));
        return prose.letters.toString();
    }

    private void blankAll(Matcher found) {
        while (found.find()) {
            blank(found.start(), found.end());
        }
    }

    private void blankNotation(Reading reading, Set<Element.Kind> kept) {
        reading.choices().forEach(this::blankNotes);
        for (Element other : reading.others()) {
            if (!kept.contains(other.kind())) {
                blank(other.range().start(), other.range().end());
            }
        }
        for (TextRange note : reading.notes()) {
            blank(note.start(), note.end());
        }
    }

    private void blankNotes(Choice choice) {
        List<Alternative> alternatives = choice.alternatives();
        blank(choice.range().start(), alternatives.getFirst().range().start());
        for (int i = 0; i < alternatives.size(); i++) {
            Alternative each = alternatives.get(i);
            blank(each.range().start(), each.words().start());
            blank(each.words().end(), each.range().end());
            int next =
                    i + 1 < alternatives.size()
                            ? alternatives.get(i + 1).range().start()
                            : choice.range().end();
            blank(each.range().end(), next);
        }
    }

    /** A choice that touches letters is part of a word, and so are the words at its edges. */
    private void blankPieces(Choice choice) {
        TextRange range = choice.range();
        int last = choice.alternatives().getLast().range().end();
        if (!isLetter(range.start() - 1) && !isLetter(last)) {
            return;
        }
        blankWordBefore(range.start());
        blankWordFrom(last);
        for (Alternative each : choice.alternatives()) {
            blankWordFrom(each.words().start());
            blankWordBefore(each.words().end());
        }
    }

    private void blankWordBefore(int end) {
        int start = end;
        while (isLetter(start - 1)) {
            start--;
        }
        blank(start, end);
    }

    private void blankWordFrom(int start) {
        int end = start;
        while (isLetter(end)) {
            end++;
        }
        blank(start, end);
    }

    private boolean isLetter(int offset) {
        return offset >= 0 && offset < text.length() && Character.isLetter(text.charAt(offset));
    }

    private void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            letters.setCharAt(i, BLANK);
        }
    }
}
