package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.draft.records.Resolution;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.settle.UnsettledChoice.Reason;
import org.travaux.markup.settle.records.Recording;
import org.travaux.markup.settle.records.TextChange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Settles choices in every language at once, or leaves them as they are: a choice that can't be
 * settled the same way in all languages is refused. A paragraph of which nothing is left stays,
 * empty, so that what was decided can still be found and undone.
 */
public final class DraftSettling {
    private final List<String> settled = new ArrayList<>();
    private final List<UnsettledChoice> refusals = new ArrayList<>();
    private final Draft draft;
    private final List<Paragraph> paragraphs;
    private final Occasion occasion;
    private final DraftReading nothing;

    /** The paragraph of which a choice was settled last, as it was read. */
    private @Nullable ReadParagraph read;

    private DraftSettling(Draft draft, Occasion occasion) {
        this.draft = draft;
        this.paragraphs = new ArrayList<>(draft.paragraphs());
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
        Map<String, Integer> places = places(draft);
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
        settling.finish();
        return new SettledDraft(
                draft.withParagraphs(settling.paragraphs), settling.settled, settling.refusals);
    }

    /**
     * Settles choices of a draft by one rule; those of which it says nothing, and those that can't
     * be settled, stay as they are.
     *
     * @param reading of the draft
     * @param choices their ids, in the order in which they are settled
     * @param occasion where and when it was agreed
     */
    public static SettledDraft settle(
            DraftReading reading, List<String> choices, SettlementRule rule, Occasion occasion) {
        Draft draft = reading.draft();
        Map<String, Integer> places = places(draft);
        Map<Integer, Map<String, List<List<DelegationPosition>>>> positions = new HashMap<>();
        Map<String, Decision> decisions = new LinkedHashMap<>();
        List<UnsettledChoice> refusals = new ArrayList<>();
        for (String choice : choices) {
            Integer paragraph = places.get(choice);
            Decision decision =
                    paragraph == null
                            ? new Decision.Delete()
                            : rule.decide(
                                    positions
                                            .computeIfAbsent(
                                                    paragraph,
                                                    each -> ChoicePositions.in(reading, each))
                                            .getOrDefault(choice, List.of()));
            if (decision == null) {
                refusals.add(
                        new UnsettledChoice(choice, draft.sourceLanguage(), Reason.NOT_SUPPORTED));
            } else {
                decisions.put(choice, decision);
            }
        }
        SettledDraft settled = settle(draft, decisions, occasion);
        refusals.addAll(settled.refusals());
        return new SettledDraft(settled.draft(), settled.settled(), refusals);
    }

    private static Map<String, Integer> places(Draft draft) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            for (ChoiceIdentity choice : draft.paragraphs().get(i).choices()) {
                places.put(choice.id(), i);
            }
        }
        return places;
    }

    private void settle(int paragraph, String choice, Decision decision) {
        ReadParagraph current = read;
        if (current == null || current.paragraph() != paragraph) {
            current = readAgain(paragraph);
        }
        if (current.isGone(choice)) {
            settled.add(choice);
            return;
        }
        if (current.isChanged() && !current.holds(choice)) {
            current = readAgain(paragraph);
        }
        SettlingAttempt attempt = attempt(current, choice, decision);
        if (!current.follows(attempt.changes())) {
            current = readAgain(paragraph);
            attempt = attempt(current, choice, decision);
        }
        refusals.addAll(attempt.refused());
        if (attempt.refused().isEmpty()) {
            record(current, choice, resolution(decision, attempt.number()), attempt.changes());
            settled.add(choice);
        }
    }

    private SettlingAttempt attempt(ReadParagraph current, String choice, Decision decision) {
        return SettlingAttempt.of(draft, paragraphs, current, choice, decision);
    }

    private ReadParagraph readAgain(int paragraph) {
        finish();
        Draft alone = draft.withParagraphs(List.of(paragraphs.get(paragraph)));
        ReadParagraph current = new ReadParagraph(paragraph, nothing.update(alone), occasion);
        read = current;
        return current;
    }

    /** Does what was settled of the paragraph that was read. */
    private void finish() {
        ReadParagraph done = read;
        if (done != null) {
            paragraphs.set(done.paragraph(), done.after());
            read = null;
        }
    }

    private void record(
            ReadParagraph current, String choice, Resolution resolution, List<TextChange> changes) {
        if (current.holds(choice)) {
            current.settle(choice, resolution, changes);
            return;
        }
        read = null;
        int texts = Recording.texts(changes);
        Map<Integer, List<TextChange>> spanned = new TreeMap<>();
        for (TextChange each : changes) {
            spanned.computeIfAbsent(each.paragraph(), _ -> new ArrayList<>()).add(each);
        }
        spanned.forEach(
                (at, own) -> {
                    Recording recording = new Recording(paragraphs.get(at), occasion);
                    recording.settle(choice, resolution, texts, own);
                    paragraphs.set(at, recording.after());
                });
    }

    private static Resolution resolution(Decision decision, int number) {
        return switch (decision) {
            case Decision.Adopt _ -> new Resolution.Adopted(number);
            case Decision.Delete() -> new Resolution.Deleted();
            case Decision.Replace _ -> new Resolution.Replaced();
        };
    }
}
