package org.travaux.markup.importing.recognition;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.labels.LabelWords;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

import java.util.Locale;
import java.util.regex.Matcher;

/**
 * Recognises what stands in front of a paragraph: {@code PP3 bis}, {@code 12.}, {@code (a)}, a
 * dash; also within the bracket that the whole paragraph stands in.
 */
public final class Labels {
    private static final String BULLETS = "-‐‑–—−•·*+▪◦●○■□‣⁃";
    private static final String TIGHT_BULLETS = "-–—•";

    private Labels() {}

    /** What kind of label it is. */
    public enum Series {
        /** {@code PP3}, {@code OP5 ter} */
        PREAMBULAR,
        OPERATIVE,
        /** {@code Article 4.}, {@code 5-тармақ.} */
        DIVISION,
        /** {@code 12.}, {@code 3.3bis} */
        NUMBER,
        /** {@code 5} before a tab */
        TABBED,
        /** {@code III.} */
        ROMAN,
        /** {@code A.} */
        CAPITAL,
        /** {@code (a)}, {@code (iv)}; a number behind a dash */
        LETTER,
        BULLET
    }

    /**
     * A label, and where the text behind it begins.
     *
     * @param before the brackets and marks that stand before the label and belong to the text
     * @param end where the text goes on
     * @param inserted whether it came in between others: {@code 5 bis.}, {@code 5-1.}
     */
    public record Found(Series series, String before, String text, int end, boolean inserted) {
        /** The paragraph without its label. */
        String rest(String paragraph) {
            return before + paragraph.substring(end);
        }

        /** The paragraph without its label. */
        public MarkedText rest(MarkedText paragraph) {
            int length = paragraph.text().length();
            return paragraph
                    .part(new TextRange(0, before.length()))
                    .then(paragraph.part(new TextRange(end, length)));
        }

        /** Whether it can begin a paragraph wherever it begins a line. */
        boolean isCertain() {
            return switch (series) {
                case PREAMBULAR, OPERATIVE, NUMBER, TABBED, LETTER, BULLET -> true;
                case DIVISION, ROMAN, CAPITAL -> false;
            };
        }
    }

    /** The label that a paragraph begins with, or null. A label with nothing behind it is text. */
    public static @Nullable Found find(String paragraph) {
        int bullet = bullet(paragraph);
        if (bullet > 0) {
            return ofPoint(paragraph, bullet);
        }
        int start = opening(paragraph);
        Matcher label = LabelPatterns.LABEL.matcher(paragraph);
        label.region(start, paragraph.length());
        if (label.lookingAt()) {
            return isLabel(paragraph, start, label) ? labelled(paragraph, start, label) : null;
        }
        Matcher tight = LabelPatterns.TIGHT.matcher(paragraph);
        return start == 0 && tight.lookingAt()
                ? new Found(Series.NUMBER, "", tight.group(), tight.end(), false)
                : null;
    }

    /**
     * A paragraph without the label that it begins with in letters that are not known, if its
     * translation is labelled with the same number: {@code HO1. Urges} beside {@code OP1.}
     */
    public static MarkedText withoutUnknown(MarkedText paragraph, ParagraphLabel translation) {
        Matcher unknown = LabelPatterns.UNKNOWN.matcher(paragraph.text());
        if (translation.series().isEmpty()
                || !unknown.lookingAt()
                || unknown.end() == paragraph.text().length()
                || !new ParagraphLabel(unknown.group("label"))
                        .order()
                        .places()
                        .equals(translation.order().places())) {
            return paragraph;
        }
        return paragraph.part(new TextRange(unknown.end(), paragraph.text().length()));
    }

    /** A number behind a dash is the label; the dash is not a second one. */
    private static @Nullable Found ofPoint(String paragraph, int bullet) {
        if (PageLine.is(paragraph)) {
            return null;
        }
        Matcher label = LabelPatterns.LABEL.matcher(paragraph);
        label.region(bullet, paragraph.length());
        boolean counted =
                label.lookingAt()
                        && label.end() < paragraph.length()
                        && label.group("marks").isEmpty()
                        && (label.group("closed") != null
                                || label.group("point") != null
                                || label.group("paragraph") != null)
                        && ParagraphLabel.isLabel(text(paragraph, bullet, label));
        return counted
                ? point(paragraph, bullet, label)
                : new Found(Series.BULLET, "", paragraph.substring(0, 1), bullet, false);
    }

