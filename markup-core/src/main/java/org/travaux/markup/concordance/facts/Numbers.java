package org.travaux.markup.concordance.facts;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.TextRange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in a text, whatever a language writes between thousands and before decimals: {@code
 * 1,500.5} and {@code 1 500,5}; {@code 5 million} and {@code 5 млн}; {@code XXI} and {@code 21st};
 * {@code ½}, {@code 2/3}; {@code 2 bis}. Numbers in words are {@link NumberWords}.
 */
public final class Numbers {
    private static final Pattern TIME = Pattern.compile("(?<!\\d)([01]?\\d|2[0-3]):([0-5]\\d)");
    private static final Pattern DIGITS =
            Pattern.compile(
                    "(?<!\\d)\\d{1,3}(?:[\\u00a0\\u202f\\u2009 ]\\d{3})+(?!\\d)(?:[.,]\\d+)?"
                            + "|\\d+(?:[.,]\\d+)*");
    private static final Pattern GROUPED =
            Pattern.compile("[1-9]\\d{0,2}(?:([.,])\\d{3}(?:\\1\\d{3})*)");

    /** Another number behind a dash or a word. */
    private static final Pattern NEXT =
            Pattern.compile(
                    "[ \\u00a0]?(?:[–—-]|(?<link>\\p{Ll}{1,6}))["
                            + " \\u00a0]?\\d+(?:[.,]\\d+)?(?!\\d)");

    private static final int LONGEST = 40;
    private static final int LONGEST_ROMAN = 7;

    private final MaskedText masked;
    private final FactWords data;
    private final NumberForms forms;
    private final List<Fact> found = new ArrayList<>();

    private Numbers(MaskedText masked, FactWords data) {
        this.masked = masked;
        this.data = data;
        this.forms = data.numbers();
    }

    /** The numbers in what is left of a text, in digits, Roman numerals and words. */
    public static List<Fact> in(MaskedText masked, FactWords data) {
        Numbers numbers = new Numbers(masked, data);
        if (masked.hasDigits()) {
            numbers.addTimes();
            numbers.addDigits();
        }
        numbers.addSigns();
        numbers.addRoman();
        numbers.found.addAll(NumberWords.in(masked, numbers.forms));
        return numbers.found;
    }

