package org.travaux.markup.settle;

import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Occasion;
import org.travaux.markup.settle.UnsettledChoice.Reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settles many choices by one rule; those that can't be settled stay as they are. */
public final class ManySettling {
    private ManySettling() {}

    /**
     * Settles choices of a draft in every language.
     *
     * @param reading of the draft
     * @param choices their ids, in the order in which they are settled
     * @param occasion where and when it was agreed
     */
    public static SettledDraft settle(
            DraftReading reading, List<String> choices, SettlementRule rule, Occasion occasion) {
        Draft draft = reading.draft();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            for (ChoiceIdentity choice : draft.paragraphs().get(i).choices()) {
                places.put(choice.id(), i);
            }
        }
        Map<String, Decision> decisions = new LinkedHashMap<>();
        List<UnsettledChoice> undecided = new ArrayList<>();
        for (String choice : choices) {
            Integer paragraph = places.get(choice);
            Decision decision =
                    paragraph == null
                            ? new Decision.Delete()
                            : rule.decide(reading, paragraph, choice);
            if (decision == null) {
                undecided.add(
                        new UnsettledChoice(choice, draft.sourceLanguage(), Reason.NOT_SUPPORTED));
            } else {
                decisions.put(choice, decision);
            }
        }
        SettledDraft settled = DraftSettling.settle(draft, decisions, occasion);
        List<UnsettledChoice> refusals = new ArrayList<>(undecided);
        refusals.addAll(settled.refusals());
        return new SettledDraft(settled.draft(), settled.settled(), refusals);
    }
}
