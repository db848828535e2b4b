package org.travaux.app.docx.tracked;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.settle.ChoiceOutcome;
import org.travaux.markup.settle.preview.Preference;
import org.travaux.markup.text.TextRange;

import java.util.BitSet;
import java.util.List;

/** Which alternatives an earlier version has: those of which most letters were there. */
final class EarlierWording implements Outcomes {
    private final TextReading read;
    private final List<Scopes> scopes;
    private final List<KeptText> earlier;

    /** How many letters of a stretch the earlier version has, and how many it has not. */
    private record Letters(int there, int missing) {
        Letters and(Letters more) {
            return new Letters(there + more.there, missing + more.missing);
        }

        boolean areThere() {
            return there >= missing;
        }
    }

    /**
     * @param earlier what the earlier version has of each paragraph
     */
    EarlierWording(TextReading read, List<Scopes> scopes, List<KeptText> earlier) {
        this.read = read;
        this.scopes = scopes;
        this.earlier = earlier;
    }

    @Override
    public boolean isInBase(int paragraph, Choice choice, int alternative) {
        return letters(paragraph, choice.alternatives().get(alternative).words()).areThere();
    }

    @Override
    public boolean isInBase(SpanningChoice choice) {
        Letters letters = new Letters(0, 0);
        for (int i = choice.startParagraph(); i <= choice.endParagraph(); i++) {
            int length = read.paragraphs().get(i).source().length();
            int start = i == choice.startParagraph() ? choice.start() : 0;
            int end = i == choice.endParagraph() ? choice.close() : length;
            letters = letters.and(letters(i, new TextRange(start, end)));
        }
        return letters.areThere();
    }

    /**
     * An only alternative that both texts would have, or neither, stands in brackets in the new
     * one: that somebody put them there is the change. Within another's words, one that is in
     * neither was proposed and taken out again.
     */
    @Override
    public @Nullable ChoiceOutcome of(
            int paragraph, int start, List<List<DelegationPosition>> alternatives) {
        ChoiceOutcome proposed = Preference.AS_PROPOSED.of(alternatives);
        boolean wanted = proposed instanceof ChoiceOutcome.Adopt;
        boolean unchanged = alternatives.size() == 1 && wanted == isInBase(paragraph, start);
        return unchanged && (wanted || !isNested(paragraph, start)) ? null : proposed;
    }

    private boolean isNested(int paragraph, int start) {
        Choice opening = read.paragraph(paragraph).choiceFrom(start);
        return opening != null && opening.parent() >= 0;
    }

    /** Whether it has the only alternative of the choice that opens at a place. */
    private boolean isInBase(int paragraph, int start) {
        Choice opening = read.paragraph(paragraph).choiceFrom(start);
        if (opening != null) {
            return isInBase(paragraph, opening, 0);
        }
        for (SpanningChoice choice : read.spanningFrom(paragraph)) {
            if (choice.start() == start) {
                return isInBase(choice);
            }
        }
        return false;
    }

    private Letters letters(int paragraph, TextRange range) {
        String source = read.paragraphs().get(paragraph).source();
        BitSet others = others(paragraph, range);
        int there = 0;
        int missing = 0;
        for (int i = range.start(); i < range.end(); i++) {
            if (Character.isWhitespace(source.charAt(i))
                    || scopes.get(paragraph).isNotation(i)
                    || others.get(i)) {
                continue;
            }
            if (earlier.get(paragraph).keeps(i)) {
                there++;
            } else {
                missing++;
            }
        }
        return new Letters(there, missing);
    }

    /** What would be there instead of other words of a stretch, and so proves nothing. */
    private BitSet others(int paragraph, TextRange range) {
        BitSet others = new BitSet();
        Reading reading = read.paragraph(paragraph);
        List<Choice> choices = reading.choices();
        for (int at = reading.firstChoiceFrom(range.start()); at < choices.size(); at++) {
            Choice choice = choices.get(at);
            if (choice.range().start() >= range.end()) {
                break;
            }
            if (range.contains(choice.range())) {
                addOthers(choice, others);
            }
        }
        return others;
    }

    private static void addOthers(Choice choice, BitSet others) {
        ChoiceOutcome stood = Preference.AS_IT_STOOD.of(choice.alternativePositions());
        for (int i = 0; stood != null && i < choice.alternatives().size(); i++) {
            if (!stood.equals(new ChoiceOutcome.Adopt(i))) {
                TextRange words = choice.alternatives().get(i).words();
                others.set(words.start(), words.end());
            }
        }
    }
}
