package org.travaux.app.docx;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes up drafts in which everything is contested: nested, whole paragraphs, over several. */
public final class ContestedDraft {
    private static final List<String> WORDS =
            List.of("States", "shall", "water", "мы", "призываем", "және", "by 2031", "the", "A");
    private static final List<String> NOTES =
            List.of("", "", " (+CHN)", " (-KAZ)", " (+CHN, RUS; -TUR)", " (ISR tcb)", " (EU)");

    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();

    private ContestedDraft(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A draft in English, of chance. */
    public static DraftReading of(long seed, int paragraphs) {
        return new ContestedDraft(seed).draft(paragraphs);
    }

    private DraftReading draft(int count) {
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < count; i++) {
            text.setLength(0);
            boolean closes = open && (random.nextBoolean() || i == count - 1);
            boolean opens = !open && i < count - 1 && random.nextInt(12) == 0;
            write(opens, closes);
            open = opens || (open && !closes);
            boolean labelled = random.nextInt(3) > 0;
            paragraphs.add(
                    Paragraph.of(
                            "p" + i,
                            labelled ? ParagraphKind.OPERATIVE : ParagraphKind.PLAIN,
                            labelled ? new ParagraphLabel("OP" + (i + 1)) : null,
                            0,
                            Map.of(Language.ENGLISH, MarkedText.plain(text.toString()))));
        }
        return DraftReading.of(Draft.of("cica", List.of(Language.ENGLISH), paragraphs));
    }

    private void write(boolean opens, boolean closes) {
        if (closes) {
            words(1, true);
            text.append("]").append(pick(NOTES)).append(random.nextBoolean() ? "" : " The end.");
        } else if (opens) {
            text.append(random.nextBoolean() ? "[" : "Before. [");
            words(1, true);
        } else if (random.nextInt(8) == 0) {
            choice(1, true);
        } else if (random.nextInt(3) > 0) {
            words(0, true);
            text.append('.');
        } else {
            words(3, true);
            text.append('.');
        }
    }

    private void words(int depth, boolean capital) {
        int count = 2 + random.nextInt(4);
        boolean choice = depth > 0 && random.nextInt(3) == 0;
        for (int i = 0; i < count; i++) {
            if (choice) {
                choice(depth, i == 0 && capital);
            } else {
                text.append(pick(WORDS));
            }
            choice = depth > 0 && !choice && random.nextInt(3) == 0;
            if (i < count - 1) {
                text.append(random.nextInt(6) == 0 ? ", " : " ");
            }
        }
    }

    private void choice(int depth, boolean capital) {
        int alternatives = 1 + random.nextInt(3);
        String between = pick(List.of("", " ", " / "));
        for (int i = 0; i < alternatives; i++) {
            text.append(i == 0 ? "" : between).append(random.nextInt(6) == 0 ? "[, " : "[");
            words(depth - 1, capital);
            text.append(']');
            if (i == alternatives - 1 || !between.isEmpty()) {
                text.append(pick(NOTES));
            }
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
