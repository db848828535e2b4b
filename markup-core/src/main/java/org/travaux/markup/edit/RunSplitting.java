package org.travaux.markup.edit;

import org.travaux.markup.reading.Choice;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes two choices of one run of brackets, or one of two. Where brackets stand side by side the
 * text can't tell ({@code docs/notation.md} §3); the split is kept in it as U+2060 WORD JOINER.
 */
public final class RunSplitting {
    private static final String SPLIT = "\u2060";

    private RunSplitting() {}

    /**
     * Splits a choice behind one of its alternatives.
     *
     * @param source the text in which the choice stands
     * @param alternative the index of the last alternative of the first part
     * @throws IllegalArgumentException if it is the last one, or there is no such alternative
     */
    public static ChangeSet split(String source, Choice choice, int alternative) {
        if (alternative < 0 || alternative >= choice.alternatives().size() - 1) {
            throw new IllegalArgumentException("nothing to split behind " + alternative);
        }
        int next = choice.alternatives().get(alternative + 1).range().start();
        return ChangeSet.of(source.length(), TextEdit.insert(next, SPLIT));
    }

    /**
     * Joins two choices that stand side by side: takes away what splits them and, where spaces
     * alone would keep them apart, the spaces.
     *
     * @param spacesJoin whether the profile reads brackets with spaces between them as one choice
     * @return nothing if more than a split, spaces and a stroke stands between them, or the second
     *     does not stand behind the first, as in another language it may not
     */
    public static Optional<ChangeSet> join(
            String source, Choice first, Choice second, boolean spacesJoin) {
        if (second.range().start() < first.range().end()) {
            return Optional.empty();
        }
        String between = source.substring(first.range().end(), second.range().start());
        boolean keepSpaces = spacesJoin || between.indexOf('/') >= 0;
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < between.length(); i++) {
            char c = between.charAt(i);
            boolean space = Space.is(c);
            if (c != SPLIT.charAt(0) && c != '/' && !space) {
                return Optional.empty();
            }
            if (c == SPLIT.charAt(0) || (space && !keepSpaces)) {
                int at = first.range().end() + i;
                edits.add(TextEdit.replace(at, at + 1, ""));
            }
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(ChangeSet.of(source.length(), edits));
    }
}
