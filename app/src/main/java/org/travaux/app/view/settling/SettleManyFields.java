package org.travaux.app.view.settling;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.ForumBox;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.view.controls.PreviewCell;
import org.travaux.app.view.controls.PreviewLine;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Foresight;
import org.travaux.app.viewmodel.settling.SettleMany;
import org.travaux.app.viewmodel.settling.SettleMany.Preview;
import org.travaux.app.viewmodel.settling.SettleMany.Scope;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.settle.SettlementRule;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Which choices and what becomes of them; below it every sentence concerned, before and after. */
final class SettleManyFields extends VBox {
    private static final double HEIGHT = 320;

    private final Sentences sentences;
    private final SettleMany many;
    private final NamedBox<Scope> scope;
    private final NamedBox<What> what;
    private final NamedBox<String> delegation;
    private final Label outcome = new Label();
    private final ListView<PreviewLine> lines = new ListView<>();
    private final Label nothing = new Label();
    private final Foresight<Shown> foresight;

    /** What would come of it, as it is shown. */
    private record Shown(Preview preview, List<PreviewLine> lines) {}

    /** What becomes of a choice. */
    private enum What {
        FIRST,
        LAST,
        SUPPORTED,
        DELETE
    }

    SettleManyFields(EditorModel model, SettleMany many) {
        this.sentences = model.sentences();
        this.many = many;
        this.foresight = new Foresight<>(model);
        setSpacing(12);
        Map<Scope, Integer> counts = new EnumMap<>(Scope.class);
        for (Scope each : Scope.values()) {
            counts.put(each, many.count(each));
        }
        scope =
                box(
                        "many-scope",
                        List.of(Scope.values()),
                        each -> sentences.say("many." + id(each), counts.getOrDefault(each, 0)));
        counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .findFirst()
                .ifPresent(each -> scope.setValue(each.getKey()));
        what = box("many-rule", List.of(What.values()), each -> sentences.say("rule." + id(each)));
        delegation = box("many-delegation", many.delegations(), code -> code);
        outcome.setId("many-outcome");
        outcome.setWrapText(true);
        lines.setId("many-preview");
        lines.setPrefHeight(HEIGHT);
        lines.setAccessibleText(sentences.say("many.preview"));
        lines.setPlaceholder(nothing);
        lines.setCellFactory(_ -> new PreviewCell());
        GridPane choosing = new GridPane(12, 10);
        choosing.getColumnConstraints().addAll(half(), half());
        choosing.addRow(
                0,
                PopupForm.field(sentences.say("many.which"), scope),
                PopupForm.field(
                        sentences.say("popup.forum"), new ForumBox(sentences, many.meeting())));
        choosing.addRow(
                1,
                PopupForm.field(sentences.say("many.how"), what),
                PopupForm.field(sentences.say("many.whose"), delegation));
        getChildren().addAll(choosing, outcome, lines);
        foresight.foundProperty().addListener((_, _, found) -> show(found));
        for (NamedBox<?> box : List.of(scope, what, delegation)) {
            box.valueProperty().addListener((_, _, _) -> look());
        }
        look();
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    /** What is asked for first. */
    Node first() {
        return scope;
    }

    /** Finds out what would come of it. */
    Foresight<?> foresight() {
        return foresight;
    }

    /** Whether points would be settled, or nobody knows yet that none would. */
    ObservableBooleanValue settlesSomething() {
        return Bindings.createBooleanBinding(
                () -> {
                    Shown found = foresight.foundProperty().get();
                    return found == null || found.preview().settled() > 0;
                },
                foresight.foundProperty());
    }

    /** Settles them as was shown; says what is wrong, or null if nothing is. */
    @Nullable String apply() {
        Shown shown = foresight.now();
        return shown == null ? null : many.apply(shown.preview());
    }

    private void look() {
        delegation.setDisable(what.getValue() != What.SUPPORTED);
        Function<DraftReading, Preview> find = many.preview(scope.getValue(), rule());
        foresight.ask(
                reading -> {
                    Preview preview = find.apply(reading);
                    return new Shown(preview, PreviewLine.of(preview, sentences));
                });
    }

    /** What was shown before stays until something else is known. */
    private void show(@Nullable Shown found) {
        if (found == null) {
            return;
        }
        Preview preview = found.preview();
        outcome.setText(
                sentences.say("many.outcome", preview.settled(), preview.refusals().size()));
        nothing.setText(sentences.say("many.nothing"));
        lines.getItems().setAll(found.lines());
    }

    private SettlementRule rule() {
        String code = delegation.getValue();
        return switch (what.getValue()) {
            case FIRST -> new SettlementRule.First();
            case LAST -> new SettlementRule.Last();
            case SUPPORTED -> new SettlementRule.SupportedBy(code == null ? "" : code);
            case DELETE -> new SettlementRule.Delete();
        };
    }

    private static String id(Enum<?> named) {
        return named.name().toLowerCase(Locale.ROOT);
    }

    private <T> NamedBox<T> box(String id, List<T> values, Function<T, String> say) {
        NamedBox<T> box = new NamedBox<>(id, values, say);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }
}
