package org.travaux.app.view.columns;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ActionItem;
import org.travaux.app.view.actions.Actions;
import org.travaux.app.view.actions.ContextMenus;
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.app.viewmodel.ColumnLayout;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;

import java.util.List;

/** The name of a language above its column, and what can be done with the column. */
final class ColumnButton extends MenuButton {
    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

    private final EditorModel model;
    private final Language language;
    private final Actions actions;
    private final MeantColumn meant;

    ColumnButton(EditorModel model, Language language, Actions actions, MeantColumn meant) {
        super(LanguageNames.of(language, model.sentences()));
        this.model = model;
        this.language = language;
        this.actions = actions;
        this.meant = meant;
        Sentences sentences = model.sentences();
        getStyleClass().add("column-name");
        setAccessibleText(sentences.say("column.accessible", getText()));
        setOnShowing(_ -> fill());
        ContextMenus.onRequest(this, _ -> show());
        getItems().add(new MenuItem());
    }

    /** Whether the caret is in this column. */
    void setEdited(boolean edited) {
        pseudoClassStateChanged(EDITED, edited);
    }

    private void fill() {
        ColumnLayout layout = model.columnsProperty().get();
        int at = layout.languages().indexOf(language);
        getItems()
                .setAll(
                        item(ActionId.COLUMN_WIDER, true),
                        item(ActionId.COLUMN_NARROWER, true),
                        item(ActionId.COLUMN_LEFT, at > 0),
                        item(ActionId.COLUMN_RIGHT, at < layout.languages().size() - 1),
                        new SeparatorMenuItem());
        List<Language> languages = model.session().draft().languages();
        for (int i = 0; i < languages.size(); i++) {
            getItems().add(toggle(i, languages.get(i), layout));
        }
        getItems()
                .add(
                        new ActionItem(
                                actions.get(ActionId.ADD_LANGUAGE), model.sentences(), "header"));
    }

    /** The action, about this column wherever the caret is. */
    private MenuItem item(ActionId id, boolean hasRoom) {
        Action action = actions.get(id);
        MenuItem item = new ActionItem(action, model.sentences(), "header");
        if (!hasRoom) {
            item.disableProperty().unbind();
            item.setDisable(true);
        }
        item.setOnAction(_ -> meant.during(language, action::perform));
        return item;
    }

    /** The name of a language stands for its column; those that have no key are toggled as well. */
    private MenuItem toggle(int number, Language each, ColumnLayout layout) {
        CheckMenuItem shown = new CheckMenuItem(LanguageNames.of(each, model.sentences()));
        shown.setSelected(layout.languages().contains(each));
        shown.setDisable(layout.languages().equals(List.of(each)));
        shown.setOnAction(
                _ -> {
                    if (number < ActionId.COLUMNS.size()) {
                        actions.get(ActionId.COLUMNS.get(number)).perform();
                    } else {
                        model.setColumns(layout.toggle(each));
                    }
                });
        return shown;
    }
}
