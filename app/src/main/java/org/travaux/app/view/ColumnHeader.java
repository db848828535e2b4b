package org.travaux.app.view;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.travaux.app.view.editor.Columns;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.draft.Language;

import java.util.ArrayList;
import java.util.List;

/** The names of the languages above their columns; stays where it is while the rows move. */
final class ColumnHeader extends Region {
    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

    private final EditorModel model;
    private final ObservableValue<Number> rowWidth;
    private final List<Label> names = new ArrayList<>();

    ColumnHeader(EditorModel model, ObservableValue<Number> rowWidth) {
        this.model = model;
        this.rowWidth = rowWidth;
        getStyleClass().add("column-header");
        model.languages().addListener((ListChangeListener<Language>) _ -> refresh());
        model.caretProperty().addListener((_, _, _) -> markEdited());
        rowWidth.addListener((_, _, _) -> requestLayout());
        refresh();
    }

    private void refresh() {
        names.clear();
        for (Language language : model.languages()) {
            Label name = new Label(LanguageNames.of(language, model.sentences()));
            name.getStyleClass().add("column-name");
            names.add(name);
        }
        getChildren().setAll(names);
        markEdited();
    }

    private void markEdited() {
        var caret = model.caretProperty().get();
        for (int i = 0; i < names.size(); i++) {
            boolean edited = caret != null && caret.language().equals(model.languages().get(i));
            names.get(i).pseudoClassStateChanged(EDITED, edited);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 36;
    }

    @Override
    protected void layoutChildren() {
        Columns columns = new Columns(names.size(), rowWidth.getValue().doubleValue());
        for (int i = 0; i < names.size(); i++) {
            names.get(i)
                    .resizeRelocate(
                            columns.x(i) + Columns.PADDING,
                            0,
                            Math.max(0, columns.width(i) - 2 * Columns.PADDING),
                            getHeight());
        }
    }
}
