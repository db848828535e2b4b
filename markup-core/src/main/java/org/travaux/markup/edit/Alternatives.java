package org.travaux.markup.edit;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Adds alternatives to a choice and takes them away; who stands on the whole of it stays there. */
public final class Alternatives {
    private Alternatives() {}

    /**
     * Adds an alternative behind the last one.
     *
     * @param typed its words as they were typed
     * @param stand who wants it, or null if nobody says so
     */
    public static Outcome add(
            Passage passage, int choice, String typed, @Nullable DelegationStance stand) {
        String words = NewWords.of(typed);
        if (choice < 0 || choice >= passage.reading().choices().size()) {
            return new Outcome.Refused(Refusal.NO_CHOICE);
        }
        if (words.isEmpty()) {
            return new Outcome.Refused(Refusal.NOTHING_PROPOSED);
        }
        Outcome straight = append(passage, choice, words, stand);
        List<DelegationPosition> whole = passage.reading().choices().get(choice).positions();
        if (straight instanceof Outcome.Changed || whole.isEmpty()) {
            return straight;
        }
        Steps steps = new Steps(passage);
        Target target = new Target.OnChoice(choice);
        liftAll(steps, target);
        steps.then(p -> append(p, choice, words, stand));
        takeAgain(steps, passage, target, whole);
        return steps.outcome();
    }

    private static Outcome append(
            Passage passage, int index, String words, @Nullable DelegationStance stand) {
        Choice choice = passage.reading().choices().get(index);
        List<Rendering> renderings = new ArrayList<>();
        for (int at : ends(passage, index)) {
            for (String gap : gaps(passage, choice)) {
                for (String bracket : brackets(passage, words, stand)) {
                    for (String behind : List.of("", "\u2060")) {
                        ChangeSet change =
                                ChangeSet.of(
                                        passage.text().length(),
                                        TextEdit.insert(at, gap + bracket + behind));
                        renderings.add(
                                rendering(
                                        passage, index, change, at + gap.length(), bracket, stand));
                    }
                }
            }
        }
        return Rendering.first(passage, renderings.stream(), Refusal.NOT_READABLE);
    }

    private static Rendering rendering(
            Passage passage,
            int index,
            ChangeSet change,
            int start,
            String written,
            @Nullable DelegationStance stand) {
        TextRange range = new TextRange(start, start + written.lastIndexOf(']') + 1);
        List<DelegationStance> stands = stand == null ? List.of() : List.of(stand);
        ReadingFacts expected =
                ReadingFacts.of(passage.reading())
                        .after(change)
                        .withRun(
                                index,
                                run -> {
                                    List<ReadingFacts.Bracket> more =
                                            new ArrayList<>(run.brackets());
                                    more.add(new ReadingFacts.Bracket(range, stands));
                                    return new ReadingFacts.Run(more, run.stands());
                                });
        TextRange fresh = new TextRange(range.start() + 1, range.end() - 1);
        return new Rendering(change, expected, List.of(fresh), -1);
    }

    /** Behind the choice, or between its notes: those on the whole of it stay the last. */
    private static List<Integer> ends(Passage passage, int index) {
        Choice choice = passage.reading().choices().get(index);
        Set<Integer> ends = new LinkedHashSet<>();
        ends.add(choice.range().end());
        for (NotePlace note : NotePlace.of(passage, new Target.OnChoice(index)).reversed()) {
            if (!note.inside()) {
                ends.add(note.range().end());
            }
        }
        ends.add(choice.alternatives().getLast().range().end());
        return List.copyOf(ends);
    }

    /** What may stand between alternatives, as it stands between those that are there. */
    private static List<String> gaps(Passage passage, Choice choice) {
        Set<String> gaps = new LinkedHashSet<>();
        if (choice.alternatives().size() > 1) {
            int end = choice.alternatives().getLast().range().start();
            gaps.add(passage.text().substring(startOfGap(passage.text(), end), end));
        }
        if (passage.profile().spacedRunsJoin()) {
            gaps.add(" ");
        }
        gaps.add("");
        gaps.add("/");
        return List.copyOf(gaps);
    }

    private static int startOfGap(String text, int end) {
        int start = end;
        while (start > 0 && (text.charAt(start - 1) == '/' || Space.is(text.charAt(start - 1)))) {
            start--;
        }
        return start;
    }

    private static List<String> brackets(
            Passage passage, String words, @Nullable DelegationStance stand) {
        if (stand == null) {
            return List.of("[" + words + "]", "[\u2060" + words + "]");
        }
        return Style.of(passage.profile(), stand, stand).stream()
                .map(style -> style.bracketed(words))
                .distinct()
                .toList();
    }

