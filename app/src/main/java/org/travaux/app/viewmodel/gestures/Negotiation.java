package org.travaux.app.viewmodel.gestures;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.SpanningChoices;
import org.travaux.app.viewmodel.finding.DelegationFinder;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.edit.Gestured;
import org.travaux.markup.edit.Gestures;
import org.travaux.markup.edit.Outcome;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.edit.Proposal;
import org.travaux.markup.edit.Refusal;
import org.travaux.markup.edit.SpanningPositions;
import org.travaux.markup.edit.Stand;
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
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What is done to choices where the caret is, in every language, each as one step. Who spoke last
 * is remembered, because the same delegation often speaks again. Where something can't be done the
 * user is told; without a caret nothing happens.
 */
public final class Negotiation {
    private static final int CONTEXT = 40;

    private final EditorModel model;
    private String speaker = "";

    public Negotiation(EditorModel model) {
        this.model = model;
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

    /** What a proposal would make of the text, with a little of it around; why not, if it can't. */
    public String preview(TextRange selected, String delegation, String typed) {
        Place at = caret();
        if (at == null) {
            return "";
        }
        Passage passage = passage(at);
        Outcome outcome =
                Proposal.propose(passage, Proposal.scope(passage, selected), delegation, typed);
        return shown(passage, outcome);
    }

    private String shown(Passage passage, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused(Refusal reason) -> say(reason);
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
        make(gestures -> gestures.propose(selected, delegation, typed), Negotiation::behind);
    }

    /** What is at the caret, or null. */
    public @Nullable Here here() {
        Place at = caret();
        if (at == null) {
            return null;
        }
        return SpanningChoices.at(model.session(), at) != null
                ? Here.SPANNING
                : Here.at(passage(at).reading(), at.offset());
    }

    /** The positions that may be meant by what was typed, the likeliest first. */
    public List<Stand> positions(String typed) {
        return PositionOffers.of(draft(), typed.isBlank() ? speaker : typed);
    }

    /** A position in words: {@code China supports}. */
    public String say(Stand stand) {
        String word = stand.word();
        return model.sentences()
                .say(
                        "chip." + stand.stance().id(),
                        name(stand.delegation()),
                        word == null ? "" : word);
    }

    /** A delegation takes a position on an alternative, or on the choice where it takes no side. */
    public void take(Here here, Stand stand) {
        speaker = stand.delegation();
        if (here.isSpanning()) {
            onSpanning(positions -> positions.take(stand));
            return;
        }
        Target target = Target.of(here.choice(), here.alternative(), stand);
        make(gestures -> gestures.take(target, stand));
    }

    /**
     * A position that can be lifted.
     *
     * @param alternative counted from 0; -1 for the choice as a whole
     */
    public record Held(Stand stand, int alternative) {}

    /** Every position on the choice at the caret. */
    public List<Held> held() {
        Place at = caret();
        Here here = here();
        if (at == null || here == null) {
            return List.of();
        }
        List<Held> held = new ArrayList<>();
        SpanningChoice spanning = SpanningChoices.at(model.session(), at);
        if (spanning != null) {
            for (DelegationPosition each : spanning.positions()) {
                addAll(held, List.of(each), each.stance().concernsAlternative() ? 0 : -1);
            }
            return held;
        }
        Choice choice = passage(at).reading().choices().get(here.choice());
        for (int i = 0; i < choice.alternatives().size(); i++) {
            addAll(held, choice.alternatives().get(i).positions(), i);
        }
        addAll(held, choice.positions(), -1);
        return held;
    }

    private static void addAll(
            List<Held> held, List<DelegationPosition> positions, int alternative) {
        for (DelegationPosition position : positions) {
            Stand stand =
                    new Stand(
                            position.delegation(),
                            position.stance(),
                            position.word(),
                            position.speaker());
            held.add(new Held(stand, alternative));
        }
    }

    /** A delegation lifts its position on the choice at the caret. */
    public void lift(Held held) {
        Here spanning = here();
        if (spanning != null && spanning.isSpanning()) {
            onSpanning(positions -> positions.lift(held.stand.delegation()));
            return;
        }
        atChoice(
                (gestures, here) ->
                        gestures.lift(
                                held.alternative < 0
                                        ? new Target.OnChoice(here.choice())
                                        : new Target.OnAlternative(here.choice(), held.alternative),
                                held.stand.delegation()));
    }

    /** Adds an alternative for a delegation. */
    public void addAlternative(String delegation, String typed) {
        speaker = delegation;
        Stance stance = draft().notation().proposer();
        atChoice(
                (gestures, here) ->
                        gestures.addAlternative(
                                here.choice(), typed, Stand.of(delegation, stance)));
    }

    /** Takes an alternative of the choice at the caret away. */
    public void removeAlternative(int alternative) {
        atChoice((gestures, here) -> gestures.removeAlternative(here.choice(), alternative));
    }

    /** Makes two choices of the one at the caret, behind an alternative. */
    public void split(int alternative) {
        atChoice((gestures, here) -> gestures.split(here.choice(), alternative));
    }

    /** Makes one choice of the one at the caret and the next. */
    public void join() {
        atChoice((gestures, here) -> gestures.join(here.choice()));
    }

    /**
     * Splits the choice at the caret behind the alternative that the caret is in, or before the
     * last; a choice of one alternative is joined with the next.
     */
    public void splitOrJoin() {
        atChoice(
                (gestures, here) ->
                        here.alternatives() == 1
                                ? gestures.join(here.choice())
                                : gestures.split(
                                        here.choice(),
                                        Math.min(here.alternative(), here.alternatives() - 2)));
    }

    /** Says what the bracket at the caret is, whatever its words say. */
    public void mark(BracketKind kind) {
        Place at = caret();
        if (at == null) {
            return;
        }
        int bracket = bracket(passage(at).reading(), at.offset());
        if (bracket < 0 && SpanningChoices.at(model.session(), at) != null) {
            tellSpanning();
            return;
        }
        make(gestures -> gestures.mark(bracket, kind));
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

    private void atChoice(BiFunction<Gestures, Here, Gestured> gesture) {
        Here here = here();
        if (here == null) {
            tell(Notice.Kind.PROBLEM, say(Refusal.NO_CHOICE));
        } else if (here.isSpanning()) {
            tellSpanning();
        } else {
            make(gestures -> gesture.apply(gestures, here));
        }
    }

    private void onSpanning(Function<SpanningPositions, SpanningPositions.Done> gesture) {
        Place at = caret();
        SpanningChoice choice = at == null ? null : SpanningChoices.at(model.session(), at);
        if (at == null || choice == null) {
            return;
        }
        DraftReading now = model.session().reading().update(draft());
        SpanningPositions.Done done =
                gesture.apply(new SpanningPositions(now, at.language(), choice));
        Refusal refusal = done.refusals().get(at.language());
        if (refusal != null) {
            tell(Notice.Kind.PROBLEM, say(refusal));
            return;
        }
        model.tell(null);
        model.change(done.draft().paragraphs(), at, at);
        tellWhereNot(done.refusals());
    }

    /** Says that a bracket that goes over several paragraphs stays one bracket. */
    public void tellSpanning() {
        tell(Notice.Kind.PROBLEM, model.sentences().say("gesture.spanning"));
    }

    /** Where the caret goes when it stays with the words that it was at. */
    private static int along(ChangeSet change, Place at) {
        return change.map(at.offset(), Side.AFTER);
    }

    /** Where the caret goes when it is to be at what was written last. */
    private static int behind(ChangeSet change, Place at) {
        TextEdit last = change.edits().getLast();
        int end = change.map(last.range().end(), Side.AFTER);
        String written = last.replacement();
        int closed = Math.max(written.lastIndexOf(')'), written.lastIndexOf(']')) + 1;
        return end - (written.length() - closed);
    }

    private void make(Function<Gestures, Gestured> gesture) {
        make(gesture, Negotiation::along);
    }

    private void make(
            Function<Gestures, Gestured> gesture,
            BiFunction<ChangeSet, Place, Integer> caretAfter) {
        Place at = caret();
        if (at == null) {
            return;
        }
        List<Paragraph> paragraphs = new ArrayList<>(draft().paragraphs());
        Gestures gestures =
                new Gestures(
                        paragraphs.get(at.paragraph()),
                        at.language(),
                        draft().languages(),
                        draft().notation(),
                        model.session().ids());
        Gestured done = gesture.apply(gestures);
        Refusal refusal = done.refusals().get(at.language());
        if (refusal != null) {
            tell(Notice.Kind.PROBLEM, say(refusal));
            return;
        }
        paragraphs.set(at.paragraph(), done.paragraph());
        ChangeSet change = Objects.requireNonNull(done.changes().get(at.language()));
        model.tell(null);
        model.change(paragraphs, at, at.at(caretAfter.apply(change, at)));
        tellWhereNot(done.refusals());
    }

    /** That a language has no text yet shows in its row, and is no news. */
    private void tellWhereNot(Map<Language, Refusal> refusals) {
        Sentences sentences = model.sentences();
        List<String> said = new ArrayList<>();
        refusals.forEach(
                (language, reason) -> {
                    if (reason != Refusal.NO_TEXT) {
                        String name = sentences.say("column." + language.tag());
                        said.add(sentences.say("notice.not-in", name, say(reason)));
                    }
                });
        if (!said.isEmpty()) {
            tell(Notice.Kind.PROBLEM, String.join(" ", said));
        }
    }

    private String say(Refusal reason) {
        return model.sentences().say("refused." + reason.id());
    }

    private void tell(Notice.Kind kind, String sentence) {
        model.tell(new Notice(kind, sentence));
    }

    private Passage passage(Place at) {
        return Passage.of(
                model.session().text(at.paragraph(), at.language()).text(), draft().notation());
    }

    private Draft draft() {
        return model.session().draft();
    }

    private @Nullable Place caret() {
        return model.caretProperty().get();
    }
}
