package org.travaux.app.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Slips of the pen: a letter left out, put in, swapped with its neighbour or another's place. */
public final class Slips {
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі";

    /** Letters that are typed for each other more than others are. */
    private static final Set<String> ALIKE =
            Set.of(
                    "кқ", "гғ", "нң", "оө", "уұ", "уү", "ұү", "хһ", "иі", "аә", "ыі", "ао", "еи",
                    "еэ");

    private static final String VOWELS = "aeiouyаеиоуыэюяәөұүі";

    private Slips() {}

    /**
     * What each kind of slip weighs.
     *
     * @param alike a letter for one that is like it
     * @param vowel a vowel for another
     * @param left a letter left out
     * @param doubled a letter written twice
     * @param swapped two letters in each other's place
     */
    private record Costs(double alike, double vowel, double left, double doubled, double swapped) {}

    private static final Costs EQUAL = new Costs(1, 1, 1, 1, 1);
    private static final Costs LIKELY = new Costs(0.5, 0.9, 0.8, 0.5, 0.7);

    /** How many slips lie between two words, of which capitals are none. */
    public static int between(String written, String meant) {
        return (int) Math.round(distance(written, meant, EQUAL));
    }

    /** The same, with slips that are made often nearer than others. */
    static double weight(String written, String meant) {
        return distance(written, meant, LIKELY);
    }

    private static double distance(String written, String meant, Costs costs) {
        String a = written.toLowerCase(Locale.ROOT);
        String b = meant.toLowerCase(Locale.ROOT);
        double[][] rows = new double[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 ? j : j == 0 ? i : cell(rows, a, b, i, j, costs);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static double cell(double[][] rows, String a, String b, int i, int j, Costs costs) {
        char x = a.charAt(i - 1);
        char y = b.charAt(j - 1);
        boolean doubled = i > 1 && x == a.charAt(i - 2);
        double best =
                Math.min(
                        rows[i - 1][j - 1] + substitution(x, y, costs),
                        Math.min(
                                rows[i - 1][j] + (doubled ? costs.doubled() : 1),
                                rows[i][j - 1] + costs.left()));
        return i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2)
                ? Math.min(best, rows[i - 2][j - 2] + costs.swapped())
                : best;
    }

    private static double substitution(char x, char y, Costs costs) {
        if (x == y) {
            return 0;
        }
        if (areAlike(x, y)) {
            return costs.alike();
        }
        return VOWELS.indexOf(x) >= 0 && VOWELS.indexOf(y) >= 0 ? costs.vowel() : 1;
    }

    private static boolean areAlike(char x, char y) {
        return ALIKE.contains("" + x + y) || ALIKE.contains("" + y + x);
    }

    /** Everything that a word may have been before one slip. */
    static List<String> undone(String word) {
        String letters = word.charAt(0) <= 'z' ? LATIN : CYRILLIC;
        List<String> words = new ArrayList<>();
        for (int i = 0; i <= word.length(); i++) {
            String before = word.substring(0, i);
            String behind = word.substring(i);
            for (int k = 0; k < letters.length(); k++) {
                char c = letters.charAt(k);
                words.add(before + c + behind);
                if (!behind.isEmpty() && behind.charAt(0) != c) {
                    words.add(before + c + behind.substring(1));
                }
            }
            if (!behind.isEmpty()) {
                words.add(before + behind.substring(1));
            }
            if (behind.length() > 1) {
                words.add(before + behind.charAt(1) + behind.charAt(0) + behind.substring(2));
            }
        }
        return words;
    }
}
