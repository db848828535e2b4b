package org.travaux.app.view.choices;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ContextMenus;
import org.travaux.app.view.controls.FilterBox;
import org.travaux.app.viewmodel.choices.ChoiceFilter;
import org.travaux.app.viewmodel.choices.ChoiceList;
import org.travaux.app.viewmodel.display.TextStyle;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.report.OpenChoice;

import java.util.List;
import java.util.function.Function;

/**
 * The open choices of the draft under the rows: which of them, who holds them, how to get there.
 */
public final class ChoiceListPane extends VBox {
    private static final double LINE = 34;
    private static final double HEIGHT = 250;
    private static final List<TextStyle> SIDES =
            List.of(TextStyle.SUPPORTS, TextStyle.OPPOSES, TextStyle.PENDING);

    private final Sentences sentences;
    private final ChoiceList choices;
    private final TextField words = new TextField();
    private final FilterBox<String> delegation;
    private final FilterBox<TextStyle> side;
    private final FilterBox<ParagraphKind> kind;
    private final Label count = new Label();
    private final ListView<OpenChoice> list = new ListView<>();
    private boolean filling;
    private @Nullable String remembered;

    /**
     * @param leave what to do when the user has seen enough
     */
    public ChoiceListPane(Sentences sentences, ChoiceList choices, Runnable leave) {
        this.sentences = sentences;
        this.choices = choices;
        getStyleClass().add("choice-list");
        words.setId("choice-words");
        words.setPromptText(sentences.say("list.words"));
        words.setAccessibleText(sentences.say("list.words"));
        words.setPrefColumnCount(22);
        words.textProperty().addListener((_, _, _) -> filter());
        delegation = box("list-delegation", "list.delegation", code -> code);
        side = box("list-stance", "list.stance", each -> sentences.say("stance." + each.css()));
        kind = box("list-kind", "list.kind", each -> sentences.say("kind." + each.id()));
        side.offer(SIDES);
        kind.offer(List.of(ParagraphKind.values()));
        choices.delegations().addListener((ListChangeListener<String>) _ -> fillDelegations());
        fillDelegations();
        count.getStyleClass().add("choice-count");
        count.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox tools = new HBox(words, delegation, side, kind, space, count);
        tools.getStyleClass().add("choice-filters");
        tools.setAlignment(Pos.CENTER_LEFT);
        list.setId("open-choices");
        // Told before the list itself, which forgets its selection when its lines are replaced.
        choices.choices().addListener((ListChangeListener<OpenChoice>) _ -> rememberSelected());
        list.setItems(choices.choices());
        choices.choices().addListener((ListChangeListener<OpenChoice>) _ -> selectAgain());
        list.setFixedCellSize(LINE);
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText(sentences.say(ActionId.OPEN_POINTS.textKey()));
        list.setPlaceholder(new Label(sentences.say("list.none")));
        list.setCellFactory(_ -> new ChoiceCell(choices));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        choices.fullNamesProperty().addListener((_, _, _) -> list.refresh());
        choices.choices().addListener((ListChangeListener<OpenChoice>) _ -> showCount());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> leaveOn(event, leave));
        words.setOnAction(_ -> goToFirst());
        getChildren().addAll(tools, list);
        showCount();
    }

    /** The other button of the mouse goes to an open point, and shows what can be done there. */
    public void useMenus(ContextMenus menus) {
        ContextMenus.onRequest(
                list,
                at -> {
                    OpenChoice chosen = list.getSelectionModel().getSelectedItem();
                    if (chosen != null) {
                        choices.go(chosen);
                        menus.show(
                                list,
                                at.getX(),
                                at.getY(),
                                List.of(
                                        menus.items(
                                                ActionId.TAKE_POSITION, ActionId.WITHDRAW_POSITION),
                                        menus.items(
                                                ActionId.ADOPT,
                                                ActionId.DELETE_ALL,
                                                ActionId.AGREE_OTHER_WORDING)));
                    }
                });
    }

    /** Gives the keyboard to the words that are looked for. */
    public void focus() {
        words.requestFocus();
    }

    private <T> FilterBox<T> box(String id, String key, Function<T, String> name) {
        FilterBox<T> box = new FilterBox<>(id, sentences.say(key), name);
        box.valueProperty().addListener((_, _, _) -> filter());
        return box;
    }

    /** Who was chosen stays chosen while they hold something. */
    private void fillDelegations() {
        filling = true;
        delegation.offer(choices.delegations());
        filling = false;
        filter();
    }

    private void rememberSelected() {
        OpenChoice selected = list.getSelectionModel().getSelectedItem();
        remembered = selected == null ? null : selected.id();
    }

    /** The choice that was selected may have other positions now, and stand somewhere else. */
    private void selectAgain() {
        list.getSelectionModel().clearSelection();
        choices.choices().stream()
                .filter(choice -> choice.id().equals(remembered))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private void filter() {
        if (!filling) {
            choices.filterProperty()
                    .set(
                            new ChoiceFilter(
                                    words.getText(),
                                    delegation.chosen(),
                                    side.chosen(),
                                    kind.chosen()));
        }
    }

    private void showCount() {
        count.setText(sentences.say("list.count", choices.choices().size(), choices.all()));
    }

    private void pressed(KeyEvent event) {
        OpenChoice chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null) {
            choices.go(chosen);
            event.consume();
        }
    }

    private void goToFirst() {
        if (!choices.choices().isEmpty()) {
            choices.go(choices.choices().getFirst());
        }
    }

    private static void leaveOn(KeyEvent event, Runnable leave) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        }
    }
}
