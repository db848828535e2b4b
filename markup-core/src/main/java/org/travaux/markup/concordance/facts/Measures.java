package org.travaux.markup.concordance.facts;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the units and currencies beside the numbers of a text. */
public final class Measures {
    private static final int MOST_BETWEEN = 5;
    private static final int CODE = 3;

    private final MaskedText masked;
    private final FactWords data;

    private Measures(MaskedText masked, FactWords data) {
        this.masked = masked;
        this.data = data;
    }

    /** The measures of which these are the numbers. */
    public static List<Measure> of(List<Fact> numbers, MaskedText masked, FactWords data) {
        Measures measures = new Measures(masked, data);
        List<Measure> found = new ArrayList<>();
        for (Fact number : numbers) {
            if (number.kind() == FactKind.NUMBER && number.firm()) {
                Measure measure = measures.of(number);
                if (measure != null && !isYear(number, measure)) {
                    found.add(measure);
                }
            }
        }
        return found;
    }

    private static boolean isYear(Fact number, Measure measure) {
        return measure.unit().equals("year")
                && number.range().length() == 4
                && number.values().iterator().next().length() == 4;
    }

    private @Nullable Measure of(Fact number) {
        int start = number.range().start();
        int end = number.range().end();
        int at = behindSpaces(end);
        String sign = UnitForms.SIGNS.get(charAt(at));
        if (sign != null) {
            return measure(number, sign, start, at + 1);
        }
        String before = UnitForms.SIGNS.get(charAt(beforeSpaces(start)));
        if (before != null && !before.equals("percent")) {
            return measure(number, before, beforeSpaces(start), end);
        }
        int next = masked.wordFrom(end);
        Measure behind = unitFrom(number, next);
        return behind == null ? codeBefore(number, next) : behind;
    }

    private @Nullable Measure unitFrom(Fact number, int next) {
        List<TextWord> words = masked.words();
        UnitForms units = data.units();
        String power = "";
        int from = number.range().end();
        for (int i = next; i < words.size() && i < next + MOST_BETWEEN; i++) {
            TextWord word = words.get(i);
            if (!isGap(from, word.start())) {
                return null;
            }
            List<String> found = units.units().of(word.lowerCase());
            List<String> powers = units.powers().of(word.lowerCase());
            if (!found.isEmpty() && isComplete(word, i)) {
                String unit = power + found.getFirst();
                int end = word.end();
                char behind = charAt(end);
                if (behind == '²' || behind == '³') {
                    unit = (behind == '²' ? "square " : "cubic ") + unit;
                    end++;
                }
                if (unit.equals("percent")
                        && isPoint(word.lowerCase().equals("per") ? i + 2 : i + 1)) {
                    unit = "percentage point";
                }
                return measure(number, unit, number.range().start(), end);
            } else if (!powers.isEmpty()) {
                power = powers.getFirst() + " ";
            } else if (data.numbers().magnitude(word.lowerCase()) == null
                    && !units.qualifiers().contains(word.lowerCase())) {
                return null;
            }
            from = word.end();
        }
        return null;
    }

    /** {@code per} is half a word of {@code per cent}. */
    private boolean isComplete(TextWord word, int index) {
        return !word.lowerCase().equals("per")
                || (index + 1 < masked.words().size()
                        && data.units().cent().contains(masked.words().get(index + 1).lowerCase()));
    }

    private boolean isPoint(int index) {
        return index < masked.words().size()
                && data.units().points().has(masked.words().get(index).lowerCase())
                && masked.areBeside(index - 1, index);
    }

    /** {@code USD 40 million}. */
    private @Nullable Measure codeBefore(Fact number, int next) {
        int index = next - 1;
        while (index >= 0 && masked.words().get(index).start() >= number.range().start()) {
            index--;
        }
        if (index < 0) {
            return null;
        }
        TextWord word = masked.words().get(index);
        String written = masked.text().substring(word.start(), word.end());
        if (written.length() != CODE
                || !written.equals(written.toUpperCase(Locale.ROOT))
                || !isGap(word.end(), number.range().start())) {
            return null;
        }
        List<String> found = data.units().units().of(word.lowerCase());
        return found.isEmpty()
                ? null
                : measure(number, found.getFirst(), word.start(), number.range().end());
    }

    private static Measure measure(Fact number, String unit, int start, int end) {
        return new Measure(number.values(), unit, new TextRange(start, end));
    }

    private boolean isGap(int from, int to) {
        for (int i = from; i < to; i++) {
            if (" \u00a0\u202f-.\u0001".indexOf(charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private int behindSpaces(int offset) {
        int at = offset;
        while (isSpace(charAt(at))) {
            at++;
        }
        return at;
    }

    private int beforeSpaces(int offset) {
        int at = offset - 1;
        while (isSpace(charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f';
    }

    private char charAt(int offset) {
        String text = masked.text();
        return offset < 0 || offset >= text.length() ? '\u0001' : text.charAt(offset);
    }
}
