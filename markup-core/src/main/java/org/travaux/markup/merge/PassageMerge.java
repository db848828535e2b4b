package org.travaux.markup.merge;

import static org.travaux.markup.draft.AgreedPassage.without;

import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.AgreedPassages;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.profile.Profile;

import java.util.ArrayList;
import java.util.List;

/**
 * The passages that are agreed in a merged paragraph. What either side agreed is agreed, as long as
 * those words stand, and not in brackets; what one side opened again is open.
 */
final class PassageMerge {
    private final List<AgreedPassage> base;
    private final List<AgreedPassage> first;
    private final List<AgreedPassage> second;

    /** Of the paragraph as it was for all three, each with its own text. */
    PassageMerge(Paragraph base, Paragraph first, Paragraph second) {
        this.base = base.passages();
        this.first = first.passages();
        this.second = second.passages();
    }

    /**
     * The merged paragraph with its passages.
     *
     * @param ones the first side's paragraph with the merged texts
     * @param others the second side's
     */
    Paragraph of(Paragraph merged, Paragraph ones, Paragraph others, Profile notation) {
        List<AgreedPassage> passages =
                new ArrayList<>(without(ones.passages(), without(base, others.passages())));
        passages.addAll(without(without(others.passages(), base), without(ones.passages(), base)));
        return AgreedPassages.withoutContested(merged.withPassages(passages), notation);
    }

    /** Whether words that a side had as agreed, and nobody opened again, are open now. */
    boolean opens(Paragraph merged) {
        return opens(first, second, merged) || opens(second, first, merged);
    }

    private boolean opens(List<AgreedPassage> side, List<AgreedPassage> other, Paragraph merged) {
        List<AgreedPassage> lost = without(side, merged.passages());
        return !without(lost, without(base, other)).isEmpty();
    }
}
