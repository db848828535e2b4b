package org.travaux.markup.compare;

import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Where the words that two wordings have in common stand in each, whatever spaces are between. */
final class WordMoves {
    private WordMoves() {}

    /**
     * The change from one wording to another.
     *
     * @param differences all that {@link WordDiff} found
     */
    static ChangeSet of(String before, String after, List<WordDiff.Difference> differences) {
        List<TextRange> stood = kept(before, differences, WordDiff.Difference::before);
        List<TextRange> stand = kept(after, differences, WordDiff.Difference::after);
        List<TextEdit> edits = new ArrayList<>();
        int from = 0;
        int fromAfter = 0;
        for (int i = 0; i <= stood.size(); i++) {
            boolean last = i == stood.size();
            int to = last ? before.length() : stood.get(i).start();
            int toAfter = last ? after.length() : stand.get(i).start();
            addEdit(
                    before,
                    new TextRange(from, to),
                    after,
                    new TextRange(fromAfter, toAfter),
                    edits);
            from = last ? to : stood.get(i).end();
            fromAfter = last ? toAfter : stand.get(i).end();
        }
        return ChangeSet.of(before.length(), edits);
    }

    private static void addEdit(
            String before,
            TextRange between,
            String after,
            TextRange betweenAfter,
            List<TextEdit> edits) {
        if (between.of(before).equals(betweenAfter.of(after))) {
            return;
        }
        int start = between.start();
        int startAfter = betweenAfter.start();
        while (start < between.end()
                && startAfter < betweenAfter.end()
                && Space.is(before.charAt(start))
                && before.charAt(start) == after.charAt(startAfter)) {
            start++;
            startAfter++;
        }
        int end = between.end();
        int endAfter = betweenAfter.end();
        while (end > start
                && endAfter > startAfter
                && Space.is(before.charAt(end - 1))
                && before.charAt(end - 1) == after.charAt(endAfter - 1)) {
            end--;
            endAfter--;
        }
        edits.add(TextEdit.replace(start, end, after.substring(startAfter, endAfter)));
    }

    private static List<TextRange> kept(
            String text,
            List<WordDiff.Difference> differences,
            Function<WordDiff.Difference, TextRange> side) {
        List<TextRange> kept = new ArrayList<>();
        int next = 0;
        for (TextRange word : WordTokens.of(text).ranges()) {
            while (next < differences.size()
                    && side.apply(differences.get(next)).end() <= word.start()) {
                next++;
            }
            if (next == differences.size()
                    || word.end() <= side.apply(differences.get(next)).start()) {
                kept.add(word);
            }
        }
        return kept;
    }
}
