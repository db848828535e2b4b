package org.travaux.app.docx.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label that Word could count by itself: {@code 12.}, {@code (a)}, {@code iv)}, {@code Article
 * 3}, {@code –}.
 */
record ListLabel(Format format, int number) {
    private static final String NUMBER = "([0-9]+|[a-zA-Z]+|[а-яА-Я])";

    /** Behind a word the number may stand by itself; {@code OP 3} is the name of a paragraph. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(\\(?)" + NUMBER + "([.)])|((?:\\p{Lu}\\p{Ll}+ |§ ?))" + NUMBER + "([.)]?)");

    private static final String BULLETS = "-‐‑–—−•·*▪◦●○■□";

    /** What the labels of one list have in common. */
    record Format(String before, Counter counter, String after) {
        /**
         * The text of a level in a numbering part, where {@code %1} is the first level's number.
         */
        String levelText(int level) {
            return counter == Counter.BULLET ? before : before + "%" + (level + 1) + after;
        }
    }

    /** Everything that a label can be in a list; {@code (i)} is a letter and a numeral. */
    static List<ListLabel> readings(String label) {
        if (label.length() == 1 && BULLETS.contains(label)) {
            return List.of(new ListLabel(new Format(label, Counter.BULLET, ""), 1));
        }
        List<ListLabel> readings = new ArrayList<>();
        Matcher parts = COUNTED.matcher(label);
        if (parts.matches()) {
            int first = parts.group(2) == null ? 4 : 1;
            for (Counter counter : Counter.values()) {
                int number = counter.read(parts.group(first + 1));
                if (number > 0) {
                    String after = parts.group(first + 2);
                    Format format = new Format(parts.group(first), counter, after);
                    readings.add(new ListLabel(format, number));
                }
            }
        }
        return readings;
    }

    /** Whether this label follows one with {@code previous} in the same list. */
    boolean follows(int previous) {
        return format.counter() == Counter.BULLET || number == previous + 1;
    }
}
