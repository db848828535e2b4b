package org.travaux.app.viewmodel.negotiating;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.SpanningChoices;
import org.travaux.app.viewmodel.picking.DelegationFinder;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.edit.Outcome;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.edit.Proposal;
import org.travaux.markup.edit.Refusal;
import org.travaux.markup.edit.Target;
import org.travaux.markup.profile.BracketKind;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Side;
import org.travaux.markup.text.TextRange;
import org.travaux.markup.text.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is done to choices where the caret is, in every language, each as one step. Who spoke last
 * is remembered, because the same delegation often speaks again. Where something can't be done the
 * user is told; without a caret nothing happens.
 */
public final class Negotiation {
    private static final int CONTEXT = 40;

    private final EditorModel model;
    private final AtCaret atCaret;
    private String speaker = "";

    /** On the text in which the caret is. */
    public Negotiation(EditorModel model) {
        this.model = model;
        this.atCaret = new AtCaret(model);
    }

    /** The code of the delegation that spoke last; empty before any has. */
    public String speaker() {
        return speaker;
    }

    /** The delegations that may be meant by what was typed, the likeliest first. */
    public List<Delegation> delegations(String typed) {
        return DelegationFinder.find(draft(), typed);
    }

    /** A delegation as a list shows it: {@code KAZ Kazakhstan}. */
    public String name(String code) {
        Delegation known = draft().notation().delegations().byCode(code);
        return known == null ? code : known.name(model.sentences().locale().getLanguage());
    }

    /** What is selected in the text at the caret, with the whole of the words that it cuts. */
    public TextRange wholeWords(TextRange selected) {
        Place at = atCaret.place();
        return at == null ? selected : Words.whole(atCaret.passage(at).text(), selected);
    }

    /** The words of a stretch of the text at the caret; empty without a caret. */
    public String words(TextRange selected) {
        Place at = atCaret.place();
        return at == null ? "" : selected.of(atCaret.passage(at).text());
    }

    /** What a proposal would make of the text, with a little of it around; why not, if it can't. */
    public String preview(TextRange selected, String delegation, String typed) {
        Place at = atCaret.place();
        return at == null
                ? ""
                : shown(atCaret.passage(at), proposed(at, selected, delegation, typed));
    }

    /** Whether a proposal would change anything: something is proposed, and can be written. */
    public boolean canPropose(TextRange selected, String delegation, String typed) {
        Place at = atCaret.place();
        return at != null && proposed(at, selected, delegation, typed) instanceof Outcome.Changed;
    }

    private Outcome proposed(Place at, TextRange selected, String delegation, String typed) {
        Passage passage = atCaret.passage(at);
        return Proposal.propose(passage, Proposal.scope(passage, selected), delegation, typed);
    }

