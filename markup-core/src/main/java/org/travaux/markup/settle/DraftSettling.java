package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Occasion;
import org.travaux.markup.draft.Resolution;
import org.travaux.markup.settle.UnsettledChoice.Reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles choices in every language at once, or leaves them as they are: a choice that can't be
 * settled the same way in all languages is refused. A paragraph of which nothing is left stays,
 * empty, so that what was decided can still be found and undone.
 */
public final class DraftSettling {
    private final List<String> settled = new ArrayList<>();
    private final List<UnsettledChoice> refusals = new ArrayList<>();
    private final Occasion occasion;
    private final DraftReading nothing;
    private Draft draft;

    /** The paragraph of which a choice was settled last, as it was read. */
    private @Nullable ReadParagraph read;

    private DraftSettling(Draft draft, Occasion occasion) {
        this.draft = draft;
        this.occasion = occasion;
        this.nothing = DraftReading.of(draft.withParagraphs(List.of()));
    }

    /**
     * Settles choices of a draft, whose choices have identities.
     *
     * @param decisions by the choice's id; a choice within another that goes needs no more
     * @param occasion where and when it was agreed
     */
    public static SettledDraft settle(
            Draft draft, Map<String, Decision> decisions, Occasion occasion) {
        DraftSettling settling = new DraftSettling(draft, occasion);
        Map<String, Integer> places = settling.places();
        decisions.forEach(
                (choice, decision) -> {
                    Integer paragraph = places.get(choice);
                    if (paragraph == null) {
                        settling.refusals.add(
                                new UnsettledChoice(
                                        choice, draft.sourceLanguage(), Reason.UNKNOWN));
                    } else {
                        settling.settle(paragraph, choice, decision);
                    }
                });
        return new SettledDraft(settling.draft, settling.settled, settling.refusals);
    }

    private Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            for (ChoiceIdentity choice : draft.paragraphs().get(i).choices()) {
                places.put(choice.id(), i);
            }
        }
        return places;
    }

    private void settle(int paragraph, String choice, Decision decision) {
        if (!isThere(paragraph, choice)) {
            settled.add(choice);
            return;
        }
        ReadParagraph current = read;
        if (current == null || current.paragraph() != paragraph || !current.holds(choice)) {
            current = readAgain(paragraph);
        }
        SettlingAttempt attempt = SettlingAttempt.of(draft, current, choice, decision);
        if (!attempt.isApart(current)) {
            current = readAgain(paragraph);
            attempt = SettlingAttempt.of(draft, current, choice, decision);
        }
        refusals.addAll(attempt.refused());
        if (attempt.refused().isEmpty()) {
            record(current, choice, resolution(decision, attempt.number()), attempt.changes());
            settled.add(choice);
        }
    }

    /** False if it went with one around it. */
    private boolean isThere(int paragraph, String id) {
        return draft.paragraphs().get(paragraph).choices().stream()
                .anyMatch(choice -> choice.id().equals(id));
    }

    private ReadParagraph readAgain(int paragraph) {
        Draft alone = draft.withParagraphs(List.of(draft.paragraphs().get(paragraph)));
        ReadParagraph current = new ReadParagraph(paragraph, nothing.update(alone));
        read = current;
        return current;
    }

    private void record(
            ReadParagraph current, String choice, Resolution resolution, List<TextChange> changes) {
        boolean within = current.holds(choice);
        List<TextChange> now = new ArrayList<>();
        for (TextChange each : changes) {
            now.add(within ? current.now(each, draft) : each);
        }
        draft = new Recording(draft, choice, resolution, occasion).record(now);
        if (within) {
            changes.forEach(each -> current.settled(choice, each));
        } else {
            read = null;
        }
    }

    private static Resolution resolution(Decision decision, int number) {
        return switch (decision) {
            case Decision.Adopt _ -> new Resolution.Adopted(number);
            case Decision.Delete() -> new Resolution.Deleted();
            case Decision.Replace _ -> new Resolution.Replaced();
        };
    }
}
