package org.travaux.markup.compare;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.ParagraphReading;
import org.travaux.markup.reading.Prose;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.settle.ChoiceOutcome;
import org.travaux.markup.settle.ChoiceOutcome.Adopt;
import org.travaux.markup.settle.ChoiceOutcome.Delete;
import org.travaux.markup.settle.preview.Preference;
import org.travaux.markup.text.TextRange;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What of each choice of a paragraph stood there before anybody proposed anything: as positions
 * tell, unless the other state of the paragraph has other words of it at that place. For brackets
 * may be put around any words that stand, and any of their alternatives may be agreed.
 */
final class StandingChoices {
    private static final int NONE = -1;

    /**
     * So many words are looked at in a paragraph; more nest or repeat so that nobody reads them.
     */
    private static final int MOST_LOOKS = 20_000_000;

    private final Reading reading;

    /** All words, also those of alternatives that do not stand. */
    private final WordTokens words;

    /** Words of inner choices that do not stand. */
    private final BitSet dropped = new BitSet();

    /** For each word the last word of the other state that stands in front of it, and the next. */
    private final int[] last;

    private final int[] next;
    private final List<String> others;
    private int looks;

    private StandingChoices(ParagraphReading paragraph, StandingText other) {
        this.reading = paragraph.reading();
        this.words =
                WordTokens.of(
                        Prose.withoutNotation(paragraph.source(), reading, Set.of())
                                .replace(Prose.BLANK, ' '));
        this.others = WordTokens.of(other.text()).words();
        this.last = new int[words.size() + 1];
        this.next = new int[words.size() + 1];
        place();
    }

    /** As positions tell; the first alternative where they do not. */
    static List<ChoiceOutcome> of(Reading reading) {
        return reading.choices().stream()
                .map(choice -> stood(choice))
                .map(stood -> stood == null ? new Adopt(0) : stood)
                .toList();
    }

    /** As positions tell, or else as the other state of the paragraph has it. */
    static List<ChoiceOutcome> of(ParagraphReading paragraph, StandingText other) {
        return paragraph.reading().choices().isEmpty()
                ? List.of()
                : new StandingChoices(paragraph, other).all();
    }

    private static @Nullable ChoiceOutcome stood(Choice choice) {
        return Preference.AS_IT_STOOD.of(choice.alternativePositions());
    }

    /** Finds the words outside choices in the other state. */
    private void place() {
        BitSet contested = new BitSet();
        for (Choice choice : reading.choices()) {
            if (choice.depth() == 1) {
                contested.set(choice.range().start(), choice.range().end());
            }
        }
        int[] outer =
                IntStream.range(0, words.size())
                        .filter(i -> !contested.get(words.ranges().get(i).start()))
                        .toArray();
        int[] partners = new int[words.size()];
        Arrays.fill(partners, NONE);
        List<String> outerWords = Arrays.stream(outer).mapToObj(words.words()::get).toList();
        for (Sequences.Match match : Sequences.matches(others, outerWords)) {
            partners[outer[match.after()]] = match.before();
        }
        int seen = NONE;
        for (int i = 0; i < partners.length; i++) {
            last[i] = seen;
            seen = partners[i] == NONE ? seen : partners[i];
        }
        last[partners.length] = seen;
        seen = others.size();
        for (int i = partners.length; i >= 0; i--) {
            seen = i == partners.length || partners[i] == NONE ? seen : partners[i];
            next[i] = seen;
        }
    }

    /** Inner choices first, as what stands of them is part of the words of outer ones. */
    private List<ChoiceOutcome> all() {
        ChoiceOutcome[] outcomes = new ChoiceOutcome[reading.choices().size()];
        for (int i = outcomes.length - 1; i >= 0; i--) {
            Choice choice = reading.choices().get(i);
            outcomes[i] = outcome(choice);
            for (int each = 0; each < choice.alternatives().size(); each++) {
                if (!outcomes[i].equals(new Adopt(each))) {
                    TextRange gone = choice.alternatives().get(each).words();
                    dropped.set(words.from(gone.start()), words.from(gone.end()));
                }
            }
        }
        return List.of(outcomes);
    }

    private ChoiceOutcome outcome(Choice choice) {
        ChoiceOutcome stood = stood(choice);
        int from = last[words.from(choice.range().start())] + 1;
        int to = Math.max(from, next[words.from(choice.range().end())]);
        List<String> between = others.subList(from, to);
        if (stood instanceof Adopt(int told) && isThere(choice.alternatives().get(told), between)) {
            return stood;
        }
        for (int i = 0; i < choice.alternatives().size(); i++) {
            if (isThere(choice.alternatives().get(i), between)) {
                return new Adopt(i);
            }
        }
        if (stood != null) {
            return stood;
        }
        return choice.alternatives().size() == 1 ? new Delete() : new Adopt(0);
    }

    /** Whether the other state has the words of an alternative, one after the other. */
    private boolean isThere(Alternative alternative, List<String> between) {
        int from = words.from(alternative.words().start());
        int to = words.from(alternative.words().end());
        looks += to - from + between.size();
        if (between.isEmpty() || looks > MOST_LOOKS) {
            return false;
        }
        List<String> said =
                IntStream.range(from, to)
                        .filter(i -> !dropped.get(i))
                        .mapToObj(words.words()::get)
                        .toList();
        return !said.isEmpty() && Collections.indexOfSubList(between, said) >= 0;
    }
}
