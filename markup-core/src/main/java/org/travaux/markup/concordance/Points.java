package org.travaux.markup.concordance;

import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of points in a text: {@code (a)}, {@code б)}, {@code iv)}. Where one stands behind what
 * it is a part of, {@code paragraph 2 (j)}, it refers to a point and does not begin one.
 */
final class Points {
    private static final Pattern MARK =
            Pattern.compile("\\(?([a-zа-яәғқңөұүһі]|[ivx]{1,4}|\\d{1,2})\\)");
    private static final String BETWEEN = " \u00a0\u202f,–—-\u0001";

    private final Sheet sheet;
    private final FactWords data;
    private final List<TextRange> beginnings = new ArrayList<>();
    private final List<Fact> numbers = new ArrayList<>();

    /** Reads the marks of a text and blanks them out in it. */
    Points(Sheet sheet, FactWords data) {
        this.sheet = sheet;
        this.data = data;
        if (sheet.text().indexOf(')') < 0) {
            return;
        }
        String text = sheet.left().toString();
        Matcher matcher = MARK.matcher(text);
        int referenceEnd = -1;
        while (matcher.find()) {
            if (!isFree(text, matcher.start())) {
                continue;
            }
            TextRange range = new TextRange(matcher.start(), matcher.end());
            String mark = matcher.group(1);
            if (isReference(range.start(), referenceEnd)) {
                referenceEnd = range.end();
            } else {
                beginnings.add(range);
            }
            if (Character.isDigit(mark.charAt(0))) {
                String value = String.valueOf(Integer.parseInt(mark));
                numbers.add(new Fact(Kind.NUMBER, Set.of(value), range, false));
            }
            sheet.blank(range);
        }
    }

    /** The marks that begin a point. */
    List<TextRange> beginnings() {
        return beginnings;
    }

    /** The numbers of points, which others may write without brackets. */
    List<Fact> numbers() {
        return numbers;
    }

    private static boolean isFree(String text, int start) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        boolean bracket = text.charAt(start) == '(';
        return Character.isWhitespace(before)
                || BETWEEN.indexOf(before) >= 0
                || ";:.".indexOf(before) >= 0 && bracket
                || before == ')' && bracket
                || Character.isDigit(before) && bracket;
    }

    private boolean isReference(int start, int referenceEnd) {
        int at = start;
        while (at > 0 && BETWEEN.indexOf(sheet.at(at - 1)) >= 0 && at != referenceEnd) {
            at--;
        }
        if (at > 0 && at == referenceEnd) {
            return true;
        }
        int word = sheet.wordFrom(at) - 1;
        if (hasPause(at, start)) {
            return false;
        } else if (Character.isDigit(sheet.at(at - 1))) {
            return true;
        } else if (word < 0 || sheet.words().get(word).end() != at) {
            return false;
        }
        TextWord before = sheet.words().get(word);
        return data.references().has(before.lowerCase())
                || (referenceEnd > 0
                        && isGap(referenceEnd, before.start())
                        && before.end() - before.start() <= 5);
    }

    private boolean hasPause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (",–—".indexOf(sheet.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isGap(int from, int to) {
        for (int i = from; i < to; i++) {
            if (BETWEEN.indexOf(sheet.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
