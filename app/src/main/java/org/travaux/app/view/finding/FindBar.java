package org.travaux.app.view.finding;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Place;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.Icon;
import org.travaux.app.view.editor.RowsView;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.finding.Match;
import org.travaux.app.viewmodel.finding.SearchModel;
import org.travaux.markup.text.TextRange;

/** Find and replace, above the rows. Escape puts it away and gives the keyboard to the text. */
public final class FindBar extends VBox {
    private final EditorModel model;
    private final SearchModel search;
    private final Sentences sentences;
    private final RowsView rows;
    private final TextField words;
    private final TextField replacement;

    /** The bar that searches in one draft; hidden until it is opened. */
    public FindBar(EditorModel model, SearchModel search, RowsView rows) {
        this.model = model;
        this.search = search;
        this.sentences = model.sentences();
        this.rows = rows;
        words = field("find.words", "find-words", search.terms().wordsProperty());
        replacement =
                field("find.replacement", "find-replacement", search.terms().replacementProperty());
        getStyleClass().add("find-bar");
        HBox replacing = replacing();
        getChildren().addAll(finding(), replacing, options(model));
        replacing.visibleProperty().bind(search.replacingProperty());
        replacing.managedProperty().bind(search.replacingProperty());
        visibleProperty().bind(search.openProperty());
        managedProperty().bind(search.openProperty());
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusMoved);
        search.currentProperty().addListener((_, _, match) -> show(match));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows it and gives it the keyboard; what is selected in the text is searched for. */
    public void open(boolean withReplacement) {
        Place caret = model.caretProperty().get();
        TextRange selected = model.selection().range();
        if (caret != null && !selected.isEmpty() && !search.typingProperty().get()) {
            search.terms().wordsProperty().set(selected.of(model.textAt(caret).text()));
        }
        search.replacingProperty().set(withReplacement);
        search.openProperty().set(true);
        words.requestFocus();
        words.selectAll();
    }

    /** Gives it the keyboard. */
    public void focus() {
        words.requestFocus();
    }

    /** Followed by hand: what JavaFX calls focus within stays true for a bar that was hidden. */
    private void focusMoved(@Nullable Node owner) {
        Node node = owner;
        while (node != null && !node.equals(this)) {
            node = node.getParent();
        }
        search.typingProperty().set(node != null && isVisible());
    }

    /** Closes it; the keyboard goes back to the text. */
    public void close() {
        search.close();
        rows.focusText();
    }

    private HBox finding() {
        Label count = new Label();
        count.setId("find-said");
        count.getStyleClass().add("find-said");
        count.setWrapText(true);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.textProperty().bind(search.saidProperty());
        return line(
                words,
                tool(Icon.PREVIOUS, ActionId.FIND_PREVIOUS.textKey(), search::previous),
                tool(Icon.NEXT, ActionId.FIND_NEXT.textKey(), search::next),
                count,
                tool(Icon.CLOSE, "find.close", this::close));
    }

    private HBox replacing() {
        return line(
                replacement,
                button("find.replace", search::replace),
                button("find.replace-all", search::replaceAll));
    }

    private FlowPane options(EditorModel model) {
        var terms = search.terms();
        FlowPane options =
                new FlowPane(
                        18,
                        6,
                        option("find.match-case", terms.matchCaseProperty()),
                        option("find.whole-word", terms.wholeWordProperty()),
                        option("find.expression", terms.expressionProperty()),
                        option("find.contested-only", terms.contestedOnlyProperty()),
                        new ColumnChoice(model, terms.languageProperty()));
        options.getStyleClass().add("find-options");
        options.setRowValignment(VPos.CENTER);
        return options;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && words.isFocused()) {
            if (event.isShiftDown()) {
                search.previous();
            } else {
                search.next();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && replacement.isFocused()) {
            search.replace();
            event.consume();
        }
    }

    private void show(@Nullable Match match) {
        if (match != null) {
            rows.show(match.paragraph());
        }
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(6, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private TextField field(String key, String id, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(sentences.say(key));
        field.setAccessibleText(sentences.say(key));
        field.getStyleClass().add("find-field");
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private Button tool(Icon icon, String key, Runnable does) {
        Button button = new Button();
        button.setGraphic(icon.node());
        button.getStyleClass().addAll("flat", "button-icon", "tool");
        button.setAccessibleText(sentences.say(key));
        button.setTooltip(new Tooltip(sentences.say(key)));
        button.setOnAction(_ -> does.run());
        return button;
    }

    private Button button(String key, Runnable does) {
        Button button = new Button(sentences.say(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        button.disableProperty().bind(Bindings.isEmpty(words.textProperty()));
        return button;
    }

    private CheckBox option(String key, BooleanProperty on) {
        CheckBox box = new CheckBox(sentences.say(key));
        box.selectedProperty().bindBidirectional(on);
        return box;
    }
}
