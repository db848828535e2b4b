package org.travaux.app.docx.tracked;

import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.settle.WholeTextSettling;
import org.travaux.markup.text.TextRange;

import java.util.BitSet;
import java.util.List;

/** Which alternatives an earlier version has: those of which most letters were there. */
final class EarlierWording implements BaseText, WholeTextSettling.Wanted {
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
    public boolean isInBase(int paragraph, TextRange words, int alternative) {
        return letters(paragraph, words).areThere();
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

    /** An only alternative that was not there is a proposal to put it in. */
    @Override
    public boolean keeps(int paragraph, int start) {
        Choice opening = read.paragraph(paragraph).choiceFrom(start);
        if (opening != null) {
            return !isInBase(paragraph, opening.alternatives().getFirst().words(), 0);
        }
        for (SpanningChoice choice : read.spanningFrom(paragraph)) {
            if (choice.start() == start) {
                return !isInBase(choice);
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
                for (int i = 1; i < choice.alternatives().size(); i++) {
                    TextRange words = choice.alternatives().get(i).words();
                    others.set(words.start(), words.end());
                }
            }
        }
        return others;
    }
}
