package org.travaux.markup.compare;

import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.LooseBracket;
import org.travaux.markup.reading.ParagraphReading;
import org.travaux.markup.reading.Prose;
import org.travaux.markup.settle.ChoiceOutcome;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a paragraph as it stands: without notation, and of each choice the words that stood
 * there before anybody proposed anything. Where they are in the paragraph's text is kept, and which
 * of them are in brackets.
 */
final class StandingText {
    private static final String CLOSE_TO_THE_WORD_BEFORE = ".,;:!?)»”";
    private static final char JOINER = '\u2060';

    /** What stands in brackets and is not contested, but for what says something of the text. */
    private static final Set<Element.Kind> WORDS =
            EnumSet.complementOf(EnumSet.of(Element.Kind.STATUS, Element.Kind.NOTE));

    private final String source;
    private final String text;

    /** By the offset in the text that in the source, and where the source ends. */
    private final int[] offsets;

    /** Offsets in the source that are in choices. */
    private final BitSet contested;

    /** Offsets in the source that are in brackets to be filled in. */
    private final BitSet placeholders;

    /** Offsets in the source that are in brackets of any kind. */
    private final BitSet bracketed;

    private StandingText(
            String source,
            String text,
            int[] offsets,
            BitSet contested,
            BitSet placeholders,
            BitSet bracketed) {
        this.source = source;
        this.text = text;
        this.offsets = offsets;
        this.contested = contested;
        this.placeholders = placeholders;
        this.bracketed = bracketed;
    }

    /**
     * What stands in a paragraph.
     *
     * @param outcomes what becomes of each choice of the reading
     * @param spanned stretches that are in brackets of several paragraphs
     */
    static StandingText of(
            ParagraphReading paragraph, List<ChoiceOutcome> outcomes, List<TextRange> spanned) {
        String source = paragraph.source();
        String words = Prose.withoutNotation(source, paragraph.reading(), WORDS);
        int[] gone = new int[source.length() + 1];
        BitSet contested = new BitSet();
        List<Choice> choices = paragraph.reading().choices();
        for (int i = 0; i < choices.size(); i++) {
            dropOthers(choices.get(i), outcomes.get(i), gone);
            if (choices.get(i).depth() == 1) {
                contested.set(choices.get(i).range().start(), choices.get(i).range().end());
            }
        }
        BitSet placeholders = new BitSet();
        for (Element other : paragraph.reading().others()) {
            if (other.kind() == Element.Kind.PLACEHOLDER) {
                placeholders.set(other.range().start(), other.range().end());
            }
        }
        for (LooseBracket loose : paragraph.reading().loose()) {
            drop(new TextRange(loose.at(), loose.end()), gone);
        }
        BitSet bracketed = (BitSet) contested.clone();
        bracketed.or(placeholders);
        spanned.forEach(range -> bracketed.set(range.start(), range.end()));
        StringBuilder text = new StringBuilder(source.length());
        int[] offsets = compact(source, words, gone, text);
        return new StandingText(
                source, text.toString(), offsets, contested, placeholders, bracketed);
    }

    private static void dropOthers(Choice choice, ChoiceOutcome outcome, int[] gone) {
        for (int i = 0; i < choice.alternatives().size(); i++) {
            Alternative each = choice.alternatives().get(i);
            if (!outcome.equals(new ChoiceOutcome.Adopt(i))) {
                drop(each.words(), gone);
            }
        }
    }

    private static void drop(TextRange range, int[] gone) {
        gone[range.start()]++;
        gone[range.end()]--;
    }

    /**
     * Puts together what is left of a source.
     *
     * @param gone how many stretches that do not stand begin at each offset, less those that end
     * @return by the offset in the text that in the source
     */
    private static int[] compact(String source, String words, int[] gone, StringBuilder text) {
        int[] offsets = new int[source.length() + 1];
        int around = 0;
        boolean seam = false;
        for (int i = 0; i < source.length(); i++) {
            around += gone[i];
            char c = source.charAt(i);
            if (around > 0 || words.charAt(i) == Prose.BLANK || c == JOINER) {
                seam = true;
                continue;
            }
            int last = text.length() - 1;
            boolean behindSpace = last < 0 || Space.is(text.charAt(last));
            if (seam && behindSpace && Space.is(c)) {
                continue;
            }
            if (seam && last >= 0 && behindSpace && CLOSE_TO_THE_WORD_BEFORE.indexOf(c) >= 0) {
                text.setLength(last);
            }
            seam = false;
            offsets[text.length()] = i;
            text.append(c);
        }
        text.setLength(Space.skipBack(text.toString(), text.length()));
        offsets[text.length()] = source.length();
        return Arrays.copyOf(offsets, text.length() + 1);
    }

    /** The paragraph's text with all that stands in it. */
    String source() {
        return source;
    }

    /** The words that stand. */
    String text() {
        return text;
    }

    /**
     * Where a stretch of the words is in the source. A place between two words is behind the word
     * before it.
     */
    TextRange inSource(TextRange range) {
        if (!range.isEmpty()) {
            return new TextRange(offsets[range.start()], offsets[range.end() - 1] + 1);
        }
        return TextRange.at(range.start() == 0 ? 0 : offsets[range.start() - 1] + 1);
    }

    /** What of the words stands within a stretch of the source; maybe a place between two words. */
    TextRange standing(TextRange inSource) {
        int start = first(inSource.start());
        return new TextRange(start, Math.max(start, first(inSource.end())));
    }

    /** The first of the words' offsets that is at an offset of the source or behind it. */
    private int first(int inSource) {
        int found = Arrays.binarySearch(offsets, 0, text.length(), inSource);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether any letter, digit or sign of a stretch of the words is outside brackets. */
    boolean hasUnbracketed(TextRange range) {
        return !isAllIn(bracketed, range);
    }

    /** Whether a stretch of the words is in choices; one that is empty always is. */
    boolean isContested(TextRange range) {
        return isAllIn(contested, range);
    }

    /** Whether a stretch of the words is something to be filled in. */
    boolean isPlaceholder(TextRange range) {
        return !range.isEmpty() && isAllIn(placeholders, range);
    }

    private boolean isAllIn(BitSet some, TextRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            if (!Space.is(text.charAt(i)) && !some.get(offsets[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether any of the words is outside brackets. */
    boolean hasUnbracketed() {
        return hasUnbracketed(new TextRange(0, text.length()));
    }

    /** The words of a stretch that are outside brackets. */
    List<String> unbracketed(TextRange range) {
        return WordTokens.of(range.of(text), at -> bracketed.get(offsets[range.start() + at]))
                .words();
    }
}
