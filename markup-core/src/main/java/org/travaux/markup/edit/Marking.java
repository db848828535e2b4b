package org.travaux.markup.edit;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.BracketKind;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Element;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * Overrules what a bracket's words say it is ({@code docs/notation.md} §4): one word joiner behind
 * the opening bracket makes it contested, two a placeholder, three a citation. Where the words say
 * so by themselves no mark is left.
 */
public final class Marking {
    private static final String MARK = "\u2060";

    private Marking() {}

    /**
     * Marks the bracket that begins at an offset as contested, a placeholder or a citation.
     *
     * @throws IllegalArgumentException if it is to be of another kind
     */
    public static Outcome mark(Passage passage, int bracket, BracketKind kind) {
        Element.Kind wanted = wanted(kind);
        for (Choice choice : passage.reading().choices()) {
            for (Alternative alternative : choice.alternatives()) {
                if (alternative.range().start() == bracket) {
                    return markContested(passage, choice, wanted);
                }
            }
        }
        for (Element element : passage.reading().others()) {
            if (element.range().start() == bracket) {
                return element.kind() == wanted
                        ? new Outcome.Refused(Refusal.ALREADY_SO)
                        : mark(passage, element.range(), wanted);
            }
        }
        return new Outcome.Refused(Refusal.NO_CHOICE);
    }

    private static Element.@Nullable Kind wanted(BracketKind kind) {
        return switch (kind) {
            case CONTESTED -> null;
            case PLACEHOLDER -> Element.Kind.PLACEHOLDER;
            case CITATION -> Element.Kind.CITATION;
            case STATUS, EDITORIAL, NOTE ->
                    throw new IllegalArgumentException("not to be marked: " + kind);
        };
    }

    private static Outcome markContested(
            Passage passage, Choice choice, Element.@Nullable Kind wanted) {
        if (wanted == null) {
            return new Outcome.Refused(Refusal.ALREADY_SO);
        }
        boolean alone = choice.alternatives().size() == 1 && choice.allPositions().isEmpty();
        return alone
                ? mark(passage, choice.alternatives().getFirst().range(), wanted)
                : new Outcome.Refused(Refusal.STILL_CONTESTED);
    }

    private static Outcome mark(Passage passage, TextRange bracket, Element.@Nullable Kind wanted) {
        int start = bracket.start() + 1;
        int end = start;
        while (passage.text().startsWith(MARK, end)) {
            end++;
        }
        List<Rendering> renderings = new ArrayList<>();
        for (int marks = 0; marks <= 3; marks++) {
            ChangeSet change =
                    ChangeSet.of(
                            passage.text().length(),
                            TextEdit.replace(start, end, MARK.repeat(marks)));
            renderings.add(rendering(passage, change, bracket, wanted));
        }
        return Rendering.first(passage, renderings.stream(), Refusal.NOT_READABLE);
    }

    private static Rendering rendering(
            Passage passage, ChangeSet change, TextRange bracket, Element.@Nullable Kind wanted) {
        TextRange after = change.map(bracket);
        ReadingFacts others = ReadingFacts.of(passage.reading()).outside(bracket).after(change);
        ReadingFacts expected =
                wanted == null
                        ? others.with(
                                new ReadingFacts.Run(
                                        List.of(new ReadingFacts.Bracket(after, List.of())),
                                        List.of()))
                        : others.withElement(new Element(wanted, after));
        TextRange inner = new TextRange(after.start() + 1, after.end() - 1);
        return new Rendering(change, expected, List.of(inner), wanted == null ? after.start() : -1);
    }
}
