package org.travaux.markup.concordance;

import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is only counted: pairs of quotation marks, and points of a list within the paragraph. */
final class Counted {
    private static final Pattern POINT =
            Pattern.compile("(?<![\\p{L}\\d(])\\(?(?:[a-zа-яәғқңөұүһі]|[ivx]{1,4}|\\d{1,2})\\)");
    private static final String OPENING = "«“„";
    private static final String CLOSING = "»”";

    private Counted() {}

    /**
     * Quotations, the outermost only, from mark to mark. Straight marks and {@code “}, which ends a
     * quotation that {@code „} begins, take turns.
     */
    static List<TextRange> quotations(Sheet sheet) {
        List<TextRange> found = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean low = false;
        for (int i = 0; i < sheet.length(); i++) {
            char c = sheet.at(i);
            boolean closes =
                    CLOSING.indexOf(c) >= 0
                            || (depth > 0 && c == '"')
                            || (depth > 0 && low && c == '“');
            if (closes && depth > 0) {
                depth--;
                if (depth == 0) {
                    found.add(new TextRange(start, i + 1));
                }
            } else if (!closes && (OPENING.indexOf(c) >= 0 || c == '"')) {
                start = depth == 0 ? i : start;
                low = depth == 0 ? c == '„' : low;
                depth++;
            }
        }
        return found;
    }

    /** Points of a list, blanked out in the text. */
    static List<TextRange> points(Sheet sheet) {
        List<TextRange> found = new ArrayList<>();
        Matcher matcher = POINT.matcher(sheet.left());
        while (matcher.find()) {
            TextRange range = new TextRange(matcher.start(), matcher.end());
            found.add(range);
            sheet.blank(range);
        }
        return found;
    }

    /** Whether a quotation may be a name, which some languages quote and others do not. */
    static boolean mayBeName(String text, TextRange quotation) {
        return Character.isUpperCase(text.charAt(quotation.start() + 1));
    }
}
