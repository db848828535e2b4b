package org.travaux.app.docx;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Adds footnotes to made-up drafts, as people write them: in any order, at the end or where they
 * are referred to, contested, twice, over several lines, not in every language, without a mark.
 */
final class Noted {
    /** What refers to them, and what only looks so. */
    static final List<String> MARKS =
            List.of(
                    "[^1]",
                    "[^2]",
                    "word[^2],",
                    "[^note]",
                    "[^†]",
                    "*[^2] so*",
                    "[**^1**]",
                    "[^7]",
                    "{see [^1]}",
                    "\\\\[^1\\\\]");

    private static final List<String> LABELS = List.of("1", "2", "3", "note", "†", "a b", "3");
    private static final List<String> WORDS =
            List.of(
                    "",
                    "See.",
                    " *Ibid.*, **p. 3**",
                    "one⏎⏎two *three⏎four*",
                    "[this] (+CHN) [that] (-CHN)",
                    "[this[^2]]",
                    "see [^1] and [^note]",
                    "\\\\[1\\\\] 10 %",
                    "[open",
                    "1. 2 (KAZ tcb)");

    private final List<Language> languages;
    private final SplittableRandom random;

    private Noted(List<Language> languages, SplittableRandom random) {
        this.languages = languages;
        this.random = random;
    }

    /** The paragraphs with notes among them and behind them. */
    static List<Paragraph> some(
            List<Paragraph> paragraphs, List<Language> languages, SplittableRandom random) {
        Noted noted = new Noted(languages, random);
        List<Paragraph> all = new ArrayList<>(paragraphs);
        int count = random.nextInt(7);
        boolean anywhere = random.nextInt(3) == 0;
        for (int i = 0; i < count; i++) {
            String label = random.nextBoolean() ? Integer.toString(i + 1) : noted.pick(LABELS);
            int place = anywhere ? 1 + random.nextInt(all.size()) : all.size();
            all.add(place, noted.note("n" + i, label));
        }
        return all;
    }

    private Paragraph note(String id, String label) {
        Map<Language, MarkedText> texts = new LinkedHashMap<>();
        for (Language language : languages) {
            String words = random.nextInt(8) == 0 ? "" : "[^" + label + "]: " + pick(WORDS);
            boolean contested = words.indexOf('[', 1) > 0;
            String text = !contested && random.nextInt(8) == 0 ? "**" + words + "**" : words;
            texts.put(language, Asterisks.read(text.replace('⏎', '\n')));
        }
        boolean odd = random.nextInt(8) == 0;
        boolean nothing = texts.values().stream().allMatch(each -> each.text().isBlank());
        return Paragraph.of(
                id,
                odd ? ParagraphKind.CLOSING : ParagraphKind.PLAIN,
                nothing || random.nextInt(12) == 0 ? new ParagraphLabel("9.") : null,
                0,
                texts);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
