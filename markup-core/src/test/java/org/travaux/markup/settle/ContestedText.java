package org.travaux.markup.settle;

import org.travaux.markup.settle.seams.Capitals;

import java.util.List;
import java.util.SplittableRandom;

/** Makes up sentences in which choices stand where negotiators put them. */
public final class ContestedText {
    private static final List<String> WORDS =
            List.of("States", "shall", "water", "мы", "призываем", "және", "к 2027 году");
    private static final List<String> POSITIONS =
            List.of("", "", " (+CHN)", " (-KAZ)", " (+CHN, RUS; -TUR)", " (ISR tcb)");

    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();

    public ContestedText(SplittableRandom random) {
        this.random = random;
    }

    public String text() {
        words(3, true, true);
        text.append('.');
        return text.toString();
    }

    /**
     * Words and choices with a space between two of them, never two choices side by side.
     *
     * @param start whether the sentence may come to begin here
     */
    private void words(int depth, boolean capital, boolean start) {
        int count = 2 + random.nextInt(4);
        boolean mayBegin = start;
        boolean choice = depth > 0 && random.nextInt(3) == 0;
        for (int i = 0; i < count; i++) {
            boolean first = i == 0 && capital;
            if (choice) {
                choice(depth, first, mayBegin);
            } else {
                String word = pick(WORDS);
                text.append(first ? Capitals.capital(word) : word);
                mayBegin = false;
            }
            boolean comma = random.nextInt(6) == 0;
            choice = depth > 0 && !choice && random.nextInt(3) == 0;
            if (i < count - 1) {
                text.append(comma ? ", " : " ");
            }
        }
    }

    private void choice(int depth, boolean capital, boolean start) {
        int alternatives = 1 + random.nextInt(3);
        String between = pick(List.of("", " ", " / "));
        for (int i = 0; i < alternatives; i++) {
            boolean commas = !start && random.nextInt(6) == 0;
            text.append(i == 0 ? "" : between).append(commas ? "[, " : "[");
            words(depth - 1, capital && (i == 0 || !between.equals(" ")), start);
            boolean noted = i == alternatives - 1 || !between.isEmpty();
            text.append(commas ? ",]" : "]").append(noted ? pick(POSITIONS) : "");
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
