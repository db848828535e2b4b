package org.travaux.app.viewmodel.finding;

import org.travaux.app.viewmodel.picking.TypedWords;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.text.Composed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds paragraphs by what delegates call them. Spaces, letter case, dots and parentheses do not
 * matter: {@code pp3bis} is {@code PP3 bis}, {@code op6c} is {@code OP6 (c)}; {@code 5} is every
 * paragraph of that number, and the fifth of the draft, {@code ¶5}.
 */
public final class ParagraphFinder {
    private static final int MOST_WORDS = 80;

    private ParagraphFinder() {}

    /**
     * A paragraph that may be meant.
     *
     * @param index in the draft
     * @param name as delegates say it
     * @param beginning the first words of its text
     */
    public record Found(int index, String name, String beginning) {}

    private record Ranked(int rank, Found found) {}

    /**
     * The paragraphs that what was typed may mean, the likeliest first; all of them, in the draft's
     * order, if nothing was typed.
     *
     * @param language in which their beginnings are shown, and their words searched
     */
    public static List<Found> find(Draft draft, Language language, String typed) {
        TypedWords words = TypedWords.of(typed);
        String key = key(typed);
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            String name = draft.nameOf(i);
            String text = draft.paragraphs().get(i).text(language).text();
            int rank = words.words().isEmpty() ? 0 : rank(i, name, text, key, words);
            if (rank >= 0) {
                ranked.add(new Ranked(rank, new Found(i, name, beginning(text))));
            }
        }
        ranked.sort(Comparator.comparingInt(Ranked::rank));
        return ranked.stream().map(Ranked::found).toList();
    }

    private static int rank(int index, String name, String text, String key, TypedWords words) {
        String nameKey = key(name);
        String place = "¶" + (index + 1);
        if (nameKey.equals(key)) {
            return 0;
        } else if (!nameKey.equals(place) && !key.isEmpty() && number(nameKey).equals(key)) {
            return 1;
        } else if (place.equals(key) || place.equals("¶" + key)) {
            return 2;
        } else if (!key.isEmpty() && nameKey.startsWith(key)) {
            return 3;
        } else if (!key.isEmpty() && number(nameKey).startsWith(key)) {
            return 4;
        }
        return words.occurIn(name + " " + text) ? 5 : -1;
    }

    /** Letters, digits and the paragraph sign, in lower case. */
    private static String key(String written) {
        return Composed.letters(written)
                .replaceAll("[^\\p{L}\\p{N}¶]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The key from its first digit on; empty if it has none. */
    private static String number(String key) {
        return key.replaceFirst("^\\P{N}*", "");
    }

    private static String beginning(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= MOST_WORDS) {
            return line;
        }
        int space = line.lastIndexOf(' ', MOST_WORDS);
        return line.substring(0, space > 0 ? space : MOST_WORDS) + " …";
    }
}
