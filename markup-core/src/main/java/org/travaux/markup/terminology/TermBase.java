package org.travaux.markup.terminology;

import org.travaux.markup.data.Language;
import org.travaux.markup.reading.Prose;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.Composed;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The terms of a house. Immutable. */
public final class TermBase {
    /** Without any term. */
    public static final TermBase EMPTY = new TermBase(List.of());

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'’]*");
    private static final int BEGINNING = 3;

    /** How many other words may stand between those of a term. */
    private static final int BETWEEN = 6;

    private record Word(String text, TextRange range) {}

    private record Candidate(TermEntry entry, List<String> words) {}

    private final List<TermEntry> entries;
    private final Map<Language, Map<String, List<Candidate>>> byBeginning = new HashMap<>();

    /** The terms of these entries. */
    public TermBase(List<TermEntry> entries) {
        this.entries = List.copyOf(entries);
        for (TermEntry entry : entries) {
            entry.terms().forEach((language, terms) -> terms.forEach(t -> add(entry, language, t)));
        }
    }

    private void add(TermEntry entry, Language language, String term) {
        List<String> words = words(term).stream().map(Word::text).toList();
        if (!words.isEmpty()) {
            byBeginning
                    .computeIfAbsent(language, _ -> new HashMap<>())
                    .computeIfAbsent(beginning(words.getFirst()), _ -> new ArrayList<>())
                    .add(new Candidate(entry, words));
        }
    }

    /** These terms and those of another base. */
    public TermBase and(TermBase other) {
        List<TermEntry> all = new ArrayList<>(entries);
        all.addAll(other.entries);
        return new TermBase(all);
    }

    /** All entries, in the order in which they were given. */
    public List<TermEntry> entries() {
        return entries;
    }

    /**
     * The terms in a text, in order; of terms that overlap the longest.
     *
     * @param roots tells forms of a word from other words; forms have the first three letters alike
     */
    public List<FoundTerm> in(String text, Reading reading, Language language, Roots roots) {
        return longest(all(text, reading, language, roots), text.length());
    }

    /** The terms in a text, those within longer ones as well. */
    List<FoundTerm> all(String text, Reading reading, Language language, Roots roots) {
        Map<String, List<Candidate>> known = byBeginning.getOrDefault(language, Map.of());
        if (known.isEmpty()) {
            return List.of();
        }
        WordForms forms = new WordForms(roots, language);
        List<Word> words = words(Prose.words(text, reading));
        List<FoundTerm> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Candidate each : known.getOrDefault(beginning(words.get(i).text), List.of())) {
                if (stands(each.words, words, i, forms)) {
                    int end = words.get(i + each.words.size() - 1).range.end();
                    found.add(
                            new FoundTerm(
                                    each.entry, new TextRange(words.get(i).range.start(), end)));
                }
            }
        }
        return found;
    }

    private static boolean stands(List<String> term, List<Word> words, int at, WordForms forms) {
        if (at + term.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < term.size(); i++) {
            if (!forms.areOne(term.get(i), words.get(at + i).text)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a text says what an entry is about, the words of one of its terms near each other, in
     * whatever order: {@code вступления настоящего Соглашения в силу}.
     */
    static boolean isSaid(
            TermEntry entry, String text, Reading reading, Language language, Roots roots) {
        WordForms forms = new WordForms(roots, language);
        List<Word> words = words(Prose.words(text, reading));
        return entry.in(language).stream()
                .map(term -> words(term).stream().map(Word::text).distinct().toList())
                .anyMatch(term -> standNear(term, words, forms));
    }

    private static boolean standNear(List<String> term, List<Word> words, WordForms forms) {
        int[] last = new int[term.size()];
        Arrays.fill(last, -1);
        for (int i = 0; i < words.size(); i++) {
            boolean hit = false;
            for (int k = 0; k < term.size(); k++) {
                if (forms.areOne(term.get(k), words.get(i).text)) {
                    last[k] = i;
                    hit = true;
                }
            }
            int first = Arrays.stream(last).min().orElse(-1);
            if (hit && first >= 0 && i - first < term.size() + BETWEEN) {
                return true;
            }
        }
        return false;
    }

    private static List<FoundTerm> longest(List<FoundTerm> found, int length) {
        BitSet taken = new BitSet(length);
        List<FoundTerm> kept = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingInt((FoundTerm each) -> -each.range().length()))
                .forEach(
                        each -> {
                            int next = taken.nextSetBit(each.range().start());
                            if (next < 0 || next >= each.range().end()) {
                                taken.set(each.range().start(), each.range().end());
                                kept.add(each);
                            }
                        });
        kept.sort(Comparator.comparingInt(each -> each.range().start()));
        return List.copyOf(kept);
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Composed composed = Composed.of(text);
        Matcher matcher = WORD.matcher(composed.text());
        while (matcher.find()) {
            TextRange range = new TextRange(matcher.start(), matcher.end());
            words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), composed.inSource(range)));
        }
        return words;
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }
}