    /** A number without the zeros and signs that languages write differently. */
    static String value(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void add(Set<String> values, int start, int end, boolean firm) {
        found.add(new Fact(FactKind.NUMBER, values, new TextRange(start, end), firm));
    }

    private void addTimes() {
        Matcher matcher = TIME.matcher(masked.left());
        while (matcher.find()) {
            String decimal = matcher.group(1) + "." + matcher.group(2);
            add(Set.of(value(new BigDecimal(decimal))), matcher.start(), matcher.end(), true);
            masked.blank(matcher.start(), matcher.end());
        }
    }

    private void addDigits() {
        Matcher matcher = DIGITS.matcher(masked.left());
        int from = 0;
        while (matcher.find(from)) {
            int end = matcher.end();
            from = end;
            String digits = matcher.group();
            if (digits.length() > LONGEST) {
                continue;
            }
            int start = matcher.start();
            int denominatorEnd = fractionEnd(digits, start, end);
            if (denominatorEnd > 0) {
                addFraction(digits, start, end, denominatorEnd);
                from = denominatorEnd;
            } else if (Fractions.isSign(masked.at(end)) && digits.length() <= 3) {
                Set<String> values = Fractions.ofSign(masked.at(end), Integer.parseInt(digits));
                add(values, start, end + 1, true);
                masked.blank(end, end + 1);
            } else {
                addNumber(digits, start, end);
            }
        }
    }

    private void addNumber(String digits, int start, int end) {
        TextWord behind = wordBehind(end);
        String bis = behind == null ? null : forms.bis().get(behind.lowerCase());
        if (bis != null && behind != null) {
            add(Set.of(digits + " " + bis), start, behind.end(), true);
            return;
        }
        BigDecimal magnitude = behind == null ? null : forms.magnitude(behind.lowerCase());
        BigDecimal shared = magnitude == null ? sharedMagnitude(end) : null;
        Set<String> values = new TreeSet<>();
        for (BigDecimal each : readings(digits)) {
            values.add(value(magnitude == null ? each : each.multiply(magnitude)));
            if (shared != null) {
                values.add(value(each.multiply(shared)));
            }
        }
        if (values.isEmpty()) {
            values.add(digits.replace(',', '.'));
        }
        boolean name =
                Character.isLetter(masked.at(start - 1))
                        || isJoined(start)
                        || Character.isUpperCase(masked.at(end));
        boolean padded =
                digits.length() > 1
                        && digits.charAt(0) == '0'
                        && Character.isDigit(digits.charAt(1));
        add(values, start, end, !name && !padded);
    }

    /** What two numbers have in common: {@code 3–10 million}, {@code 2 и 1,4 млрд}. */
    private @Nullable BigDecimal sharedMagnitude(int end) {
        Matcher next = NEXT.matcher(masked.left()).region(end, masked.length());
        if (!next.lookingAt()) {
            return null;
        }
        String link = next.group("link");
        TextWord behind = wordBehind(next.end());
        return behind == null || (link != null && !data.referenceLinks().has(link))
                ? null
                : forms.magnitude(behind.lowerCase());
    }

    /** The word directly behind a number, or behind a space or a hyphen; null if there is none. */
    private @Nullable TextWord wordBehind(int end) {
        int at = masked.wordFrom(end);
        if (at >= masked.words().size()) {
            return null;
        }
        TextWord word = masked.words().get(at);
        for (int i = end; i < word.start(); i++) {
            if (" \u00a0\u202f-".indexOf(masked.at(i)) < 0) {
                return null;
            }
        }
        return masked.isBlank(word) ? null : word;
    }

    /** Where {@code 2/3} ends; 0 if it is a number of something else. */
    private int fractionEnd(String digits, int start, int end) {
        if (digits.length() != 1
                || masked.at(end) != '/'
                || !Character.isDigit(masked.at(end + 1))
                || Character.isDigit(masked.at(end + 2))
                || masked.at(end + 2) == '/'
                || "/.-".indexOf(masked.at(start - 1)) >= 0
                || Character.isLetter(masked.at(start - 1))) {
            return 0;
        }
        return digits.charAt(0) < masked.at(end + 1) && digits.charAt(0) > '0' ? end + 2 : 0;
    }

    /** It may be the number of a resolution: then its parts may stand apart elsewhere. */
    private void addFraction(String numerator, int start, int end, int denominatorEnd) {
        int parts = Integer.parseInt(numerator);
        int whole = masked.at(end + 1) - '0';
        add(Fractions.values(parts, whole), start, denominatorEnd, true);
        add(Set.of(numerator), start, end, false);
        add(Set.of(String.valueOf(whole)), end + 1, denominatorEnd, false);
    }

    private void addSigns() {
        for (int i = 0; i < masked.length(); i++) {
            if (Fractions.isSign(masked.at(i))) {
                add(Fractions.ofSign(masked.at(i), 0), i, i + 1, true);
            }
        }
    }

    /** {@code COVID-19}: a number that a hyphen joins to a name. */
    private boolean isJoined(int start) {
        return masked.at(start - 1) == '-' && Character.isUpperCase(masked.at(start - 2));
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

    /** One letter alone may be anything: it asks for a counterpart beside what has numbers only. */
    private void addRoman() {
        List<TextWord> words = masked.words();
        for (int i = 0; i < words.size(); i++) {
            TextWord word = words.get(i);
            if (!word.capital() || word.end() - word.start() > LONGEST_ROMAN) {
                continue;
            }
            String letters = masked.text().substring(word.start(), word.end());
            char before = masked.at(word.start() - 1);
            if (!Roman.isNumber(letters)
                    || masked.isBlank(word)
                    || before == '-'
                    || Character.isDigit(before)
                    || Character.isDigit(masked.at(word.end()))) {
                continue;
            }
            boolean firm =
                    letters.length() > 1 || isNumbered(i - 1, i, i) || isNumbered(i, i + 1, i);
            add(Set.of(String.valueOf(Roman.number(letters))), word.start(), word.end(), firm);
            masked.blank(word.start(), word.end());
        }
    }

    /** Whether two words stand side by side, and the one that is not the number has numbers. */
    private boolean isNumbered(int word, int next, int number) {
        List<TextWord> words = masked.words();
        return word >= 0
                && next < words.size()
                && data.numbered().has(words.get(word == number ? next : word).lowerCase())
                && masked.areBeside(word, next);
    }
}
