package org.travaux.markup.merge;

import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.edit.Outcome;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.edit.Positions;
import org.travaux.markup.edit.Target;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayList;
import java.util.List;

/**
 * Who stands where, where both sides changed that on the same alternative: what each added or
 * withdrew. Where each has a delegation with another position, both stand.
 */
final class MergedNotes {
    private final WrittenMerge written;
    private final Profile profile;
    private MergedText made;

    private MergedNotes(MergedText made, WrittenMerge written, Profile profile) {
        this.made = made;
        this.written = written;
        this.profile = profile;
    }

    /** The text with the positions of both. */
    static MergedText in(MergedText made, WrittenMerge written, Profile profile) {
        MergedNotes notes = new MergedNotes(made, written, profile);
        notes.tellChangedUnder();
        // From the end, so that places in front stay where they are.
        written.disputed().reversed().forEach(notes::merge);
        return notes.made;
    }

    private void merge(int index) {
        MergedWord word = written.words().get(index);
        int close = written.start(index);
        List<DelegationStance> before =
                word.base() == SideText.NONE
                        ? List.of()
                        : written.merge().base().stances(word.base());
        List<DelegationStance> ones = written.merge().first().side().stances(word.first());
        List<DelegationStance> others = written.merge().second().side().stances(word.second());
        MergedText untouched = made;
        boolean rivals = false;
        boolean possible = true;
        for (DelegationStance stand : before) {
            if (!others.contains(stand) && ones.contains(stand)) {
                possible &= change(close, stand, Change.LIFT);
            }
        }
        for (DelegationStance stand : others) {
            if (!before.contains(stand) && !ones.contains(stand)) {
                boolean rival =
                        ones.stream()
                                .anyMatch(
                                        one ->
                                                one.delegation().equals(stand.delegation())
                                                        && !before.contains(one));
                rivals |= rival;
                possible &= change(close, stand, rival ? Change.BESIDE : Change.TAKE);
            }
        }
        if (!possible) {
            String first = written.merge().first().side().notes(word.first());
            String second = written.merge().second().side().notes(word.second());
            int behind = close + 1 + first.length();
            made =
                    untouched.after(
                            ChangeSet.of(
                                    untouched.text().text().length(),
                                    TextEdit.insert(behind, second)));
        }
        if (rivals) {
            made =
                    made.with(
                            new MergedText.Point(
                                    MergeRemark.Kind.POSITION,
                                    choiceAt(close),
                                    written.merge().first().side().notes(word.first()).strip(),
                                    written.merge().second().side().notes(word.second()).strip()));
        }
    }

    private enum Change {
        LIFT,
        TAKE,
        BESIDE
    }

    /** Whether it could be written. */
    private boolean change(int close, DelegationStance stand, Change how) {
        Passage passage = Passage.of(made.text().text(), profile);
        for (int i = 0; i < passage.reading().choices().size(); i++) {
            Choice choice = passage.reading().choices().get(i);
            for (int j = 0; j < choice.alternatives().size(); j++) {
                if (choice.alternatives().get(j).range().end() - 1 == close) {
                    Target target = Target.of(i, j, stand);
                    Outcome outcome =
                            switch (how) {
                                case LIFT -> Positions.lift(passage, target, stand.delegation());
                                case TAKE -> Positions.take(passage, target, stand);
                                case BESIDE -> Positions.beside(passage, target, stand);
                            };
                    if (outcome instanceof Outcome.Changed(ChangeSet change, int _)) {
                        made = made.after(change);
                        return true;
                    }
                    return false;
                }
            }
        }
        return false;
    }

    private int choiceAt(int close) {
        Passage passage = Passage.of(made.text().text(), profile);
        for (Choice choice : passage.reading().choices()) {
            boolean has =
                    choice.alternatives().stream().anyMatch(one -> one.range().end() - 1 == close);
            if (has) {
                return choice.range().start();
            }
        }
        return close;
    }

    /** Positions that one wrote on words that the other changed. */
    private void tellChangedUnder() {
        List<MergedText.Point> points = new ArrayList<>();
        for (int i = 0; i < written.words().size(); i++) {
            MergedWord word = written.words().get(i);
            int close = word.base();
            int open = close == SideText.NONE ? close : written.merge().base().partner(close);
            if (open == SideText.NONE || open > close) {
                continue;
            }
            ChangedSpans first = written.merge().first();
            ChangedSpans second = written.merge().second();
            boolean byFirst = first.isNoted(close) && second.isChangedWithin(open + 1, close);
            boolean bySecond = second.isNoted(close) && first.isChangedWithin(open + 1, close);
            if (byFirst != bySecond || byFirst) {
                points.add(
                        new MergedText.Point(
                                MergeRemark.Kind.CHANGED_UNDER_POSITION,
                                choiceAt(written.start(i)),
                                whole(first.side(), word.first()),
                                whole(second.side(), word.second())));
            }
        }
        for (MergedText.Point point : points) {
            made = made.with(point);
        }
    }

    /** An alternative with its notes. */
    private static String whole(SideText side, int close) {
        int open = close == SideText.NONE ? close : side.partner(close);
        return open == SideText.NONE ? "" : side.between(open, close + 1);
    }
}
