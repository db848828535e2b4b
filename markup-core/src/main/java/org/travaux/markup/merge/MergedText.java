package org.travaux.markup.merge;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.Side;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph's text in one language, merged.
 *
 * @param fromFirst the change that makes it of the first side's text
 * @param fromSecond the change that makes it of the second side's text
 * @param points what is to be looked at, by the offset in the text
 */
record MergedText(MarkedText text, ChangeSet fromFirst, ChangeSet fromSecond, List<Point> points) {
    /**
     * Something to be looked at.
     *
     * @param at where its choice opens, in UTF-16 code units
     * @param first what the first side has there, {@code second} the second
     */
    record Point(MergeRemark.Kind kind, int at, String first, String second) {
        /** The same after a change of the text. */
        Point after(ChangeSet change) {
            return new Point(kind, change.map(at, Side.AFTER), first, second);
        }
    }

    /**
     * Merges three states of a text.
     *
     * @return null if no text can say what both say
     */
    static @Nullable MergedText of(
            MarkedText base, MarkedText first, MarkedText second, Profile profile) {
        SideText was = SideText.of(base.text(), profile);
        SideText one = SideText.of(first.text(), profile);
        SideText other = SideText.of(second.text(), profile);
        List<@Nullable WordMerge> merges = new ArrayList<>();
        String between = profile.spacedRunsJoin() ? " " : "";
        merges.add(WordMerge.fine(was, one, other, between));
        merges.add(WordMerge.coarse(was, one, other, between));
        for (WordMerge merge : merges) {
            if (merge != null) {
                WrittenMerge written = new WrittenMerge(merge);
                if (MeantBrackets.are(written, one, other, profile)) {
                    MergedText made = written.made(base, first, second);
                    return MergedNotes.in(made, written, profile);
                }
            }
        }
        return null;
    }

    /** The text after one more change. */
    MergedText after(ChangeSet change) {
        return new MergedText(
                text.apply(change),
                fromFirst.compose(change),
                fromSecond.compose(change),
                points.stream().map(point -> point.after(change)).toList());
    }

    /** With one more thing to look at. */
    MergedText with(Point point) {
        List<Point> all = new ArrayList<>(points);
        all.add(point);
        return new MergedText(text, fromFirst, fromSecond, all);
    }
}
