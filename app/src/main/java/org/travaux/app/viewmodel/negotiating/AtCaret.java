package org.travaux.app.viewmodel.negotiating;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.SpanningChoices;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.edit.GestureResult;
import org.travaux.markup.edit.Gestures;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.edit.Refusal;
import org.travaux.markup.edit.SpanningPositions;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Side;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Does things to choices where the caret is, in every language, each as one step. Where something
 * can't be done the user is told; without a caret nothing happens.
 */
final class AtCaret {
    private final EditorModel model;

    AtCaret(EditorModel model) {
        this.model = model;
    }

    /** Where the caret is, or null. */
    @Nullable Place place() {
        return model.caretProperty().get();
    }

    /** The text that a place is in. */
    Passage passage(Place at) {
        return Passage.of(
                model.session().text(at.paragraph(), at.language()).text(),
                model.session().draft().notation());
    }

    /** The choice there, or null. */
    @Nullable ChoiceAtCaret choiceAtCaret() {
        Place at = place();
        if (at == null) {
            return null;
        }
        return SpanningChoices.at(model.session(), at) != null
                ? ChoiceAtCaret.SPANNING
                : ChoiceAtCaret.at(passage(at).reading(), at.offset());
    }

    /** Why something can't be done, in a sentence. */
    String say(Refusal reason) {
        return model.sentences().say("refused." + reason.id());
    }

    /** Does something to the choice there; says so if there is none. */
    void atChoice(BiFunction<Gestures, ChoiceAtCaret, GestureResult> gesture) {
        ChoiceAtCaret here = choiceAtCaret();
        if (here == null) {
            tell(say(Refusal.NO_CHOICE));
        } else if (here.isSpanning()) {
            tellSpanning();
        } else {
            make(gestures -> gesture.apply(gestures, here));
        }
    }

    /** Does something to the bracket there that goes over several paragraphs. */
    void onSpanning(Function<SpanningPositions, SpanningPositions.Done> gesture) {
        Place at = place();
        SpanningChoice choice = at == null ? null : SpanningChoices.holding(model.session(), at);
        if (at == null || choice == null) {
            return;
        }
        DraftReading now = model.session().reading().update(model.session().draft());
        SpanningPositions.Done done =
                gesture.apply(new SpanningPositions(now, at.language(), choice));
        Refusal refusal = done.refusals().get(at.language());
        if (refusal != null) {
            tell(say(refusal));
            return;
        }
        model.tell(null);
        model.change(done.draft().paragraphs(), at, at);
        tellWhereNot(done.refusals());
    }

    /** Says that a bracket that goes over several paragraphs stays one bracket. */
    void tellSpanning() {
        tell(model.sentences().say("gesture.spanning"));
    }

    /** Where the caret goes when it stays with the words that it was at. */
    private static int along(ChangeSet change, Place at) {
        return change.map(at.offset(), Side.AFTER);
    }

    /** Where the caret goes when it is to be at what was written last. */
    static int behind(ChangeSet change, Place at) {
        TextEdit last = change.edits().getLast();
        int end = change.map(last.range().end(), Side.AFTER);
        String written = last.replacement();
        int closed = Math.max(written.lastIndexOf(')'), written.lastIndexOf(']')) + 1;
        return end - (written.length() - closed);
    }

    /** Does something there; the caret stays with the words that it was at. */
    void make(Function<Gestures, GestureResult> gesture) {
        make(gesture, AtCaret::along);
    }

    /**
     * Does something there.
     *
     * @param caretAfter where the caret goes, given the change in its text
     */
    void make(
            Function<Gestures, GestureResult> gesture,
            BiFunction<ChangeSet, Place, Integer> caretAfter) {
        Place at = place();
        if (at == null) {
            return;
        }
        List<Paragraph> paragraphs = new ArrayList<>(model.session().draft().paragraphs());
        Gestures gestures =
                new Gestures(
                        paragraphs.get(at.paragraph()),
                        at.language(),
                        model.session().draft().sourceFirst(),
                        model.session().draft().notation(),
                        model.session().ids());
        GestureResult done = gesture.apply(gestures);
        Refusal refusal = done.refusals().get(at.language());
        if (refusal != null) {
            tell(say(refusal));
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
            tell(String.join(" ", said));
        }
    }

    private void tell(String problem) {
        model.tell(new Notice(Notice.Kind.PROBLEM, problem));
    }
}
