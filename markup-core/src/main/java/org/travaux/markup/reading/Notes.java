package org.travaux.markup.reading;

import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.List;

/** Changes to the notes of a text. */
final class Notes {
    private static final String SEPARATORS = ",;/&";

    private Notes() {}

    /**
     * The fix that takes one name out of its note, with its sign and separator; the whole note if
     * it says nothing else. Nothing where a status follows, which may speak for others in the list.
     */
    static List<Fix> removal(String source, TextRange name) {
        int left = name.start();
        while (left > 0 && (SEPARATORS + "(").indexOf(source.charAt(left - 1)) < 0) {
            left--;
        }
        int right = name.end();
        while (right < source.length() && (SEPARATORS + ")").indexOf(source.charAt(right)) < 0) {
            right++;
        }
        if (left == 0
                || right == source.length()
                || !source.substring(name.end(), right).isBlank()) {
            return List.of();
        }
        boolean first = source.charAt(left - 1) == '(';
        boolean last = source.charAt(right) == ')';
        if (first && last) {
            int start = left - 1;
            while (start > 0 && source.charAt(start - 1) == ' ') {
                start--;
            }
            return fix(start, right + 1);
        }
        return first ? fix(left, right + 1) : fix(left - 1, right);
    }

    private static List<Fix> fix(int start, int end) {
        return List.of(Fix.of(Fix.Kind.REMOVE_NOTE, TextEdit.delete(new TextRange(start, end))));
    }
}
