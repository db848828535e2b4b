package org.travaux.app.docx.tracked;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The longest sequence that two lists have in common. */
final class CommonSubsequence {
    private CommonSubsequence() {}

    /** Two equal elements, by their places. */
    record Match(int before, int now) {}

    /** Which elements are equal, in order. */
    static <T> List<Match> of(List<T> before, List<T> now) {
        return of(before, now, Object::equals);
    }

    /** Which elements are the same, whatever that means, in order. */
    static <T> List<Match> of(List<T> before, List<T> now, BiPredicate<T, T> same) {
        List<Match> matches = new ArrayList<>();
        int last = 0;
        int lastNow = 0;
        for (AbstractDelta<T> change :
                DiffUtils.diff(before, now, new MyersDiffWithLinearSpace<T>(same)).getDeltas()) {
            int until = change.getSource().getPosition();
            add(matches, last, lastNow, until - last);
            last = until + change.getSource().size();
            lastNow = change.getTarget().getPosition() + change.getTarget().size();
        }
        add(matches, last, lastNow, before.size() - last);
        return matches;
    }

    private static void add(List<Match> matches, int before, int now, int count) {
        for (int i = 0; i < count; i++) {
            matches.add(new Match(before + i, now + i));
        }
    }
}
