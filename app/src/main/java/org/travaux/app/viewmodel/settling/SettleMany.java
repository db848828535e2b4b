package org.travaux.app.viewmodel.settling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.choices.ChoiceFilter;
import org.travaux.app.viewmodel.choices.ChoiceList;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.report.DelegationHoldings;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.report.OpenChoice;
import org.travaux.markup.settle.DraftSettling;
import org.travaux.markup.settle.SettledDraft;
import org.travaux.markup.settle.SettlementRule;
import org.travaux.markup.settle.UnsettledChoice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Settles many choices at once by one rule, after a look at what would come of it. */
public final class SettleMany {
    /** Which of the open choices are meant. */
    public enum Scope {
        /** Those on which no delegation stands. */
        UNHELD,
        /** Those that the list of open choices shows. */
        LISTED,
        /** Those of the caret's paragraph. */
        PARAGRAPH,
        /** All of them. */
        ALL
    }

    /**
     * What would come of it.
     *
     * @param settled how many choices would be settled
     * @param changes the sentences that would read otherwise, in the languages that are shown
     * @param refusals which choices would stay open, and why
     */
    public record Preview(int settled, List<SentenceChange> changes, List<String> refusals) {
        public Preview {
            changes = List.copyOf(changes);
            refusals = List.copyOf(refusals);
        }
    }

    private final EditorModel model;
    private final ChoiceList list;
    private final CurrentForum meeting;

    /**
     * @param list says which choices are shown
     */
    public SettleMany(EditorModel model, ChoiceList list, CurrentForum meeting) {
        this.model = model;
        this.list = list;
        this.meeting = meeting;
    }

    /** Where those sit who settle. */
    public CurrentForum meeting() {
        return meeting;
    }

    /** How many open choices are meant. */
    public int count(Scope scope) {
        return choices(reading(), scope).size();
    }

    /** The codes of those who stand on something, most first. */
    public List<String> delegations() {
        return Holdings.of(reading()).delegations().stream()
                .map(DelegationHoldings::delegation)
                .toList();
    }

    /** What would come of settling choices by a rule. */
    public Preview preview(Scope scope, SettlementRule rule) {
        DraftReading reading = reading();
        List<OpenChoice> choices = choices(reading, scope);
        SettledDraft settled = settle(reading, choices, rule);
        return new Preview(
                settled.settled().size(),
                SentenceChange.between(reading.draft(), settled.draft(), model.languages()),
                refusals(reading.draft(), choices, settled.refusals()));
    }

    /**
     * Settles choices by a rule, as one step.
     *
     * @return what is wrong, or null if it was done
     */
    public @Nullable String apply(Scope scope, SettlementRule rule) {
        DraftReading reading = reading();
        SettledDraft settled = settle(reading, choices(reading, scope), rule);
        int count = settled.settled().size();
        if (count == 0) {
            return model.sentences().say("many.nothing");
        }
        Place caret = model.caretProperty().get();
        Place here = caret != null ? caret : new Place(0, model.languages().getFirst(), 0);
        model.change(settled.draft().paragraphs(), here, here);
        if (model.session().held() == null) {
            int left = settled.refusals().size();
            String done = model.sentences().say("many.done", count, left);
            model.tell(new Notice(Notice.Kind.DONE, done));
        }
        return null;
    }

    private SettledDraft settle(
            DraftReading reading, List<OpenChoice> choices, SettlementRule rule) {
        List<String> ids = choices.stream().map(OpenChoice::id).toList();
        return DraftSettling.settle(reading, ids, rule, meeting.occasion());
    }

    private DraftReading reading() {
        return model.session().reading().update(model.session().draft());
    }

    private List<OpenChoice> choices(DraftReading reading, Scope scope) {
        List<Paragraph> paragraphs = reading.draft().paragraphs();
        ChoiceFilter filter = list.filterProperty().get();
        Place caret = model.caretProperty().get();
        int here = caret == null ? -1 : caret.paragraph();
        return Holdings.of(reading).open().stream()
                .filter(
                        choice ->
                                switch (scope) {
                                    case UNHELD -> choice.holders().isEmpty();
                                    case LISTED ->
                                            filter.accepts(
                                                    choice, paragraphs.get(choice.paragraph()));
                                    case PARAGRAPH -> choice.paragraph() == here;
                                    case ALL -> true;
                                })
                .toList();
    }

    private List<String> refusals(
            Draft draft, List<OpenChoice> choices, List<UnsettledChoice> refusals) {
        Map<String, OpenChoice> byId = new HashMap<>();
        choices.forEach(choice -> byId.put(choice.id(), choice));
        Explanations explanations = new Explanations(model.sentences());
        List<String> said = new ArrayList<>();
        for (UnsettledChoice refusal : refusals) {
            OpenChoice choice = byId.get(refusal.choice());
            String place = choice == null ? "" : draft.nameOf(choice.paragraph()) + ", ";
            String words = choice == null ? "" : list.line(draft, choice).words() + ": ";
            said.add(place + words + explanations.inWindow(refusal));
        }
        return said;
    }
}
