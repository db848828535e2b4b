package org.travaux.markup;

import org.travaux.markup.compare.WordTokens;
import org.travaux.markup.compile.Copy;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A made-up text of paragraphs of 28 to 90 words, 59 on average, and copies of it. Few words are
 * frequent and many are rare, as in a language. The same seed gives the same text.
 */
final class GeneratedText {
    private static final int VOCABULARY = 8_000;
    private static final int WORDS_A_SENTENCE = 20;
    private static final String LETTERS = "etaoinsrhldcumfpgwybvkxjqz";

    /** A paragraph with its label. */
    record Numbered(String label, String text) {}

    private final SplittableRandom random;
    private final List<String> vocabulary = new ArrayList<>();

    GeneratedText(long seed) {
        random = new SplittableRandom(seed);
        for (int i = 0; i < VOCABULARY; i++) {
            vocabulary.add(letters(2 + random.nextInt(9)));
        }
    }

    private String letters(int count) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append(
                    LETTERS.charAt((int) (LETTERS.length() * Math.pow(random.nextDouble(), 2))));
        }
        return word.toString();
    }

    /** The frequency of a word falls with its rank. */
    private String word() {
        return vocabulary.get((int) Math.pow(VOCABULARY, random.nextDouble()) - 1);
    }

    List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(word());
        }
        return words;
    }

    List<Numbered> paragraphs(int count) {
        List<Numbered> paragraphs = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            paragraphs.add(new Numbered(i + ".", paragraph()));
        }
        return paragraphs;
    }

    private String paragraph() {
        return text(words(28 + random.nextInt(63)));
    }

    private static String text(List<String> words) {
        List<String> written = new ArrayList<>(words);
        for (int i = WORDS_A_SENTENCE; i < written.size() - 3; i += WORDS_A_SENTENCE) {
            written.set(i, written.get(i) + (i % 3 == 0 ? "," : "."));
        }
        return String.join(" ", written) + ".";
    }

    /**
     * A copy in which one paragraph in ten is another: of twenty such, eighteen with words put in,
     * taken out or replaced, one that is gone, one that is new.
     */
    List<Numbered> changed(List<Numbered> base) {
        List<Numbered> changed = new ArrayList<>();
        for (Numbered paragraph : base) {
            int which = random.nextInt(200);
            if (which < 18) {
                changed.add(new Numbered(paragraph.label, edited(paragraph.text)));
            } else if (which == 18) {
                changed.add(paragraph);
                changed.add(new Numbered(paragraph.label + " bis", paragraph()));
            } else if (which > 19) {
                changed.add(paragraph);
            }
        }
        return changed;
    }

    private String edited(String paragraph) {
        List<String> words = new ArrayList<>(List.of(paragraph.split(" ")));
        for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
            int at = 1 + random.nextInt(words.size() - 4);
            int kind = random.nextInt(4);
            if (kind > 0) {
                words.subList(at, at + 1 + random.nextInt(2)).clear();
            }
            if (kind < 3) {
                words.addAll(at, words(1 + random.nextInt(3)));
            }
        }
        return String.join(" ", words);
    }

    /** A draft in English, with ids that no other draft has. */
    static Draft draft(String name, List<Numbered> texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Numbered each : texts) {
            paragraphs.add(
                    Paragraph.of(
                            name + paragraphs.size(),
                            ParagraphKind.OPERATIVE,
                            new ParagraphLabel(each.label),
                            0,
                            Map.of(Language.ENGLISH, MarkedText.plain(each.text))));
        }
        return Draft.of("cica", List.of(Language.ENGLISH), paragraphs);
    }

    /** Copies of a text, each changed by another delegation. */
    List<Copy> copies(List<Numbered> base, List<String> delegations) {
        return delegations.stream()
                .map(each -> new Copy(each + ".docx", each, draft(each, changed(base))))
                .toList();
    }

    /** All words and signs of a text. */
    static List<String> wordsOf(List<Numbered> texts) {
        return texts.stream().flatMap(each -> WordTokens.of(each.text).words().stream()).toList();
    }
}
