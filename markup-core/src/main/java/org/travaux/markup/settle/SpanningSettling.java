package org.travaux.markup.settle;

import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.settle.seams.SeamSide;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settles a bracket that opens in one paragraph and closes in a later one. */
public final class SpanningSettling {
    private final List<String> texts;
    private final SpanningChoice choice;
    private final Map<Integer, ChangeSet> changes = new LinkedHashMap<>();

    /**
     * Nothing is settled yet.
     *
     * @param texts of the paragraphs, all in one language
     */
    public SpanningSettling(List<String> texts, SpanningChoice choice) {
        this.texts = texts;
        this.choice = choice;
    }

    /** What becomes of each paragraph, by its index. */
    public Map<Integer, ChangeSet> settle(ChoiceOutcome outcome) {
        switch (outcome) {
            case ChoiceOutcome.Adopt _ -> adopt();
            case ChoiceOutcome.Delete() -> cut("");
            case ChoiceOutcome.Replace(String words) -> cut(words.strip());
        }
        return changes;
    }

    /** The brackets go, with the notes behind the closing one and the spaces inside. */
    private void adopt() {
        String first = texts.get(choice.startParagraph());
        int words = SeamSide.skip(first, choice.start() + 1, first.length());
        change(choice.startParagraph(), choice.start(), words, "");
        String last = texts.get(choice.endParagraph());
        change(choice.endParagraph(), SeamSide.skipBack(last, choice.close(), 0), choice.end(), "");
    }

    /** All goes that stands in the brackets; words that were agreed stand where they opened. */
    private void cut(String words) {
        String first = texts.get(choice.startParagraph());
        int start = words.isEmpty() ? SeamSide.skipBack(first, choice.start(), 0) : choice.start();
        change(choice.startParagraph(), start, first.length(), words);
        for (int i = choice.startParagraph() + 1; i < choice.endParagraph(); i++) {
            change(i, 0, texts.get(i).length(), "");
        }
        String last = texts.get(choice.endParagraph());
        change(choice.endParagraph(), 0, SeamSide.skip(last, choice.end(), last.length()), "");
    }

    private void change(int paragraph, int start, int end, String words) {
        changes.put(
                paragraph,
                ChangeSet.of(texts.get(paragraph).length(), TextEdit.replace(start, end, words)));
    }
}
