package org.travaux.app.docx.body;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.paragraphs.Table;
import org.travaux.markup.draft.paragraphs.Table.Cell;

import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table are: first as wide as their longest words, and what is left goes
 * to those whose texts are longer.
 */
public final class ColumnWidths {
    /** How wide a letter is, about, in twentieths of a point. */
    private static final int LETTER = 120;

    /** What stands around the words of a cell, in letters. */
    private static final int AROUND = 3;

    private static final int LONGEST_WORD = 24;

    /** Of a text as much as matters, in halves of a letter. */
    private static final int LONGEST_TEXT = 320;

    /** A capital letter is wider than others, in halves of a letter. */
    private static final int CAPITAL = 3;

    private final int[] words;
    private final int[] texts;

    private ColumnWidths(int columns) {
        words = new int[columns];
        texts = new int[columns];
        Arrays.fill(words, 1);
        Arrays.fill(texts, 1);
    }

    /**
     * The widths of a table's columns.
     *
     * @param all what they are together, in twentieths of a point; so are they
     */
    static int[] of(Table table, List<Paragraph> paragraphs, Language language, int all) {
        ColumnWidths widths = new ColumnWidths(table.columns());
        for (Cell cell : table.cells()) {
            for (int i = cell.start(); cell.width() == 1 && i < cell.end(); i++) {
                widths.see(cell.column() - 1, paragraphs.get(i), language);
            }
        }
        return widths.sharing(all);
    }

    /** What a column needs for the longest word of a text not to be broken. */
    public static int forWord(String text) {
        int longest = 0;
        for (String word : text.split("[\\s\u2010-\u2014/-]+")) {
            longest = Math.max(longest, word.codePointCount(0, word.length()));
        }
        return longest > LONGEST_WORD ? 0 : OUTSIDE + LETTER * longest;
    }

    /**
     * The widths that a table came with, made wider where words would be broken, if there is room.
     *
     * @param words what each column needs for its longest word
     */
    public static int[] within(int all, List<Integer> kept, int[] words) {
        int[] wide = new int[words.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = Math.max(kept.get(i), words[i]);
        }
        return within(
                all, Arrays.stream(wide).sum() > all ? kept : Arrays.stream(wide).boxed().toList());
    }

    /** By how much a table may stand out of the text: what is around the words of its cells. */
    private static final int OUTSIDE = 240;

    /** The widths that a table came with, made narrower where it is wider than the text. */
    public static int[] within(int all, List<Integer> kept) {
        long sum = kept.stream().mapToLong(Integer::longValue).sum();
        long most = sum > all + OUTSIDE ? all : sum;
        return kept.stream().mapToInt(each -> Math.max(1, (int) (each * most / sum))).toArray();
    }

    private void see(int column, Paragraph paragraph, Language language) {
        ParagraphLabel label = paragraph.label();
        String text = paragraph.text(language).text();
        int before = label == null ? 0 : label.text().length() + 2;
        int longest = 0;
        int all = 0;
        int word = 0;
        for (int i = 0; i < text.length() && all < LONGEST_TEXT; i++) {
            int letter = Character.isUpperCase(text.charAt(i)) ? CAPITAL : 2;
            word = Character.isWhitespace(text.charAt(i)) ? 0 : word + letter;
            longest = Math.max(longest, word);
            all += letter;
        }
        words[column] = Math.max(words[column], before + Math.min(longest / 2, LONGEST_WORD));
        texts[column] = Math.max(texts[column], before + all / 2);
    }

    private int[] sharing(int all) {
        double[] least = new double[words.length];
        double[] more = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            least[i] = LETTER * (AROUND + words[i]);
            more[i] = texts[i] - words[i] + 1;
        }
        double taken = Arrays.stream(least).sum();
        double wanted = Arrays.stream(more).sum();
        double left = all - taken;
        int[] widths = new int[words.length];
        for (int i = 0; i < widths.length; i++) {
            double width = left < 0 ? all * least[i] / taken : least[i] + left * more[i] / wanted;
            widths[i] = (int) width;
        }
        return widths;
    }
}
