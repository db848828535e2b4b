package org.travaux.app.view.columns;

import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;

import org.travaux.app.view.actions.Actions;
import org.travaux.app.view.editor.Columns;
import org.travaux.app.viewmodel.ColumnLayout;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of the languages above their columns; stays where it is while the rows move. The edges
 * between columns can be dragged.
 */
public final class ColumnHeader extends Region {
    private static final double EDGE = 9;

    private final EditorModel model;
    private final ObservableValue<Columns> columns;
    private final Actions actions;
    private final MeantColumn meant;
    private final List<ColumnButton> names = new ArrayList<>();
    private final List<Region> edges = new ArrayList<>();
    private List<Language> languages = List.of();

    /**
     * The header of one draft's columns.
     *
     * @param columns where they are
     * @param meant which column the actions on columns are about
     */
    public ColumnHeader(
            EditorModel model,
            ObservableValue<Columns> columns,
            Actions actions,
            MeantColumn meant) {
        this.model = model;
        this.columns = columns;
        this.actions = actions;
        this.meant = meant;
        getStyleClass().add("column-header");
        model.columnsProperty().addListener((_, _, layout) -> refresh(layout));
        model.caretProperty().addListener((_, _, _) -> markEdited());
        columns.addListener((_, _, _) -> requestLayout());
        refresh(model.columnsProperty().get());
    }

    /** Gives the keyboard to the name of the column that is edited, or to the first. */
    public void focusName() {
        var caret = model.caretProperty().get();
        int edited = caret == null ? 0 : Math.max(0, languages.indexOf(caret.language()));
        names.get(edited).requestFocus();
    }

    private void refresh(ColumnLayout layout) {
        requestLayout();
        if (languages.equals(layout.languages())) {
            return;
        }
        languages = layout.languages();
        names.clear();
        edges.clear();
        for (Language language : languages) {
            names.add(new ColumnButton(model, language, actions, meant));
        }
        for (int i = 0; i < languages.size() - 1; i++) {
            edges.add(edge(i));
        }
        getChildren().setAll(names);
        getChildren().addAll(edges);
        markEdited();
    }

    private Region edge(int left) {
        Region edge = new Region();
        edge.getStyleClass().add("column-edge");
        edge.setCursor(Cursor.H_RESIZE);
        edge.setOnMouseDragged(
                event -> {
                    Columns at = columns.getValue();
                    double by = sceneToLocal(event.getSceneX(), 0).getX() - at.x(left + 1);
                    model.setColumns(model.columnsProperty().get().moveEdge(left, by / at.texts()));
                });
        return edge;
    }

    private void markEdited() {
        var caret = model.caretProperty().get();
        for (int i = 0; i < names.size(); i++) {
            names.get(i).setEdited(caret != null && caret.language().equals(languages.get(i)));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 36;
    }

    @Override
    protected void layoutChildren() {
        Columns at = columns.getValue();
        for (int i = 0; i < names.size(); i++) {
            double most = Math.max(0, at.width(i) - Columns.PADDING);
            ColumnButton name = names.get(i);
            double height = name.prefHeight(-1);
            name.resizeRelocate(
                    at.x(i) + Columns.PADDING - name.snappedLeftInset(),
                    Math.floor((getHeight() - height) / 2),
                    Math.min(most, name.prefWidth(-1)),
                    height);
        }
        for (int i = 0; i < edges.size(); i++) {
            edges.get(i).resizeRelocate(at.x(i + 1) - EDGE / 2, 0, EDGE, getHeight());
        }
    }
}
