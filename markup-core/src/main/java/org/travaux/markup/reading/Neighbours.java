package org.travaux.markup.reading;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.SpacedRuns;
import org.travaux.markup.reading.SideBySide.Verdict;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * Decides whether brackets that follow others across a space belong to the same choice, and says
 * where that is doubtful.
 */
final class Neighbours {
    /** How many brackets on each side of a space are looked at. */
    private static final int MOST = 3;

    private static final int MOST_POSITIONS = 20;

    private final SyntaxTree tree;
    private final Profile profile;
    private final List<Diagnostic> diagnostics;

    Neighbours(SyntaxTree tree, Profile profile, List<Diagnostic> diagnostics) {
        this.tree = tree;
        this.profile = profile;
        this.diagnostics = diagnostics;
    }

    /**
     * Whether the brackets of a run from {@code from} to {@code to}, with nothing or a stroke
     * between them, go on with a choice that the ones before the space are part of.
     *
     * @param choice the brackets of that choice; true where there are none
     */
    boolean join(List<Entry> choice, List<Entry> run, int from, int to) {
        if (choice.isEmpty() || profile.spacedRuns() != SpacedRuns.BY_WORDS) {
            return true;
        }
        Entry left = run.get(from - 1);
        Entry right = run.get(from);
        Verdict verdict = verdict(run, from, to);
        if (!verdict.isSure() && takeOppositeSides(left, right)) {
            return true;
        }
        if (!verdict.isSure()) {
            diagnostics.add(doubt(left, right, verdict.join()));
        }
        return verdict.join();
    }

    /** By the two at the space; where these leave a doubt, by those right beside them too. */
    private Verdict verdict(List<Entry> run, int from, int to) {
        Verdict nearest = verdict(run.get(from - 1), run.get(from));
        if (nearest.isSure()) {
            return nearest;
        }
        int first = from - 1;
        while (first > 0 && from - first < MOST && run.get(first).gap() != Gap.SPACE) {
            first--;
        }
        for (int i = first; i < from; i++) {
            for (int j = from; j < Math.min(to, from + MOST); j++) {
                boolean asked = i == from - 1 && j == from;
                if (!asked && verdict(run.get(i), run.get(j)) == Verdict.ALTERNATIVES) {
                    return Verdict.ALTERNATIVES;
                }
            }
        }
        return nearest;
    }

    private Verdict verdict(Entry left, Entry right) {
        return SideBySide.of(tree, left, right, profile);
    }

    /** Who is for the one and against the other takes them for alternatives. */
    private static boolean takeOppositeSides(Entry left, Entry right) {
        int most = Math.min(MOST_POSITIONS, left.positions().size());
        for (DelegationPosition one : left.positions().subList(0, most)) {
            for (DelegationPosition other : right.positions()) {
                if (one.contradicts(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Diagnostic doubt(Entry left, Entry right, boolean joined) {
        TextRange between =
                new TextRange(/* start= */ left.end(), /* end= */ right.range().start());
        Fix split = Fix.of(Fix.Kind.SPLIT_RUN, TextEdit.insert(between.start(), "\u2060"));
        Fix join = Fix.of(Fix.Kind.JOIN_RUN, TextEdit.delete(between));
        return new Diagnostic(
                DiagnosticCode.AMBIGUOUS_RUN,
                new TextRange(left.range().start(), right.range().end()),
                List.of(joined ? "alternatives" : "passages"),
                joined ? List.of(join, split) : List.of(split, join));
    }
}
