package org.travaux.markup.settle.seams;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps two choices two where a space alone stands between them, and what is settled in one of them
 * or between them would make a house read them as one.
 */
public final class NeighbouringChoices {
    private static final String SPLIT = String.valueOf(Joint.SPLIT);

    private NeighbouringChoices() {}

    /** A seam at which two choices meet across a space, with what splits them. */
    public static Joint keptApart(Reading reading, Joint joint) {
        boolean meet =
                joint.right().own()
                        && joint.right().visible() == '['
                        && (joint.left().hasSpace() || joint.right().hasSpace())
                        && !joint.gap().contains(SPLIT)
                        && endsChoice(reading, joint.left().edge());
        return meet ? new Joint(joint.left(), joint.right(), joint.gap() + SPLIT) : joint;
    }

    /**
     * The edits that settle a choice, and those that split the choices it stands in from others.
     */
    public static List<TextEdit> keptApart(
            String source, Reading reading, Choice choice, List<TextEdit> edits) {
        List<TextEdit> all = new ArrayList<>(edits);
        for (Choice in = parent(reading, choice); in != null; in = parent(reading, in)) {
            int floor = OuterNeighbour.around(source, reading, in).start();
            int before = SeamSide.skipBack(source, in.range().start(), floor);
            if (isSpace(source, before, in.range().start()) && endsChoice(reading, before)) {
                all.add(TextEdit.insert(in.range().start(), SPLIT));
            }
            int ceiling = OuterNeighbour.around(source, reading, in).end();
            int behind = SeamSide.skip(source, in.range().end(), ceiling);
            if (isSpace(source, in.range().end(), behind) && reading.choiceFrom(behind) != null) {
                all.add(TextEdit.insert(behind, SPLIT));
            }
        }
        all.sort(Comparator.comparingInt(edit -> edit.range().start()));
        return all;
    }

    private static @Nullable Choice parent(Reading reading, Choice choice) {
        return choice.parent() < 0 ? null : reading.choices().get(choice.parent());
    }

    /** Whether there is white space between two places, and nothing that splits choices. */
    private static boolean isSpace(String source, int from, int to) {
        return from < to && source.substring(from, to).indexOf(Joint.SPLIT) < 0;
    }

    /** Whether a choice ends at a place: the last one before it, or one that it stands in. */
    private static boolean endsChoice(Reading reading, int at) {
        int last = reading.firstChoiceFrom(at) - 1;
        Choice choice = last < 0 ? null : reading.choices().get(last);
        while (choice != null && choice.range().end() < at) {
            choice = parent(reading, choice);
        }
        return choice != null && choice.range().end() == at;
    }
}
