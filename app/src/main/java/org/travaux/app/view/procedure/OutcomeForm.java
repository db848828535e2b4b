package org.travaux.app.view.procedure;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.procedure.Deadline;
import org.travaux.app.session.Place;
import org.travaux.app.view.controls.NameConverter;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.procedure.DraftProcedures;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.draft.records.ProcedureEvent;
import org.travaux.markup.draft.records.ProcedureEvent.Kind;
import org.travaux.markup.profile.Delegation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks what became of a text that was given out with a deadline. */
final class OutcomeForm {
    private static final double LINE = 28;
    private static final int LINES = 5;
    private static final int LONGEST = 60;

    private final EditorModel model;
    private final Sentences sentences;
    private final DraftProcedures procedures;
    private final Procedure procedure;
    private final NamedBox<Kind> what;
    private final TextField who = new TextField();
    private final Label meant = new Label();
    private final ListView<Integer> where = new ListView<>();
    private final Map<Integer, BooleanProperty> picked = new HashMap<>();
    private final TextField why = new TextField();
    private final DeadlineFields later;
    private final PopupForm form;

    /**
     * @param again begins a further procedure of the same kind
     */
    OutcomeForm(
            EditorModel model,
            DraftProcedures procedures,
            Procedure procedure,
            Consumer<Procedure.Kind> again,
            Overlay overlay) {
        this.model = model;
        this.sentences = model.sentences();
        this.procedures = procedures;
        this.procedure = procedure;
        what = new NamedBox<>("outcome", outcomes(), each -> sentences.say("outcome." + each.id()));
        later =
                new DeadlineFields(
                        procedures, sentences, procedures.usual(procedure.kind()), procedure);
        who.setId("outcome-who");
        who.setPromptText("CHN, KAZ");
        who.textProperty().subscribe(this::tellWho);
        meant.setId("outcome-meant");
        meant.setWrapText(true);
        meant.getStyleClass().add("panel-hint");
        why.setId("outcome-why");
        if (procedure.state() == Procedure.State.BROKEN) {
            who.setText(String.join(", ", procedure.breakers()));
        }
        listParagraphs();
        Node named = new VBox(4, PopupForm.field(sentences.say("outcome.who"), who), meant);
        Node places = PopupForm.field(sentences.say("outcome.where"), where);
        what.valueProperty()
                .subscribe(
                        chosen -> {
                            show(later, chosen == Kind.EXTENDED);
                            show(named, chosen.namesDelegations());
                            show(places, chosen == Kind.BROKEN);
                        });
        form =
                new PopupForm(
                        overlay,
                        sentences.say("outcome.title"),
                        sentences,
                        this::record,
                        ProcedurePopups.hint(title()),
                        PopupForm.field(sentences.say("outcome.what"), what),
                        later,
                        named,
                        places,
                        PopupForm.field(sentences.say("outcome.why"), why));
        form.getStyleClass().add("words-form");
        if (procedure.state() == Procedure.State.BROKEN) {
            Button anew = new Button(sentences.say("outcome.again"));
            anew.setId("outcome-again");
            anew.setOnAction(_ -> again.accept(procedure.kind()));
            form.getChildren().add(form.getChildren().size() - 1, anew);
        }
    }

    private String title() {
        String standing = procedures.standing(procedure);
        return procedure.symbol().isEmpty() ? standing : procedure.symbol() + ": " + standing;
    }

    /** What can have become of it, the likeliest first. */
    private List<Kind> outcomes() {
        if (procedure.state() == Procedure.State.BROKEN) {
            return List.of(Kind.BROKEN, Kind.LIFTED, Kind.WITHDRAWN);
        }
        return switch (procedure.kind()) {
            case COMMENTS -> List.of(Kind.CLOSED, Kind.EXTENDED, Kind.WITHDRAWN);
            case SILENCE ->
                    procedures.isOverdue(procedure)
                            ? List.of(Kind.HELD, Kind.BROKEN, Kind.EXTENDED, Kind.WITHDRAWN)
                            : List.of(Kind.BROKEN, Kind.EXTENDED, Kind.HELD, Kind.WITHDRAWN);
        };
    }

