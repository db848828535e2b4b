package org.travaux.markup.text;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text whose letters are in one piece: {@code й} where the source has {@code и} and a breve
 * behind it, as PDFs and Macs give it. Words are compared, searched and read in this form; the
 * offsets of the source are kept beside it, so that the source itself keeps its characters.
 *
 * <p>A text without combining marks is its own composed form and costs one look at each character.
 */
public final class Composed {
    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036f';

    /** Nobody's alphabet puts more marks on a letter; what has more stays as it is. */
    private static final int MOST_MARKS = 6;

    private final String text;

    /** By an offset in the composed text the one in the source; null where all are the same. */
    private final int @Nullable [] offsets;

    private Composed(String text, int @Nullable [] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /** The composed form of a text. */
    public static Composed of(String source) {
        int mark = firstMark(source);
        return mark < 0 ? new Composed(source, null) : compose(source, mark);
    }

    /** The composed form of a text whose offsets nobody needs. */
    public static String letters(String source) {
        return firstMark(source) < 0 ? source : of(source).text;
    }

    /** Whether a character stands on the letter before it. */
    public static boolean isMark(char c) {
        return c >= FIRST_MARK && c <= LAST_MARK;
    }

    private static int firstMark(String source) {
        for (int i = 0; i < source.length(); i++) {
            if (isMark(source.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Composed compose(String source, int firstMark) {
        StringBuilder text = new StringBuilder(source.length());
        int[] offsets = new int[source.length() + 1];
        int at = 0;
        int mark = firstMark;
        while (at < source.length()) {
            int letter = mark == 0 ? 0 : source.offsetByCodePoints(mark, -1);
            while (at < Math.min(letter, source.length())) {
                offsets[text.length()] = at;
                text.append(source.charAt(at++));
            }
            int end = endOfMarks(source, mark);
            if (end > at) {
                add(source, at, end, text, offsets);
                at = end;
            }
            mark = nextMark(source, at);
        }
        offsets[text.length()] = source.length();
        return text.length() == source.length()
                ? new Composed(source, null)
                : new Composed(text.toString(), Arrays.copyOf(offsets, text.length() + 1));
    }

    /** The next mark from an offset on, or the end of the text. */
    private static int nextMark(String source, int from) {
        int mark = from;
        while (mark < source.length() && !isMark(source.charAt(mark))) {
            mark++;
        }
        return mark;
    }

    private static int endOfMarks(String source, int mark) {
        int end = mark;
        while (end < source.length() && isMark(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void add(String source, int from, int end, StringBuilder text, int[] offsets) {
        String written = source.substring(from, end);
        String letter =
                written.length() > MOST_MARKS
                        ? written
                        : Normalizer.normalize(written, Normalizer.Form.NFC);
        for (int i = 0; i < letter.length(); i++) {
            offsets[text.length()] = i == 0 ? from : end - (letter.length() - i);
            text.append(letter.charAt(i));
        }
    }

    /** The letters in one piece; the source itself if they are so there. */
    public String text() {
        return text;
    }

    /** Whether the source has letters in pieces, so that offsets differ. */
    public boolean differs() {
        return offsets != null;
    }

    /** The offset in the source of one in the composed text. */
    public int inSource(int offset) {
        int[] kept = offsets;
        return kept == null ? offset : kept[offset];
    }

    /** The range of the source in which what stands in a range of the composed text is written. */
    public TextRange inSource(TextRange range) {
        return offsets == null
                ? range
                : new TextRange(inSource(range.start()), inSource(range.end()));
    }
}