    private String shown(Passage passage, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused(Refusal reason) -> atCaret.say(reason);
            case Outcome.Changed(ChangeSet change, int _) -> {
                String after = change.apply(passage.text());
                int first = change.edits().getFirst().range().start();
                int last = change.edits().getLast().range().end();
                int start = Math.max(0, first - CONTEXT);
                int end = Math.min(after.length(), change.map(last, Side.AFTER) + CONTEXT);
                yield (start > 0 ? "…" : "")
                        + after.substring(start, end)
                        + (end < after.length() ? "…" : "");
            }
        };
    }

    /** A delegation proposes other words for those selected, new words, or that words go. */
    public void propose(TextRange selected, String delegation, String typed) {
        speaker = delegation;
        atCaret.make(gestures -> gestures.propose(selected, delegation, typed), AtCaret::behind);
    }

    /** What is at the caret, or null. */
    public @Nullable ChoiceAtCaret choiceAtCaret() {
        return atCaret.choiceAtCaret();
    }

    /**
     * The positions that may be meant by what was typed, the likeliest first.
     *
     * @param offered which of them can be meant at all
     */
    public List<DelegationStance> positions(String typed, Predicate<DelegationStance> offered) {
        return PositionOffers.of(draft(), typed.isBlank() ? speaker : typed, offered);
    }

    /** A position in words: {@code China supports}. */
    public String say(DelegationStance stand) {
        String word = stand.word();
        return model.sentences()
                .say(
                        "chip." + stand.stance().id(),
                        name(stand.delegation()),
                        word == null ? "" : word);
    }

    /** A delegation takes a position on an alternative, or on the choice where it takes no side. */
    public void take(ChoiceAtCaret here, DelegationStance stand) {
        speaker = stand.delegation();
        if (here.isSpanning()) {
            atCaret.onSpanning(positions -> positions.take(stand));
            return;
        }
        Target target = Target.of(here.choice(), here.alternative(), stand);
        atCaret.make(gestures -> gestures.take(target, stand));
    }

    /**
     * Every position that can be lifted at the caret: on the choice there, on the bracket over
     * several paragraphs that it stands in, on the paragraph as a whole.
     */
    public List<LiftablePosition> liftable() {
        Place at = atCaret.place();
        if (at == null) {
            return List.of();
        }
        Reading reading = atCaret.passage(at).reading();
        List<LiftablePosition> held = new ArrayList<>();
        ChoiceAtCaret here = choiceAtCaret();
        SpanningChoice spanning = SpanningChoices.holding(model.session(), at);
        if (here != null && here.isSpanning() && spanning != null) {
            held.addAll(LiftablePosition.on(spanning));
        } else {
            if (here != null) {
                held.addAll(LiftablePosition.on(reading.choices().get(here.choice())));
            }
            if (spanning != null) {
                held.addAll(LiftablePosition.all(spanning.positions(), LiftablePosition.On.AROUND));
            }
        }
        held.addAll(LiftablePosition.all(reading.positions(), LiftablePosition.On.PARAGRAPH));
        return held;
    }

    /**
     * Those that can be lifted at the caret and are held by the delegation whose name or mark is at
     * a place of the same text.
     */
    public List<LiftablePosition> liftableAt(Place place) {
        Place at = atCaret.place();
        if (at == null || !place.inTheSameTextAs(at)) {
            return List.of();
        }
        Reading reading = atCaret.passage(at).reading();
        List<String> named =
                Stream.concat(
                                reading.choices().stream().map(Choice::allPositions),
                                Stream.of(reading.positions()))
                        .flatMap(List::stream)
                        .filter(each -> each.range().touches(place.offset()))
                        .map(DelegationPosition::delegation)
                        .toList();
        return liftable().stream()
                .filter(held -> named.contains(held.stand().delegation()))
                .toList();
    }

    /** A delegation lifts its position on what is at the caret, in every language. */
    public void lift(LiftablePosition position) {
        String delegation = position.stand().delegation();
        switch (position.on()) {
            case CHOICE -> liftOnChoice(position, delegation);
            case AROUND -> atCaret.onSpanning(positions -> positions.lift(delegation));
            case PARAGRAPH -> liftFromParagraph(delegation);
        }
    }

    /** A delegation lifts its position on the caret's paragraph as a whole, in every language. */
    public void liftFromParagraph(String delegation) {
        atCaret.make(gestures -> gestures.lift(new Target.OnParagraph(), delegation));
    }

    private void liftOnChoice(LiftablePosition position, String delegation) {
        ChoiceAtCaret spanning = choiceAtCaret();
        if (spanning != null && spanning.isSpanning()) {
            atCaret.onSpanning(positions -> positions.lift(delegation));
            return;
        }
        atCaret.atChoice(
                (gestures, here) -> gestures.lift(position.target(here.choice()), delegation));
    }

    /** Adds an alternative for a delegation. */
    public void addAlternative(String delegation, String typed) {
        speaker = delegation;
        Stance stance = draft().notation().proposer();
        atCaret.atChoice(
                (gestures, here) ->
                        gestures.addAlternative(
                                here.choice(), typed, DelegationStance.of(delegation, stance)));
    }

    /** Takes an alternative of the choice at the caret away. */
    public void removeAlternative(int alternative) {
        atCaret.atChoice(
                (gestures, here) -> gestures.removeAlternative(here.choice(), alternative));
    }

    /** Makes two choices of the one at the caret, behind an alternative. */
    public void split(int alternative) {
        atCaret.atChoice((gestures, here) -> gestures.split(here.choice(), alternative));
    }

    /** Makes one choice of the one at the caret and the next. */
    public void join() {
        atCaret.atChoice((gestures, here) -> gestures.join(here.choice()));
    }

    /**
     * Splits the choice at the caret behind the alternative that the caret is in, or before the
     * last; a choice of one alternative is joined with the next.
     */
    public void splitOrJoin() {
        atCaret.atChoice(
                (gestures, here) ->
                        here.alternatives() == 1
                                ? gestures.join(here.choice())
                                : gestures.split(
                                        here.choice(),
                                        Math.min(here.alternative(), here.alternatives() - 2)));
    }

    /** Says what the bracket at the caret is, whatever its words say. */
    public void mark(BracketKind kind) {
        Place at = atCaret.place();
        if (at == null) {
            return;
        }
        int bracket = bracket(atCaret.passage(at).reading(), at.offset());
        if (bracket < 0 && SpanningChoices.at(model.session(), at) != null) {
            atCaret.tellSpanning();
            return;
        }
        atCaret.make(gestures -> gestures.mark(bracket, kind));
    }

    private static int bracket(Reading reading, int offset) {
        for (Element element : reading.others()) {
            if (element.range().touches(offset)) {
                return element.range().start();
            }
        }
        Choice choice = reading.choiceAt(offset);
        return choice == null ? -1 : choice.range().start();
    }

    /** Says that a bracket that goes over several paragraphs stays one bracket. */
    public void tellSpanning() {
        atCaret.tellSpanning();
    }

    private Draft draft() {
        return model.session().draft();
    }
}
