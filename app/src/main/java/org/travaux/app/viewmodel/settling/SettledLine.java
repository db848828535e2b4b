package org.travaux.app.viewmodel.settling;

import org.travaux.markup.draft.records.SettledPlace;
import org.travaux.markup.draft.records.Settlement;
import org.travaux.markup.text.Composed;

/**
 * A settled choice as a line of a list.
 *
 * @param paragraph the index of the paragraph
 * @param place where it stood, in the language that is looked at or else in another
 * @param name what delegates call the paragraph
 * @param words what stood there and what stands there now: {@code [shall] [may] → may}
 * @param said how it was settled, where and when
 */
public record SettledLine(
        int paragraph,
        Settlement settlement,
        SettledPlace place,
        String name,
        String words,
        String said) {
    /** Whether it can be told from the words of the line that typed words mean it. */
    boolean says(String typed) {
        return Composed.letters(name + " " + words + " " + said)
                .toLowerCase(java.util.Locale.ROOT)
                .contains(typed);
    }
}
