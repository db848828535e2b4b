package org.travaux.app.viewmodel.settling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.choices.ChoiceFilter;
import org.travaux.app.viewmodel.choices.ChoiceLine;
import org.travaux.app.viewmodel.choices.ChoiceList;
import org.travaux.app.viewmodel.display.Naming;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Occasion;
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
import java.util.function.Function;
import java.util.function.Predicate;

/** Settles many choices at once by one rule, after a look at what would come of it. */
public final class SettleMany {
    /** Which of the open choices are meant, the fewest first. */
    public enum Scope {
        /** Those on which no delegation stands. */
        UNHELD,
        /** Those of the caret's paragraph. */
        PARAGRAPH,
        /** Those that the list of open choices shows. */
        LISTED,
        /** All of them. */
        ALL
    }

    /**
     * What would come of it.
     *
     * @param settled how many choices would be settled
     * @param draft with these settled, read
     * @param changes the sentences that would read otherwise, in the languages that are shown
     * @param refusals which choices would stay open, and why
     */
    public record Preview(
            int settled, DraftReading draft, List<SentenceChange> changes, List<String> refusals) {
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

    /** How many open choices are meant, as far as the draft has been read. */
    public int count(Scope scope) {
        Session session = model.session();
        List<Paragraph> paragraphs = session.reading().draft().paragraphs();
        return Math.toIntExact(
                session.holdings().open().stream().filter(meant(scope, paragraphs)).count());
    }

    /** The codes of those who stand on something, most first, as far as the draft has been read. */
    public List<String> delegations() {
        return model.session().holdings().delegations().stream()
                .map(DelegationHoldings::delegation)
                .toList();
    }

    /**
     * What would come of settling choices by a rule, to be found out on any thread: which choices,
     * languages and occasion is said here and now.
     */
    public Function<DraftReading, Preview> preview(Scope scope, SettlementRule rule) {
        Function<List<Paragraph>, Predicate<OpenChoice>> meant = meant(scope);
        List<Language> languages = List.copyOf(model.languages());
        Naming naming = model.naming();
        Occasion occasion = meeting.occasion();
        return reading -> {
            List<OpenChoice> choices =
                    Holdings.of(reading).open().stream()
                            .filter(meant.apply(reading.draft().paragraphs()))
                            .toList();
            List<String> ids = choices.stream().map(OpenChoice::id).toList();
            SettledDraft settled = DraftSettling.settle(reading, ids, rule, occasion);
            return new Preview(
                    settled.settled().size(),
                    reading.update(settled.draft()),
                    SentenceChange.between(reading.draft(), settled.draft(), languages),
                    refusals(reading.draft(), choices, settled.refusals(), naming));
        };
    }

    /**
     * Settles choices as it was foreseen, as one step.
     *
     * @param foreseen for the draft as it is
     * @return what is wrong, or null if it was done
     */
    public @Nullable String apply(Preview foreseen) {
        if (foreseen.settled() == 0) {
            return model.sentences().say("many.nothing");
        }
        Place caret = model.caretProperty().get();
        Place here = caret != null ? caret : new Place(0, model.languages().getFirst(), 0);
        model.change(foreseen.draft().draft(), foreseen.draft(), here, here);
        if (model.session().held() == null) {
            int left = foreseen.refusals().size();
            String done = model.sentences().say("many.done", foreseen.settled(), left);
            model.tell(new Notice(Notice.Kind.DONE, done));
        }
        return null;
    }

    private Predicate<OpenChoice> meant(Scope scope, List<Paragraph> paragraphs) {
        return meant(scope).apply(paragraphs);
    }

    /** Which choices of a draft's paragraphs are meant, by the list and the caret of now. */
    private Function<List<Paragraph>, Predicate<OpenChoice>> meant(Scope scope) {
        ChoiceFilter filter = list.filterProperty().get();
        Place caret = model.caretProperty().get();
        int here = caret == null ? -1 : caret.paragraph();
        return paragraphs ->
                choice ->
                        switch (scope) {
                            case UNHELD -> choice.holders().isEmpty();
                            case LISTED ->
                                    filter.accepts(choice, paragraphs.get(choice.paragraph()));
                            case PARAGRAPH -> choice.paragraph() == here;
                            case ALL -> true;
                        };
    }

    private List<String> refusals(
            Draft draft, List<OpenChoice> choices, List<UnsettledChoice> refusals, Naming naming) {
        Map<String, OpenChoice> byId = new HashMap<>();
        choices.forEach(choice -> byId.put(choice.id(), choice));
        Explanations explanations = new Explanations(model.sentences());
        List<String> said = new ArrayList<>();
        for (UnsettledChoice refusal : refusals) {
            OpenChoice choice = byId.get(refusal.choice());
            String place = choice == null ? "" : draft.nameOf(choice.paragraph()) + ", ";
            String words =
                    choice == null ? "" : ChoiceLine.of(draft, choice, naming).words() + ": ";
            said.add(place + words + explanations.inWindow(refusal));
        }
        return said;
    }
}
