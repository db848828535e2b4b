package org.travaux.app.viewmodel;

import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Side;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * A text for reading one choice in it: the other choices stand there without the names of
 * delegations, {@code [shall] (+CHN) [may] (-CHN)} as {@code [shall / may]}.
 *
 * @param choice the choice that is read, where it is in the tidied text
 */
record ChoiceInContext(String text, Choice choice) {
    private static final String BETWEEN = " / ";

    static ChoiceInContext of(String text, Reading reading, Choice choice) {
        List<TextEdit> edits = new ArrayList<>();
        for (Choice other : reading.choices()) {
            if (!other.equals(choice)) {
                addEdits(edits, other);
            }
        }
        ChangeSet change = ChangeSet.of(text.length(), edits);
        List<Alternative> alternatives =
                choice.alternatives().stream()
                        .map(
                                each ->
                                        new Alternative(
                                                change.map(each.range()),
                                                words(each, change),
                                                each.positions()))
                        .toList();
        Choice moved =
                new Choice(
                        change.map(choice.range()),
                        alternatives,
                        choice.positions(),
                        choice.parent(),
                        choice.parentAlternative(),
                        choice.depth());
        return new ChoiceInContext(change.apply(text), moved);
    }

    /** Brackets at which the words begin or end are part of them. */
    private static TextRange words(Alternative alternative, ChangeSet change) {
        return new TextRange(
                change.map(alternative.words().start(), Side.BEFORE),
                change.map(alternative.words().end(), Side.AFTER));
    }

    private static void addEdits(List<TextEdit> edits, Choice other) {
        Alternative first = other.alternatives().getFirst();
        edits.add(TextEdit.replace(other.range().start(), first.words().start(), "["));
        for (int i = 0; i < other.alternatives().size(); i++) {
            Alternative alternative = other.alternatives().get(i);
            boolean last = i == other.alternatives().size() - 1;
            edits.add(
                    last
                            ? TextEdit.replace(alternative.words().end(), other.range().end(), "]")
                            : TextEdit.replace(
                                    alternative.words().end(),
                                    other.alternatives().get(i + 1).words().start(),
                                    BETWEEN));
        }
    }
}