    private void listParagraphs() {
        Draft draft = procedures.draft();
        Place caret = model.caretProperty().get();
        List<Integer> all =
                IntStream.range(0, draft.paragraphs().size())
                        .filter(i -> !excerpt(i).isEmpty())
                        .boxed()
                        .toList();
        for (int each : all) {
            boolean here = caret != null && caret.paragraph() == each;
            picked.put(each, new SimpleBooleanProperty(here));
        }
        StringConverter<Integer> named =
                new NameConverter<>(each -> draft.nameOf(each) + "   " + excerpt(each));
        where.setId("outcome-where");
        where.setCellFactory(_ -> new CheckBoxListCell<>(this::pickedOf, named));
        where.setItems(FXCollections.observableArrayList(all));
        where.setFixedCellSize(LINE);
        where.setPrefHeight(LINE * LINES + 2);
        int at = caret == null ? 0 : Math.max(0, all.indexOf(caret.paragraph()));
        where.getSelectionModel().select(at);
        where.scrollTo(Math.max(0, at - 1));
        where.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    Integer chosen = where.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.SPACE && chosen != null) {
                        pickedOf(chosen).set(!pickedOf(chosen).get());
                        event.consume();
                    }
                });
    }

    private BooleanProperty pickedOf(int paragraph) {
        return picked.computeIfAbsent(paragraph, _ -> new SimpleBooleanProperty());
    }

    private String excerpt(int paragraph) {
        Draft draft = procedures.draft();
        String text = draft.paragraphs().get(paragraph).text(draft.sourceLanguage()).text().strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
    }

    private void tellWho(String typed) {
        List<String> unknown = new ArrayList<>();
        String tag = sentences.locale().getLanguage();
        String names =
                procedures.delegations(typed, unknown).stream()
                        .map(each -> each.code() + " " + each.name(tag))
                        .collect(Collectors.joining("; "));
        meant.setText(
                unknown.isEmpty()
                        ? names
                        : sentences.say("outcome.unknown", String.join(", ", unknown)));
    }

    private @Nullable String record() {
        Kind kind = what.getValue();
        String reason = why.getText().strip();
        String recorded = procedures.recorded();
        if (kind == Kind.EXTENDED) {
            Deadline deadline = later.typed().deadline();
            if (deadline == null) {
                return later.typed().problem();
            }
            procedures.record(
                    procedure, ProcedureEvent.extended(recorded, deadline.written(), reason));
            return null;
        }
        if (!kind.namesDelegations()) {
            String early = procedures.tooEarly(procedure, kind);
            if (early != null) {
                return early;
            }
            procedures.record(procedure, ProcedureEvent.of(kind, recorded, reason));
            return null;
        }
        List<String> unknown = new ArrayList<>();
        List<String> codes =
                procedures.delegations(who.getText(), unknown).stream()
                        .map(Delegation::code)
                        .toList();
        if (!unknown.isEmpty()) {
            return sentences.say("outcome.unknown", String.join(", ", unknown));
        }
        if (codes.isEmpty()) {
            return sentences.say("outcome.nobody");
        }
        if (kind == Kind.LIFTED && !Set.copyOf(procedure.breakers()).containsAll(codes)) {
            String others =
                    codes.stream()
                            .filter(code -> !procedure.breakers().contains(code))
                            .collect(Collectors.joining(", "));
            return sentences.say("procedure.not-breaker", others);
        }
        procedures.record(
                procedure,
                kind == Kind.LIFTED
                        ? ProcedureEvent.lifted(recorded, codes, reason)
                        : ProcedureEvent.broken(recorded, codes, paragraphs(), reason));
        return null;
    }

    private List<String> paragraphs() {
        List<Paragraph> all = procedures.draft().paragraphs();
        return IntStream.range(0, all.size())
                .filter(i -> pickedOf(i).get())
                .mapToObj(i -> all.get(i).id())
                .toList();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** What is shown. */
    PopupForm form() {
        return form;
    }

    /** What wants the keyboard. */
    Node first() {
        return what;
    }
}