    /**
     * Takes an alternative away, with its notes. With the only one the choice goes, and the words
     * around it close.
     */
    public static Outcome remove(Passage passage, int choice, int alternative) {
        Target target = new Target.OnAlternative(choice, alternative);
        if (!target.isIn(passage.reading())) {
            return new Outcome.Refused(Refusal.NO_CHOICE);
        }
        Choice of = passage.reading().choices().get(choice);
        int last = of.alternatives().size() - 1;
        if (last == 0) {
            return removeChoice(passage, choice);
        }
        if (alternative < last) {
            int start = of.alternatives().get(alternative).range().start();
            int end = of.alternatives().get(alternative + 1).range().start();
            return delete(passage, choice, alternative, new TextRange(start, end));
        }
        int start = startOfGap(passage.text(), of.alternatives().get(last).range().start());
        Outcome straight = removeLast(passage, choice, start);
        if (straight instanceof Outcome.Changed) {
            return straight;
        }
        Steps steps = new Steps(passage);
        TextRange gone = new TextRange(start, of.range().end());
        steps.then(p -> delete(p, choice, alternative, gone));
        takeAgain(steps, passage, new Target.OnChoice(choice), of.positions());
        return steps.outcome();
    }

    /** Without the notes on the whole choice, where they are notes of their own. */
    private static Outcome removeLast(Passage passage, int index, int start) {
        TextRange removed = passage.reading().choices().get(index).alternatives().getLast().range();
        List<Rendering> renderings = new ArrayList<>();
        for (int end : ends(passage, index)) {
            ChangeSet change =
                    ChangeSet.of(
                            passage.text().length(), TextEdit.delete(new TextRange(start, end)));
            ReadingFacts expected =
                    ReadingFacts.of(passage.reading())
                            .withRun(index, run -> withoutLast(run, run.stands()))
                            .outside(removed)
                            .after(change);
            renderings.add(new Rendering(change, expected));
        }
        return Rendering.first(passage, renderings.stream(), Refusal.NOT_READABLE);
    }

    private static Outcome removeChoice(Passage passage, int index) {
        Choice choice = passage.reading().choices().get(index);
        List<Rendering> renderings = new ArrayList<>();
        for (TextRange gone :
                List.of(Spacing.seam(passage.text(), choice.range()), choice.range())) {
            ChangeSet change = ChangeSet.of(passage.text().length(), TextEdit.delete(gone));
            ReadingFacts expected =
                    ReadingFacts.of(passage.reading()).outside(choice.range()).after(change);
            renderings.add(new Rendering(change, expected));
        }
        return Rendering.first(passage, renderings.stream(), Refusal.NOT_READABLE);
    }

    private static Outcome delete(Passage passage, int index, int alternative, TextRange gone) {
        Choice choice = passage.reading().choices().get(index);
        ChangeSet change = ChangeSet.of(passage.text().length(), TextEdit.delete(gone));
        Alternative removed = choice.alternatives().get(alternative);
        boolean last = alternative == choice.alternatives().size() - 1;
        ReadingFacts expected =
                ReadingFacts.of(passage.reading())
                        .withRun(index, run -> last ? withoutLast(run, List.of()) : run)
                        .outside(removed.range())
                        .after(change);
        return Rendering.first(
                passage, Stream.of(new Rendering(change, expected)), Refusal.NOT_READABLE);
    }

    /** Statuses on what is the last alternative now are about the choice as a whole. */
    private static ReadingFacts.Run withoutLast(
            ReadingFacts.Run run, List<DelegationStance> whole) {
        List<ReadingFacts.Bracket> brackets = new ArrayList<>(run.brackets());
        brackets.removeLast();
        ReadingFacts.Bracket last = brackets.removeLast();
        brackets.add(
                new ReadingFacts.Bracket(
                        last.range(),
                        last.stands().stream()
                                .filter(stand -> stand.stance().concernsAlternative())
                                .toList()));
        List<DelegationStance> stands = new ArrayList<>(whole);
        last.stands().stream()
                .filter(stand -> !stand.stance().concernsAlternative())
                .forEach(stands::add);
        return new ReadingFacts.Run(brackets, stands);
    }

    private static void liftAll(Steps steps, Target target) {
        List<DelegationPosition> left = target.positions(steps.passage().reading());
        while (!left.isEmpty()) {
            String delegation = left.getLast().delegation();
            if (!steps.then(p -> Positions.lift(p, target, delegation))) {
                return;
            }
            left = target.positions(steps.passage().reading());
        }
    }

    /** Takes positions again that stood elsewhere before, under the names that they had. */
    private static void takeAgain(
            Steps steps, Passage before, Target target, List<DelegationPosition> positions) {
        for (DelegationPosition position : positions) {
            DelegationStance stand = DelegationStance.of(position);
            String name = position.range().of(before.text()).strip();
            List<String> items = new ArrayList<>(Shortening.item(before, target, position));
            items.addAll(PositionNotation.items(before.profile(), stand, name));
            steps.then(p -> Positions.add(p, target, stand, items));
        }
    }
}
