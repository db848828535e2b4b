package org.travaux.app.docx.tracked;

import org.travaux.app.docx.tracked.ParagraphPairing.Pair;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.paragraphs.AddedCells;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * One language of a draft as changes from a base text to a new one. Both are whole texts in which
 * every choice is settled, so that what becomes of spaces and capital letters where words meet is a
 * change as well.
 *
 * @param paragraphs in the order in which a document shows them
 */
public record TrackedText(List<TrackedParagraph> paragraphs) {
    public TrackedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The changes from the text as it stood to what is proposed, as positions tell ({@link
     * org.travaux.markup.settle.preview.Preference#AS_PROPOSED}). Where they don't, brackets stand
     * in both.
     *
     * @throws IllegalArgumentException if the language is not one of the draft's
     */
    public static TrackedText of(DraftReading reading, Language language) {
        return new TrackedText(new Settled(reading, language).sinceItStood());
    }

    /**
     * The changes from an earlier version to what is proposed. An only alternative that both would
     * have, or neither, stands in brackets in the new text. Paragraphs are the same whose ids are.
     *
     * @throws IllegalArgumentException if the language is not one of the draft's
     */
    public static TrackedText since(
            EarlierVersion earlier, DraftReading reading, Language language) {
        List<Paragraph> now = reading.draft().paragraphs();
        Settled settled = new Settled(reading, language);
        List<Pair> pairs =
                ParagraphPairing.of(
                        earlier.paragraphs(),
                        earlier.texts().stream().map(MarkedText::text).toList(),
                        now,
                        settled.stood(),
                        language);
        MarkedText[] before = new MarkedText[now.size()];
        for (Pair pair : pairs) {
            if (pair.now() != ParagraphPairing.NONE) {
                before[pair.now()] =
                        pair.before() == ParagraphPairing.NONE
                                ? MarkedText.EMPTY
                                : earlier.texts().get(pair.before());
            }
        }
        List<TrackedParagraph> tracked = settled.since(Arrays.asList(before));
        List<TrackedParagraph> paragraphs = new ArrayList<>();
        BitSet missing = new BitSet();
        for (Pair pair : pairs) {
            if (pair.now() == ParagraphPairing.NONE) {
                missing.set(paragraphs.size());
                Paragraph gone = earlier.paragraphs().get(pair.before());
                paragraphs.add(TrackedParagraph.gone(gone, earlier.texts().get(pair.before())));
            } else if (pair.before() == ParagraphPairing.NONE) {
                paragraphs.add(tracked.get(pair.now()).isNew());
            } else {
                Paragraph same = earlier.paragraphs().get(pair.before());
                paragraphs.add(tracked.get(pair.now()).withLabelBefore(same.label()));
            }
        }
        return new TrackedText(laidOut(paragraphs, missing));
    }

    private static List<TrackedParagraph> laidOut(
            List<TrackedParagraph> paragraphs, BitSet missing) {
        List<Layout> layouts =
                AddedCells.of(
                        paragraphs.stream().map(TrackedParagraph::paragraph).toList(), missing);
        List<TrackedParagraph> all = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            all.add(paragraphs.get(i).withLayout(layouts.get(i)));
        }
        return all;
    }
}
