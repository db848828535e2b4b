package org.travaux.app.docx;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes up what a draft was before: with other words, without some of its paragraphs, with others,
 * in another order, under other labels. What stands in brackets over several paragraphs was there:
 * {@code docs/decisions/tracked.md} says why.
 */
public final class EarlierDraft {
    private static final List<String> WORDS =
            List.of("solemnly", "shall", "water", ", and", "the", "воды", "біз", "(b)", "by 2030");

    private final SplittableRandom random;

    /** So many paragraphs stay where they are. */
    private int fixed;

    private EarlierDraft(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A version before a draft in English, of chance. */
    public static DraftReading of(long seed, DraftReading reading) {
        EarlierDraft earlier = new EarlierDraft(seed);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < reading.draft().paragraphs().size(); i++) {
            Paragraph paragraph = reading.draft().paragraphs().get(i);
            if (isSpanned(i, reading.in(Language.ENGLISH))) {
                paragraphs.add(paragraph);
                earlier.fixed = paragraphs.size();
            } else {
                earlier.add(paragraph, paragraphs);
            }
        }
        return DraftReading.of(Draft.of("cica", List.of(Language.ENGLISH), paragraphs));
    }

    private static boolean isSpanned(int paragraph, TextReading reading) {
        return reading.spanning().stream()
                .anyMatch(
                        choice ->
                                choice.startParagraph() <= paragraph
                                        && paragraph <= choice.endParagraph());
    }

    private void add(Paragraph paragraph, List<Paragraph> paragraphs) {
        String text = paragraph.text(Language.ENGLISH).text();
        int place =
                random.nextInt(5) == 0 && paragraphs.size() > fixed ? paragraphs.size() - 1 : -1;
        switch (random.nextInt(9)) {
            case 0 -> {}
            case 1 -> {
                String id = "old" + paragraphs.size();
                paragraphs.add(paragraph(id, paragraph, "Gone" + id, "An old one: " + text));
                paragraphs.add(paragraph);
            }
            case 2 -> paragraphs.add(paragraph);
            case 3 -> add(place, paragraph(paragraph.id(), paragraph, "X1", text), paragraphs);
            case 4 -> paragraphs.add(paragraph.withLabel(null));
            default -> {
                String label = paragraph.label() == null ? "" : paragraph.label().text();
                Paragraph edited = paragraph(paragraph.id(), paragraph, label, edited(text));
                add(place, edited, paragraphs);
            }
        }
    }

    private static void add(int place, Paragraph paragraph, List<Paragraph> paragraphs) {
        paragraphs.add(place < 0 ? paragraphs.size() : place, paragraph);
    }

    private static Paragraph paragraph(String id, Paragraph like, String label, String text) {
        return Paragraph.of(
                        id,
                        label.isEmpty() ? ParagraphKind.PLAIN : like.kind(),
                        label.isEmpty() ? null : new ParagraphLabel(label),
                        like.level(),
                        Map.of(Language.ENGLISH, MarkedText.plain(text)))
                .withLayout(like.layout());
    }

    private String edited(String text) {
        String edited = text;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int start = random.nextInt(edited.length() + 1);
            int end = Math.min(edited.length(), start + random.nextInt(12));
            String words = WORDS.get(random.nextInt(WORDS.size()));
            String put = random.nextInt(3) == 0 ? "" : " " + words + " ";
            edited = edited.substring(0, start) + put + edited.substring(end);
        }
        return edited.isBlank() ? "Words." : edited;
    }
}
