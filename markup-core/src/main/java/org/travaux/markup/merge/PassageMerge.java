package org.travaux.markup.merge;

import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.AgreedPassages;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.StatusChange;
import org.travaux.markup.profile.Profile;

import java.util.ArrayList;
import java.util.List;

/**
 * The passages that are agreed in a merged paragraph. What either side agreed is agreed, as long as
 * those words stand, and not in brackets; what one side opened again is open.
 */
final class PassageMerge {
    /** What tells passages apart that are of the same words, at one place or at several. */
    private record Key(Language language, String words, StatusChange agreed) {
        static Key of(AgreedPassage passage) {
            return new Key(passage.language(), passage.words(), passage.agreed());
        }
    }

    private final Paragraph base;
    private final Paragraph first;
    private final Paragraph second;

    /** Of the paragraph as it was for all three, each with its own text. */
    PassageMerge(Paragraph base, Paragraph first, Paragraph second) {
        this.base = base;
        this.first = first;
        this.second = second;
    }

    /**
     * The merged paragraph with its passages.
     *
     * @param ones the first side's paragraph with the merged texts
     * @param others the second side's
     */
    Paragraph of(Paragraph merged, Paragraph ones, Paragraph others, Profile notation) {
        List<AgreedPassage> passages =
                new ArrayList<>(
                        ThreeWay.lists(
                                base.passages(), ones.passages(), others.passages(), Key::of));
        return AgreedPassages.withoutContested(merged.withPassages(passages), notation);
    }

    /** Whether words that a side had as agreed, and nobody opened again, are open now. */
    boolean opens(Paragraph merged) {
        return opens(first, second, merged) || opens(second, first, merged);
    }

    private boolean opens(Paragraph side, Paragraph other, Paragraph merged) {
        List<Key> were = base.passages().stream().map(Key::of).toList();
        List<Key> others = other.passages().stream().map(Key::of).toList();
        List<Key> now = merged.passages().stream().map(Key::of).toList();
        return side.passages().stream()
                .map(Key::of)
                .anyMatch(
                        each ->
                                !now.contains(each)
                                        && (others.contains(each) || !were.contains(each)));
    }
}
