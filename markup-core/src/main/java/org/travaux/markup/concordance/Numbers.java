package org.travaux.markup.concordance;

import org.travaux.markup.text.TextRange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in a text, whatever a language writes between thousands and before decimals: {@code
 * 1,500.5} and {@code 1 500,5}; {@code 5 million} and {@code 5 млн}; {@code XXI} and {@code 21st}.
 * Words for numbers only help others to find a counterpart.
 */
final class Numbers {
    private static final Pattern TIME = Pattern.compile("(?<!\\d)([01]?\\d|2[0-3]):([0-5]\\d)");
    private static final Pattern DIGITS =
            Pattern.compile(
                    "(?<!\\d)\\d{1,3}(?:[\\u00a0\\u202f\\u2009 ]\\d{3})+(?!\\d)(?:[.,]\\d+)?"
                            + "|\\d+(?:[.,]\\d+)*");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:([.,])\\d{3}(?:\\1\\d{3})*)");
    private static final Pattern ROMAN =
            Pattern.compile("(?<![\\p{L}\\d-])[IVXІХ]{1,7}(?![\\p{L}\\d])");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Sheet sheet;
    private final FactWords words;
    private final List<Fact> found = new ArrayList<>();

    private Numbers(Sheet sheet, FactWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    static List<Fact> in(Sheet sheet, FactWords words) {
        Numbers numbers = new Numbers(sheet, words);
        if (sheet.hasDigits()) {
            numbers.addTimes();
            numbers.addDigits();
        }
        numbers.addRoman();
        numbers.addWords();
        return numbers.found;
    }

    /** A number without the zeros and signs that languages write differently. */
    static String value(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void add(Set<String> values, int start, int end, boolean firm) {
        found.add(new Fact(Kind.NUMBER, values, new TextRange(start, end), firm));
    }

    private void addTimes() {
        Matcher matcher = TIME.matcher(sheet.left());
        while (matcher.find()) {
            String decimal = matcher.group(1) + "." + matcher.group(2);
            add(Set.of(value(new BigDecimal(decimal))), matcher.start(), matcher.end(), true);
            sheet.blank(matcher.start(), matcher.end());
        }
    }

    private void addDigits() {
        Matcher matcher = DIGITS.matcher(sheet.left());
        while (matcher.find()) {
            String digits = matcher.group();
            if (digits.length() > 40) {
                continue;
            }
            BigDecimal magnitude = magnitude(matcher.end());
            Set<String> values = new TreeSet<>();
            for (BigDecimal each : readings(digits)) {
                values.add(value(each.multiply(magnitude)));
            }
            if (values.isEmpty()) {
                values.add(digits.replace(',', '.'));
            }
            boolean name =
                    Character.isLetter(sheet.at(matcher.start() - 1))
                            || isJoined(matcher.start())
                            || Character.isUpperCase(sheet.at(matcher.end()));
            boolean padded = digits.length() > 1 && digits.startsWith("0") && values.size() == 1;
            add(values, matcher.start(), matcher.end(), !name && !padded);
        }
    }

    /** {@code COVID-19}: a number that a hyphen joins to a name. */
    private boolean isJoined(int start) {
        return sheet.at(start - 1) == '-' && Character.isUpperCase(sheet.at(start - 2));
    }

    private static List<BigDecimal> readings(String written) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isDigit(c) || c == '.' || c == ',') {
                plain.append(c);
            }
        }
        String number = plain.toString();
        List<BigDecimal> readings = new ArrayList<>();
        if (GROUPED.matcher(number).matches()) {
            readings.add(new BigDecimal(number.replace(".", "").replace(",", "")));
        }
        String point = number.replace(',', '.');
        if (point.indexOf('.') == point.lastIndexOf('.')) {
            readings.add(new BigDecimal(point));
        } else if (number.lastIndexOf('.') > number.lastIndexOf(',')
                && number.indexOf(',') >= 0
                && number.indexOf('.') == number.lastIndexOf('.')) {
            readings.add(new BigDecimal(number.replace(",", "")));
        }
        return readings;
    }

    private BigDecimal magnitude(int end) {
        int start = end;
        while (sheet.at(start) == ' ' || sheet.at(start) == '\u00a0') {
            start++;
        }
        String word = wordAt(start);
        for (Map.Entry<String, BigDecimal> each : words.magnitudes().entrySet()) {
            if (word.startsWith(each.getKey())) {
                return each.getValue();
            }
        }
        return BigDecimal.ONE;
    }

    private String wordAt(int start) {
        int end = start;
        while (Character.isLetter(sheet.at(end))) {
            end++;
        }
        return sheet.left().subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    }

    /** One letter alone may be anything; it never asks for a counterpart. */
    private void addRoman() {
        Matcher matcher = ROMAN.matcher(sheet.left());
        while (matcher.find()) {
            int number = Roman.number(matcher.group());
            if (number > 0) {
                add(
                        Set.of(String.valueOf(number)),
                        matcher.start(),
                        matcher.end(),
                        matcher.group().length() > 1);
                sheet.blank(matcher.start(), matcher.end());
            }
        }
    }

    private void addWords() {
        Matcher matcher = WORD.matcher(sheet.left());
        int tens = 0;
        int tensEnd = -3;
        while (matcher.find()) {
            int value = number(matcher.group().toLowerCase(Locale.ROOT));
            if (value < 0) {
                continue;
            }
            BigDecimal times = BigDecimal.valueOf(value).multiply(magnitude(matcher.end()));
            add(Set.of(String.valueOf(value)), matcher.start(), matcher.end(), false);
            add(Set.of(value(times)), matcher.start(), matcher.end(), false);
            if (value < 10 && matcher.start() - tensEnd <= 1) {
                add(Set.of(String.valueOf(tens + value)), matcher.start(), matcher.end(), false);
            }
            if (value >= 20 && value < 100) {
                tens = value;
                tensEnd = matcher.end();
            }
        }
    }

    /** The longest beginning decides: {@code fourteen} is not four. */
    private int number(String word) {
        for (int length = word.length(); length >= 2; length--) {
            Integer value = words.numbers().get(word.substring(0, length));
            if (value != null) {
                return value;
            }
        }
        return -1;
    }
}
