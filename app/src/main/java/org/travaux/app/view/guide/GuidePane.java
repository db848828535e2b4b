package org.travaux.app.view.guide;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.Icon;
import org.travaux.app.view.controls.Beside;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.view.controls.PickList;
import org.travaux.app.viewmodel.guide.FoundPassage;
import org.travaux.app.viewmodel.guide.GuideModel;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.guide.GuidePlace;

import java.util.List;

/**
 * The guide: words to look for, the list of pages, and under them the page, or where the words were
 * found. The field has the keyboard; its arrows scroll the page or walk through what was found.
 * Escape closes it.
 */
final class GuidePane extends VBox implements Beside {
    private static final double LINE = 72;
    private static final int MOST_LINES = 9;

    private final GuideModel model;
    private final Sentences sentences;
    private final Runnable close;
    private final TextField words = new TextField();
    private final NamedBox<GuidePage> pages;
    private final GuideText text;
    private final ScrollPane page;
    private final PickList<FoundPassage> found;
    private final Label none = new Label();

    /**
     * @param close puts it away
     */
    GuidePane(GuideModel model, Sentences sentences, Runnable close) {
        this.model = model;
        this.sentences = sentences;
        this.close = close;
        String title = sentences.say(ActionId.GUIDE.textKey());
        getStyleClass().add("guide-pane");
        text = new GuideText(this::follow);
        page = new ScrollPane(text);
        page.setId("guide-text");
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pages = new NamedBox<>("guide-page", List.of(GuidePage.values()), model.guide()::title);
        pages.setAccessibleText(sentences.say("guide.page"));
        pages.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(pages, Priority.ALWAYS);
        found = new PickList<>(sentences.say("guide.found"), LINE, MOST_LINES);
        found.setId("guide-found");
        found.setCellFactory(_ -> new FoundCell(this::go));
        none.setText(sentences.say("guide.none"));
        none.setId("guide-none");
        none.setWrapText(true);
        none.getStyleClass().add("panel-hint");
        StackPane body = new StackPane(page, found, none);
        StackPane.setAlignment(none, Pos.TOP_LEFT);
        StackPane.setAlignment(found, Pos.TOP_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(title), field(), navigation(), body);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        follow();
    }

    private HBox head(String title) {
        Label name = new Label(title);
        name.getStyleClass().add("panel-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(name, space, tool("guide-close", "guide.close", Icon.CLOSE, close));
        head.getStyleClass().add("guide-head");
        return head;
    }

    private TextField field() {
        words.setId("guide-words");
        words.setPromptText(sentences.say("guide.search"));
        words.setAccessibleText(sentences.say("guide.search"));
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInField);
        return words;
    }

    private HBox navigation() {
        Button back = tool("guide-back", "guide.back", Icon.BACK, model::back);
        back.disableProperty().bind(Bindings.not(model.hasBefore()));
        HBox navigation = new HBox(back, pages);
        navigation.getStyleClass().add("guide-navigation");
        return navigation;
    }

    private Button tool(String id, String key, Icon icon, Runnable does) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(icon.node());
        button.getStyleClass().addAll("flat", "button-icon", "tool");
        button.setAccessibleText(sentences.say(key));
        button.setTooltip(new Tooltip(sentences.say(key)));
        button.setOnAction(_ -> does.run());
        return button;
    }

    private void follow() {
        BooleanBinding searching =
                Bindings.createBooleanBinding(
                        () -> !words.getText().isBlank(), words.textProperty());
        BooleanBinding nothing = searching.and(Bindings.isEmpty(model.found()));
        page.visibleProperty().bind(searching.not());
        found.visibleProperty().bind(searching.and(nothing.not()));
        none.visibleProperty().bind(nothing);
        model.found().subscribe(() -> found.offer(model.found()));
        pages.valueProperty()
                .addListener(
                        (_, _, chosen) -> {
                            if (chosen != model.placeProperty().get().page()) {
                                model.open(chosen);
                            }
                        });
        model.placeProperty().subscribe(this::show);
    }

    private void show(GuidePlace place) {
        pages.setValue(place.page());
        text.show(model.guide().blocks(place.page()), place.block());
        page.setAccessibleText(model.guide().title(place.page()));
        scrollTo(place.block());
    }

    /** What was looked for stands at the top, as far as the page is long enough. */
    private void scrollTo(int block) {
        page.setVvalue(0);
        if (block > 0 && page.getScene() != null) {
            page.applyCss();
            page.layout();
            Node target = text.getChildren().get(block);
            double hidden = text.getHeight() - page.getViewportBounds().getHeight();
            page.setVvalue(Math.clamp(target.getBoundsInParent().getMinY() / hidden, 0.0, 1.0));
        }
    }

    private void scrollBy(double share) {
        double hidden = text.getHeight() - page.getViewportBounds().getHeight();
        if (hidden > 0) {
            double by = share * page.getViewportBounds().getHeight() / hidden;
            page.setVvalue(Math.clamp(page.getVvalue() + by, 0.0, 1.0));
        }
    }

    private void goToFound() {
        @Nullable FoundPassage chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            go(chosen);
        }
    }

    /** Where it was found; the field has the keyboard again, for the list is gone. */
    private void go(FoundPassage passage) {
        model.go(passage.place());
        words.requestFocus();
    }

    private void follow(GuidePage link) {
        model.open(link);
        words.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !pages.isShowing()) {
            close.run();
            event.consume();
        }
    }

    private void pressedInField(KeyEvent event) {
        if (found.isVisible() && event.getCode() != KeyCode.ENTER) {
            found.move(event);
            return;
        }
        switch (event.getCode()) {
            case ENTER -> goToFound();
            case DOWN -> scrollBy(0.12);
            case UP -> scrollBy(-0.12);
            case PAGE_DOWN -> scrollBy(0.9);
            case PAGE_UP -> scrollBy(-0.9);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Where somebody reads in it, and what they look for. */
    GuideModel model() {
        return model;
    }

    /** What wants the keyboard. */
    Node first() {
        return words;
    }
}
