package org.travaux.app.view.negotiating;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.DelegationField;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.Picker;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.view.editor.RowsView;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.display.BalancedExcerpt;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.negotiating.ChoiceAtCaret;
import org.travaux.app.viewmodel.negotiating.LiftablePosition;
import org.travaux.app.viewmodel.negotiating.Negotiation;
import org.travaux.app.viewmodel.picking.Offer;
import org.travaux.app.viewmodel.picking.TypedWords;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.profile.BracketKind;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/** What opens over the rows to propose words and to take positions. */
public final class GesturePopups {
    private static final int LONGEST_TITLE = 60;

    private final EditorModel model;
    private final Sentences sentences;
    private final Overlay overlay;
    private final RowsView rows;
    private final Negotiation negotiation;

    /** The questions of one draft's gestures, over its rows. */
    public GesturePopups(
            EditorModel model, Overlay overlay, RowsView rows, Negotiation negotiation) {
        this.model = model;
        this.sentences = model.sentences();
        this.overlay = overlay;
        this.rows = rows;
        this.negotiation = negotiation;
    }

    /** Asks who proposes what in place of the words selected, or at the caret. */
    void propose() {
        if (model.selection().span() != null) {
            String sentence = sentences.say("gesture.over-rows");
            model.tell(new Notice(Notice.Kind.PROBLEM, sentence));
            return;
        }
        TextRange letters = rows.selection();
        TextRange whole = negotiation.wholeWords(letters);
        CheckBox only = new CheckBox(sentences.say("gesture.letters"));
        only.setId("letters-only");
        String words = negotiation.words(whole).strip();
        String title =
                words.isEmpty()
                        ? sentences.say("gesture.insert")
                        : sentences.say(
                                "gesture.replace", BalancedExcerpt.beginning(words, LONGEST_TITLE));
        ask(
                title,
                words.isEmpty() ? null : sentences.say("gesture.or-delete"),
                letters.equals(whole) ? null : only,
                (who, typed) ->
                        negotiation.preview(only.isSelected() ? letters : whole, who, typed),
                (who, typed) ->
                        negotiation.canPropose(only.isSelected() ? letters : whole, who, typed),
                (who, typed) ->
                        negotiation.propose(only.isSelected() ? letters : whole, who, typed));
    }

    /** Asks who wants what as a further alternative of the choice at the caret. */
    void addAlternative() {
        ChoiceAtCaret here = choiceAtCaret();
        if (here != null && here.isSpanning()) {
            negotiation.tellSpanning();
        } else if (here != null) {
            ask(
                    sentences.say("gesture.add"),
                    null,
                    null,
                    (_, _) -> "",
                    (_, typed) -> !typed.isBlank(),
                    negotiation::addAlternative);
        }
    }

    private void ask(
            String title,
            @Nullable String hint,
            @Nullable CheckBox option,
            BinaryOperator<String> preview,
            BiPredicate<String, String> possible,
            BiConsumer<String, String> apply) {
        TextField words = new TextField();
        words.setId("words-field");
        words.setPromptText(hint);
        Label shown = new Label();
        shown.setId("preview");
        shown.getStyleClass().add("preview");
        shown.setWrapText(true);
        BooleanProperty applicable = new SimpleBooleanProperty();
        DelegationField[] made = new DelegationField[1];
        Runnable refresh =
                () -> {
                    String code = made[0] == null ? null : made[0].code();
                    shown.setText(code == null ? "" : preview.apply(code, words.getText()));
                    applicable.set(code != null && possible.test(code, words.getText()));
                };
        String who = sentences.say("gesture.delegation");
        DelegationField delegation = new DelegationField(negotiation, who, refresh);
        made[0] = delegation;
        words.textProperty().addListener((_, _, _) -> refresh.run());
        List<Node> fields = new ArrayList<>();
        fields.add(PopupForm.field(who, delegation));
        fields.add(PopupForm.field(sentences.say("gesture.words"), words));
        if (option != null) {
            option.setOnAction(_ -> refresh.run());
            fields.add(option);
        }
        fields.add(shown);
        PopupForm form =
                new PopupForm(
                        overlay,
                        title,
                        sentences,
                        () -> {
                            String code = delegation.code();
                            if (code == null) {
                                return sentences.say("gesture.nobody");
                            }
                            apply.accept(code, words.getText());
                            return null;
                        },
                        fields.toArray(Node[]::new));
        form.getStyleClass().add("gesture-form");
        form.applyWhen(applicable);
        delegation.start();
        Node first = negotiation.speaker().isEmpty() ? delegation.field() : words;
        Bounds caret = rows.caretBounds();
        if (caret == null) {
            overlay.show(GuidePage.NEGOTIATING, form, first);
        } else {
            overlay.show(
                    GuidePage.NEGOTIATING,
                    form,
                    first,
                    overlay.sceneToLocal(rows.localToScene(caret)));
        }
    }

