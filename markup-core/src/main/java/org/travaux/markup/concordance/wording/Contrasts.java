package org.travaux.markup.concordance.wording;

import org.travaux.markup.concordance.facts.MaskedText;
import org.travaux.markup.concordance.facts.TextWord;
import org.travaux.markup.data.Language;
import org.travaux.markup.data.LanguageData;
import org.travaux.markup.text.TextRange;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a language that exclude each other: directions, amounts, what is before and after,
 * places. Loaded from {@code contrasts.json}.
 */
final class Contrasts {
    private static final String LOOSE = "~";
    private static final Set<String> NO_LANGUAGE = Set.of("of", "kind");
    private static final Contrasts NONE = new Contrasts();

    /** A pattern of one contrast with all that it may say of it. */
    private record Entry(SensePattern pattern, int contrast, List<Meaning> meanings) {}

    private record Meaning(int member, WordSense.Kind kind, boolean firm) {}

    private final Map<Integer, List<Entry>> byBeginning = new HashMap<>();
    private final List<Entry> byEnd = new ArrayList<>();

    /** The words of a language; none for one that the data does not know. */
    static Contrasts of(Language language) {
        return Loaded.ALL.getOrDefault(language.tag(), NONE);
    }

    /** What stands in a text, apart from what is blanked out, in order. */
    List<WordSense> in(MaskedText text) {
        List<WordSense> found = new ArrayList<>();
        if (byBeginning.isEmpty()) {
            return found;
        }
        int[] free = new int[Loaded.contrasts];
        for (int i = 0; i < text.words().size(); i++) {
            TextWord word = text.words().get(i);
            if (!text.isBlank(word)) {
                add(
                        found,
                        byBeginning.getOrDefault(key(word.lowerCase()), List.of()),
                        text,
                        i,
                        free);
                add(found, byEnd, text, i, free);
            }
        }
        return found;
    }

    /**
     * Adds what begins at a word.
     *
     * @param free the first word that no longer phrase has taken, by contrast
     */
    private static void add(
            List<WordSense> found, List<Entry> entries, MaskedText text, int index, int[] free) {
        for (Entry each : entries) {
            if (free[each.contrast] <= index && each.pattern.stands(text, index)) {
                int next = index + each.pattern.length();
                free[each.contrast] = next;
                TextRange range =
                        new TextRange(
                                text.words().get(index).start(), text.words().get(next - 1).end());
                for (Meaning meaning : each.meanings) {
                    found.add(
                            new WordSense(
                                    each.contrast,
                                    meaning.member,
                                    meaning.kind,
                                    meaning.firm,
                                    range));
                }
            }
        }
    }

    private static int key(String letters) {
        return letters.length() == 1
                ? letters.charAt(0)
                : letters.charAt(0) << 16 | letters.charAt(1);
    }

    private void add(String patterns, int contrast, int member, WordSense.Kind kind) {
        for (String each : patterns.split(" ")) {
            boolean loose = each.startsWith(LOOSE);
            String written = loose ? each.substring(LOOSE.length()) : each;
            if (written.isEmpty()) {
                continue;
            }
            SensePattern pattern = SensePattern.of(written, kind == WordSense.Kind.PLACE);
            List<Entry> alike =
                    pattern.beginsAnyhow()
                            ? byEnd
                            : byBeginning.computeIfAbsent(
                                    key(pattern.firstLetters()), _ -> new ArrayList<>());
            Entry entry =
                    alike.stream()
                            .filter(known -> known.contrast == contrast)
                            .filter(known -> known.pattern.equals(pattern))
                            .findFirst()
                            .orElseGet(() -> added(alike, pattern, contrast));
            entry.meanings.add(new Meaning(member, kind, !loose));
        }
    }

    private static Entry added(List<Entry> alike, SensePattern pattern, int contrast) {
        Entry entry = new Entry(pattern, contrast, new ArrayList<>());
        alike.add(entry);
        alike.sort(Comparator.comparingInt(each -> -each.pattern.weight()));
        return entry;
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final Map<String, Contrasts> ALL = new HashMap<>();
        static final int contrasts;

        static {
            JsonNode all = LanguageData.read("concordance/contrasts");
            Map<String, Integer> numbers = new HashMap<>();
            int member = 0;
            for (JsonNode entry : all.path("contrasts")) {
                int contrast =
                        numbers.computeIfAbsent(entry.path("of").asString(), _ -> numbers.size());
                for (Map.Entry<String, JsonNode> words : entry.properties()) {
                    if (!NO_LANGUAGE.contains(words.getKey())) {
                        ALL.computeIfAbsent(words.getKey(), _ -> new Contrasts())
                                .add(words.getValue().asString(), contrast, member, kind(entry));
                    }
                }
                member++;
            }
            contrasts = numbers.size();
        }

        private static WordSense.Kind kind(JsonNode entry) {
            return WordSense.Kind.valueOf(
                    entry.path("kind").asString("word").toUpperCase(Locale.ROOT));
        }
    }
}