    /** Where the text behind a bullet begins, or 0 if there is none. */
    private static int bullet(String paragraph) {
        if (paragraph.isEmpty() || BULLETS.indexOf(paragraph.charAt(0)) < 0) {
            return 0;
        }
        int end = 1;
        while (end < paragraph.length() && Space.is(paragraph.charAt(end))) {
            end++;
        }
        boolean tight =
                end == 1
                        && end < paragraph.length()
                        && TIGHT_BULLETS.indexOf(paragraph.charAt(0)) >= 0
                        && Character.isUpperCase(paragraph.charAt(1));
        return end < paragraph.length() && (end > 1 || tight) ? end : 0;
    }

    /** How many brackets and marks a paragraph begins with. */
    private static int opening(String paragraph) {
        int i = 0;
        while (i < paragraph.length() && "[*".indexOf(paragraph.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean isLabel(String paragraph, int start, Matcher label) {
        boolean followed = label.end() < paragraph.length() && paragraph.charAt(label.end()) != ']';
        boolean soft = label.group("division") != null || label.group("capital") != null;
        String marks = label.group("marks");
        boolean bracketed = paragraph.lastIndexOf('[', start) >= 0 && start > 0;
        return followed
                && ParagraphLabel.isLabel(text(paragraph, start, label))
                && paragraph.substring(0, start).endsWith(marks)
                && !(bracketed && (soft || !isBracketedWhole(paragraph)));
    }

    /** Whether the bracket that a paragraph begins with closes at its end, or not in it. */
    private static boolean isBracketedWhole(String paragraph) {
        int open = 0;
        int i = 0;
        do {
            char c = paragraph.charAt(i);
            open += c == '[' ? 1 : c == ']' ? -1 : 0;
            i++;
        } while (i < paragraph.length() && (open > 0 || paragraph.charAt(i - 1) == '*'));
        int inNote = 0;
        for (; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            inNote += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (inNote <= 0 && Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static Found labelled(String paragraph, int start, Matcher label) {
        int marks = label.group("marks").length();
        return found(paragraph, paragraph.substring(0, start - marks), start, label);
    }

    private static Found found(String paragraph, String before, int start, Matcher label) {
        return new Found(
                series(label),
                before,
                text(paragraph, start, label),
                label.end(),
                isInserted(label));
    }

    /** What is counted in a list of dashes is a point of it, whatever it is counted with. */
    private static Found point(String paragraph, int start, Matcher label) {
        Found found = found(paragraph, "", start, label);
        return found.series() == Series.NUMBER
                ? new Found(Series.LETTER, "", found.text(), found.end(), found.inserted())
                : found;
    }

    private static String text(String paragraph, int start, Matcher label) {
        return paragraph.substring(start, label.start("marks"));
    }

    private static boolean isInserted(Matcher label) {
        for (String group : new String[] {"closedInserted", "openInserted", "tabbedInserted"}) {
            String inserted = label.group(group);
            if (inserted != null && !inserted.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Series series(Matcher label) {
        String series = label.group("series");
        if (series != null) {
            String upper = series.toUpperCase(Locale.ROOT);
            return LabelWords.all().preambular().contains(upper)
                    ? Series.PREAMBULAR
                    : Series.OPERATIVE;
        }
        if (label.group("division") != null) {
            return Series.DIVISION;
        }
        if (label.group("tabbed") != null) {
            return Series.TABBED;
        }
        if (label.group("point") != null) {
            return Series.LETTER;
        }
        if (label.group("capital") != null) {
            return label.group("roman") != null ? Series.ROMAN : Series.CAPITAL;
        }
        return Series.NUMBER;
    }
}
