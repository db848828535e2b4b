package org.travaux.app.view.columns;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ContextMenus;
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.app.viewmodel.ColumnLayout;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.draft.Language;

import java.util.List;
import java.util.function.UnaryOperator;

/** The name of a language above its column, and what can be done with the column. */
final class ColumnButton extends MenuButton {
    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

    private final EditorModel model;
    private final Language language;

    ColumnButton(EditorModel model, Language language, ContextMenus menus) {
        super(LanguageNames.of(language, model.sentences()));
        this.model = model;
        this.language = language;
        Sentences sentences = model.sentences();
        getStyleClass().add("column-name");
        setAccessibleText(sentences.say("column.accessible", getText()));
        setOnShowing(_ -> fill(sentences, menus));
        ContextMenus.onRequest(this, _ -> show());
        getItems().add(new MenuItem());
    }

    /** Whether the caret is in this column. */
    void setEdited(boolean edited) {
        pseudoClassStateChanged(EDITED, edited);
    }

    private void fill(Sentences sentences, ContextMenus menus) {
        ColumnLayout layout = model.columnsProperty().get();
        int at = layout.languages().indexOf(language);
        MenuItem left =
                item(
                        sentences.say(ActionId.COLUMN_LEFT.textKey()),
                        each -> each.move(language, -1));
        left.setDisable(at <= 0);
        MenuItem right =
                item(
                        sentences.say(ActionId.COLUMN_RIGHT.textKey()),
                        each -> each.move(language, 1));
        right.setDisable(at == layout.languages().size() - 1);
        getItems()
                .setAll(
                        item(
                                sentences.say(ActionId.COLUMN_WIDER.textKey()),
                                each -> each.widen(language)),
                        item(
                                sentences.say(ActionId.COLUMN_NARROWER.textKey()),
                                each -> each.narrow(language)),
                        left,
                        right,
                        new SeparatorMenuItem());
        for (Language each : model.session().draft().languages()) {
            CheckMenuItem shown = new CheckMenuItem(LanguageNames.of(each, sentences));
            shown.setSelected(layout.languages().contains(each));
            shown.setDisable(layout.languages().equals(List.of(each)));
            shown.setOnAction(_ -> change(now -> now.toggle(each)));
            getItems().add(shown);
        }
        getItems().addAll(menus.items(ActionId.ADD_LANGUAGE));
    }

    private MenuItem item(String text, UnaryOperator<ColumnLayout> change) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> change(change));
        return item;
    }

    private void change(UnaryOperator<ColumnLayout> change) {
        model.setColumns(change.apply(model.columnsProperty().get()));
    }
}
