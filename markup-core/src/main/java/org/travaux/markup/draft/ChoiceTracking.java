package org.travaux.markup.draft;

import org.travaux.markup.data.Language;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.OffsetMap;
import org.travaux.markup.text.Side;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps which choice is which while the text around them changes. */
final class ChoiceTracking {
    private ChoiceTracking() {}

    /**
     * The identities after a change. One whose bracket was taken away goes to the bracket that
     * stands there now, the next alternative's, unless that one opens a choice of its own. A choice
     * that begins without a bracket, as a request in words does, keeps its place.
     *
     * @param choices before it
     * @param before the text in the language that changes, and {@code text} after
     */
    static List<ChoiceIdentity> moved(
            List<ChoiceIdentity> choices,
            Language language,
            MarkedText before,
            ChangeSet change,
            MarkedText text) {
        OffsetMap offsets = change.offsets();
        Set<Integer> taken = new HashSet<>();
        for (ChoiceIdentity choice : choices) {
            Integer at = choice.at().get(language);
            if (at != null && !offsets.deletes(at)) {
                taken.add(offsets.map(at, Side.AFTER));
            }
        }
        int from =
                change.isEmpty()
                        ? before.text().length()
                        : change.edits().getFirst().range().start();
        List<ChoiceIdentity> moved = new ArrayList<>(choices.size());
        for (ChoiceIdentity choice : choices) {
            if (choice.isBefore(language, from)) {
                moved.add(choice);
                continue;
            }
            Map<Language, Integer> at = new HashMap<>(choice.at());
            at.computeIfPresent(
                    language,
                    (_, offset) -> {
                        int now = offsets.map(offset, Side.AFTER);
                        boolean stays = !offsets.deletes(offset);
                        boolean there =
                                isBracket(text, now)
                                        || (stays
                                                && offset < before.text().length()
                                                && !isBracket(before, offset));
                        return there && (stays || taken.add(now)) ? (Integer) now : null;
                    });
            if (!at.isEmpty()) {
                moved.add(
                        choice.withAt(at)
                                .withAlternativesMoved(
                                        language,
                                        offset ->
                                                offsets.deletes(offset)
                                                        ? null
                                                        : (Integer)
                                                                offsets.map(offset, Side.AFTER)));
            }
        }
        return moved;
    }

    private static boolean isBracket(MarkedText text, int offset) {
        return offset < text.text().length() && text.text().charAt(offset) == '[';
    }
}
