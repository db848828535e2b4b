package org.travaux.markup.draft.labels;

import org.travaux.markup.text.RomanNumeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a label stands among others: its series, then its numbers and what inserts or replaces, in
 * their order. {@code 5-1}, as laws in Russian and Kazakh count, has the place of {@code 5 bis}.
 *
 * @param series {@code OP} and {@code PP} in every language, else the letters before the number
 * @param places the numbers, with words in their place: -1 for {@code alt}, 0 for {@code bis}
 * @param fresh whether it is called new
 */
public record LabelOrder(String series, List<Integer> places, boolean fresh)
        implements Comparable<LabelOrder> {
    private static final Pattern PART =
            Pattern.compile("(?<=\\d)[-‑]\\d{1,2}(?!\\d)|\\d{1,9}|\\p{L}+");

    /** Where further numbers begin, behind all words and letters. */
    private static final int FURTHER = 100;

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";

    public LabelOrder {
        places = List.copyOf(places);
    }

    static LabelOrder of(String label) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(label.toLowerCase(Locale.ROOT));
        while (part.find()) {
            parts.add(part.group());
        }
        boolean fresh = parts.removeIf(LabelWords.all().fresh()::contains);
        boolean numbered = parts.stream().anyMatch(LabelOrder::isNumber);
        StringBuilder series = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (String each : parts) {
            if (isNumber(each)) {
                places.add(Integer.parseInt(each) + (places.isEmpty() ? 0 : FURTHER));
            } else if (!Character.isLetter(each.charAt(0))) {
                places.add(Integer.parseInt(each.substring(1)) - 1);
            } else if (places.isEmpty() && numbered) {
                series.append(each);
            } else if (!LabelWords.all().divisionsAfter().contains(each)) {
                places.add(place(each));
            }
        }
        return new LabelOrder(canonical(series.toString()), places, fresh);
    }

    private static boolean isNumber(String part) {
        return Character.isDigit(part.charAt(0));
    }

    private static String canonical(String series) {
        LabelWords words = LabelWords.all();
        String upper = series.toUpperCase(Locale.ROOT);
        if (words.preambular().contains(upper)) {
            return words.preambular().getFirst();
        }
        return words.operative().contains(upper) ? words.operative().getFirst() : upper;
    }

    /** An {@code alt} stands for the paragraph itself, before all that were inserted after it. */
    private static int place(String word) {
        LabelWords words = LabelWords.all();
        if (words.alternative().contains(word)) {
            return -1;
        }
        int inserted = words.placeOf(word);
        if (inserted >= 0) {
            return inserted;
        }
        int others = words.inserted().size();
        if (word.length() > 1) {
            return others + Math.max(0, RomanNumeral.value(word, 10) - 1);
        }
        int latin = LATIN.indexOf(word);
        return others + (latin >= 0 ? latin : Math.max(0, CYRILLIC.indexOf(word)));
    }

    @Override
    public int compareTo(LabelOrder other) {
        int bySeries = series.compareTo(other.series);
        if (bySeries != 0) {
            return bySeries;
        }
        for (int i = 0; i < Math.min(places.size(), other.places.size()); i++) {
            int byPart = Integer.compare(places.get(i), other.places.get(i));
            if (byPart != 0) {
                return byPart;
            }
        }
        int byLength = Integer.compare(places.size(), other.places.size());
        return byLength != 0 ? byLength : Boolean.compare(fresh, other.fresh);
    }
}
