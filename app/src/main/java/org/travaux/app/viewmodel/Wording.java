package org.travaux.app.viewmodel;

import com.ibm.icu.text.BreakIterator;

import org.travaux.app.viewmodel.display.BalancedExcerpt;
import org.travaux.markup.data.Language;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.settle.ChoiceOutcome;
import org.travaux.markup.settle.Settling;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Side;
import org.travaux.markup.text.TextRange;

import java.util.Locale;

/**
 * The sentence around a choice as it would read if one alternative were taken, or none.
 *
 * @param words where in the sentence the alternative's words are; empty if there are none
 */
public record Wording(String sentence, TextRange words) {
    /**
     * How the sentence would read with an alternative, or without any.
     *
     * @param alternative its index, or -1 for none
     */
    static Wording of(String text, Choice choice, int alternative, Language language) {
        ChoiceOutcome outcome =
                alternative < 0 ? new ChoiceOutcome.Delete() : new ChoiceOutcome.Adopt(alternative);
        ChangeSet change = Settling.settle(text, only(choice), 0, outcome);
        TextRange words =
                alternative < 0
                        ? TextRange.at(change.map(choice.range().start(), Side.AFTER))
                        : change.map(choice.alternatives().get(alternative).words());
        return sentence(change.apply(text), words.start(), words.length(), language);
    }

    /** What stands around the choice is read as words. */
    private static Reading only(Choice choice) {
        Choice alone =
                new Choice(choice.range(), choice.alternatives(), choice.positions(), -1, -1, 1);
        return Reading.of(alone);
    }

    private static Wording sentence(String text, int at, int length, Language language) {
        BreakIterator sentences =
                BreakIterator.getSentenceInstance(Locale.forLanguageTag(language.tag()));
        sentences.setText(text);
        int from = at > 0 ? sentences.preceding(at) : 0;
        int to = at + length < text.length() ? sentences.following(at + length) : text.length();
        int start = Math.max(0, from);
        int end = to < 0 ? text.length() : to;
        BalancedExcerpt excerpt = BalancedExcerpt.of(text, new TextRange(start, end));
        String sentence = text.substring(start, end);
        int leading = sentence.length() - sentence.stripLeading().length();
        int wordsAt = excerpt.lead() + Math.max(0, at - start - leading);
        return new Wording(excerpt.words(), new TextRange(wordsAt, wordsAt + length));
    }
}