    /** Asks for a position on the alternative at the caret, or on its choice. */
    void takePosition() {
        ChoiceAtCaret here = choiceAtCaret();
        if (here != null) {
            takePosition(here);
        }
    }

    /** Asks for a position on an alternative. */
    void takePosition(ChoiceAtCaret here) {
        ask(here, _ -> true);
    }

    /** Asks which delegation takes a stance on the alternative at the caret. */
    void take(Stance stance) {
        ChoiceAtCaret here = choiceAtCaret();
        if (here != null) {
            ask(here, stand -> stand.stance() == stance);
        }
    }

    private void ask(ChoiceAtCaret here, Predicate<DelegationStance> offered) {
        new Picker(
                        GuidePage.NEGOTIATING,
                        overlay,
                        sentences.say("gesture.position", here.alternative() + 1),
                        sentences.say("gesture.nobody"),
                        typed ->
                                negotiation.positions(typed, offered).stream()
                                        .map(stand -> offer(here, stand))
                                        .toList())
                .open();
    }

    private Offer offer(ChoiceAtCaret here, DelegationStance stand) {
        String on =
                stand.stance().concernsAlternative()
                        ? sentences.say("panel.alternative", here.alternative() + 1)
                        : sentences.say("panel.whole");
        return new Offer(negotiation.say(stand), on, true, () -> negotiation.take(here, stand));
    }

    /** Asks which position is lifted: on the choice at the caret, around it, on the paragraph. */
    void lift() {
        if (!negotiation.liftable().isEmpty() || choiceAtCaret() != null) {
            new Picker(
                            GuidePage.NEGOTIATING,
                            overlay,
                            sentences.say("gesture.lift"),
                            sentences.say("gesture.no-position"),
                            this::held)
                    .open();
        }
    }

    private List<Offer> held(String typed) {
        TypedWords words = TypedWords.of(typed);
        return negotiation.liftable().stream()
                .map(
                        held ->
                                new Offer(
                                        negotiation.say(held.stand()),
                                        on(held),
                                        true,
                                        () -> negotiation.lift(held)))
                .filter(offer -> words.occurIn(offer.text() + " " + offer.detail()))
                .toList();
    }

    private String on(LiftablePosition held) {
        return switch (held.on()) {
            case AROUND -> sentences.say("panel.around");
            case PARAGRAPH -> sentences.say("panel.on-paragraph");
            case CHOICE ->
                    held.alternative() < 0
                            ? sentences.say("panel.whole")
                            : sentences.say("panel.alternative", held.alternative() + 1);
        };
    }

    /** Asks what the bracket at the caret is. */
    void mark() {
        new Picker(
                        GuidePage.NEGOTIATING,
                        overlay,
                        sentences.say("gesture.mark"),
                        sentences.say("pick.no-action"),
                        this::kinds)
                .open();
    }

    private List<Offer> kinds(String typed) {
        TypedWords words = TypedWords.of(typed);
        return List.of(
                        kind("gesture.contested", BracketKind.CONTESTED),
                        kind("gesture.placeholder", BracketKind.PLACEHOLDER),
                        kind("gesture.citation", BracketKind.CITATION))
                .stream()
                .filter(offer -> words.occurIn(offer.text()))
                .toList();
    }

    private Offer kind(String key, BracketKind kind) {
        return new Offer(sentences.say(key), "", true, () -> negotiation.mark(kind));
    }

    private @Nullable ChoiceAtCaret choiceAtCaret() {
        ChoiceAtCaret here = negotiation.choiceAtCaret();
        if (here == null) {
            String sentence = sentences.say("refused.no-choice");
            model.tell(new Notice(Notice.Kind.PROBLEM, sentence));
        }
        return here;
    }
}
