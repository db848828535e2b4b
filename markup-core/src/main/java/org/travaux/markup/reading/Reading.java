package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * What one paragraph says.
 *
 * @param choices in the order in which they open; nested ones follow the choice they stand in
 * @param others brackets and braces that are not contested text, in order
 * @param positions positions on the paragraph as a whole
 * @param notes where notes stand that say who wants what, in order, each with the parentheses
 *     around it: those beside brackets and those on the paragraph, not those within a bracket
 * @param options the options that begin in this paragraph
 * @param loose brackets without a partner in this paragraph, in order
 * @param peaks how deep brackets nest before, between and behind the loose ones: one more than
 *     those
 * @param pairs matched pairs of brackets of every kind and depth
 */
public record Reading(
        List<Choice> choices,
        List<Element> others,
        List<DelegationPosition> positions,
        List<TextRange> notes,
        List<Option> options,
        List<LooseBracket> loose,
        List<Integer> peaks,
        int pairs) {
    public Reading {
        choices = List.copyOf(choices);
        others = List.copyOf(others);
        positions = List.copyOf(positions);
        notes = List.copyOf(notes);
        options = List.copyOf(options);
        loose = List.copyOf(loose);
        peaks = List.copyOf(peaks);
    }

    /** The reading of most paragraphs: nothing stands in them but words. */
    private static final Reading WORDS = of(List.of(), List.of());

    /** The reading of a paragraph in which nothing stands but words and, it may be, options. */
    static Reading ofPlain(List<Option> options) {
        return options.isEmpty() ? WORDS : of(List.of(), options);
    }

    /** A reading in which one choice stands among words, whatever these are. */
    public static Reading of(Choice choice) {
        return of(List.of(choice), List.of());
    }

    private static Reading of(List<Choice> choices, List<Option> options) {
        return new Reading(
                choices, List.of(), List.of(), List.of(), options, List.of(), List.of(0), 0);
    }

    /** The note that a range lies in, or null. */
    public @Nullable TextRange noteAround(TextRange name) {
        int from = 0;
        int to = notes.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (notes.get(middle).end() < name.end()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < notes.size() && notes.get(from).contains(name) ? notes.get(from) : null;
    }

    /** The index of the first choice that opens at an offset or behind it. */
    public int firstChoiceFrom(int offset) {
        int from = 0;
        int to = choices.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (choices.get(middle).range().start() < offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The choice that opens at an offset, or null. */
    public @Nullable Choice choiceFrom(int offset) {
        int first = firstChoiceFrom(offset);
        return first < choices.size() && choices.get(first).range().start() == offset
                ? choices.get(first)
                : null;
    }

    /** The innermost choice that a caret at {@code offset} touches, or null. */
    public @Nullable Choice choiceAt(int offset) {
        Choice innermost = null;
        for (Choice choice : choices) {
            if (choice.range().start() > offset) {
                break;
            }
            if (choice.range().touches(offset)) {
                innermost = choice;
            }
        }
        return innermost;
    }
}
