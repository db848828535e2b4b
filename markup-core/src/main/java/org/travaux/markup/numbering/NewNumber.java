package org.travaux.markup.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.numbering.ListMark.Count;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and marks in a text as they read under new labels, in the text's own way of writing. */
final class NewNumber {
    private static final Pattern DIGITS = Pattern.compile("[\\d.]*\\d|[IVXLC]+");
    private static final Pattern BODY = Pattern.compile("[\\p{L}\\d]+");
    private static final Pattern INSERTED = Pattern.compile(NumberedLabel.INSERTED);

    /** Lists are not longer. */
    private static final int LONGEST = 40;

    private NewNumber() {}

    /**
     * The number of a paragraph.
     *
     * @param said as it stands in the text, {@code 5-бис}
     */
    static String of(String said, @Nullable ParagraphLabel before, @Nullable ParagraphLabel now) {
        NumberedLabel was = NumberedLabel.of(before);
        NumberedLabel is = NumberedLabel.of(now);
        Matcher digits = DIGITS.matcher(said);
        if (was == null || is == null || !digits.lookingAt()) {
            return said;
        }
        boolean same = was.inserted().equals(is.inserted());
        String number = is.body().substring(0, is.body().length() - is.inserted().length());
        return number + (same ? said.substring(digits.end()) : is.inserted());
    }

    /**
     * The mark of a point.
     *
     * @param said as it stands in the text, {@code б)}
     */
    static String ofPoint(
            String said, @Nullable ParagraphLabel before, @Nullable ParagraphLabel now) {
        ListMark was = before == null ? null : ListMark.of(before.text());
        ListMark is = now == null ? null : ListMark.of(now.text());
        Matcher body = BODY.matcher(said);
        if (was == null || is == null || before == null || before.equals(now) || !body.find()) {
            return said;
        }
        String behind = said.substring(body.end());
        if (!was.inserted().isEmpty()) {
            behind = INSERTED.matcher(behind).replaceFirst("");
        }
        return said.substring(0, body.start()) + written(body.group(), was, is) + behind;
    }

    private static String written(String said, ListMark was, ListMark is) {
        String body = is.body();
        if (!said.equalsIgnoreCase(was.body())) {
            body = inScript(said, is);
        }
        boolean upper = Character.isUpperCase(said.charAt(0));
        return upper ? body.toUpperCase(Locale.ROOT) : body.toLowerCase(Locale.ROOT);
    }

    /** The mark at the same place of a list in the letters of the text. */
    private static String inScript(String said, ListMark is) {
        Count own = is.count();
        ListMark other = ListMark.of(said);
        Count count = other == null ? null : other.count();
        for (int nth = 1; own != null && other != null && count != null && nth < LONGEST; nth++) {
            if (is.body()
                    .equals(new ListMark("", is.body(), "", "").at(own, nth, ListMark.SPARED))) {
                String written = other.at(count, nth, ListMark.SPARED);
                return written == null ? said : written;
            }
        }
        return said;
    }
}
