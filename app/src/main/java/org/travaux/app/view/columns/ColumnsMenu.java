package org.travaux.app.view.columns;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.jspecify.annotations.Nullable;
import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.viewmodel.ColumnLayout;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Which languages stand beside each other, in which order and how wide. */
public final class ColumnsMenu {
    private final EditorModel model;
    private final MeantColumn meant;
    private final BooleanBinding draft;

    private ColumnsMenu(EditorModel model, MeantColumn meant) {
        this.model = model;
        this.meant = meant;
        this.draft = Bindings.isNotEmpty(model.rowIds());
    }

    /**
     * The menu for one draft.
     *
     * @param meant which column the actions on columns are about
     * @param addLanguage asks which language the draft is to have as well
     */
    public static ActionMenu of(EditorModel model, MeantColumn meant, Runnable addLanguage) {
        ColumnsMenu menu = new ColumnsMenu(model, meant);
        return new ActionMenu(
                "columns",
                List.of(
                        menu.toggles(),
                        List.of(Action.when(menu.draft, ActionId.ADD_LANGUAGE, addLanguage)),
                        menu.order(),
                        menu.width()));
    }

    private List<Action> toggles() {
        List<Action> toggles = new ArrayList<>();
        for (ActionId id : ActionId.COLUMNS) {
            int number = toggles.size();
            BooleanBinding there =
                    Bindings.createBooleanBinding(
                            () -> language(number) != null, model.columnsProperty());
            toggles.add(Action.when(there, id, () -> toggle(number)));
        }
        return toggles;
    }

    private List<Action> order() {
        return List.of(
                change(ActionId.COLUMN_LEFT, (layout, own) -> layout.move(own, -1)),
                change(ActionId.COLUMN_RIGHT, (layout, own) -> layout.move(own, 1)));
    }

    private List<Action> width() {
        return List.of(
                change(ActionId.COLUMN_WIDER, ColumnLayout::widen),
                change(ActionId.COLUMN_NARROWER, ColumnLayout::narrow),
                change(ActionId.COLUMNS_LEVEL, (layout, _) -> layout.level()));
    }

    /** The languages keep their numbers whatever the order of the columns. */
    private @Nullable Language language(int number) {
        List<Language> languages = model.session().draft().languages();
        boolean there = !model.rowIds().isEmpty() && number < languages.size();
        return there ? languages.get(number) : null;
    }

    private void toggle(int number) {
        Language language = language(number);
        if (language != null) {
            model.setColumns(model.columnsProperty().get().toggle(language));
        }
    }

    private Action change(ActionId id, BiFunction<ColumnLayout, Language, ColumnLayout> change) {
        return Action.when(
                draft,
                id,
                () -> model.setColumns(change.apply(model.columnsProperty().get(), meant.get())));
    }
}
