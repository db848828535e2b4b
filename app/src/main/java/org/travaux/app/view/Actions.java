package org.travaux.app.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.travaux.app.files.ExportKind;
import org.travaux.app.viewmodel.Appearance;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.FileCommands;

import java.util.List;

/** Everything the user can ask for, in one table. */
final class Actions {
    private final List<Action> all;

    Actions(
            EditorModel model,
            FileCommands commands,
            FileActions files,
            Appearance appearance,
            Runnable quit) {
        BooleanBinding idle = commands.busyProperty().not();
        BooleanBinding draft = Bindings.isNotEmpty(model.rowIds());
        BooleanBinding savable = idle.and(draft);
        all =
                List.of(
                        Action.when(idle, "open", "Shortcut+O", Icon.OPEN, files::open),
                        Action.when(idle, "import", "Shortcut+I", Icon.IMPORT, files::importTexts),
                        Action.when(savable, "save", "Shortcut+S", Icon.SAVE, files::save),
                        Action.when(savable, "save-as", "Shortcut+Shift+S", null, files::saveAs),
                        Action.when(
                                savable,
                                "export-negotiating",
                                "Shortcut+E",
                                Icon.EXPORT,
                                () -> files.export(ExportKind.NEGOTIATING)),
                        Action.when(
                                savable,
                                "export-side-by-side",
                                "Shortcut+Shift+E",
                                null,
                                () -> files.export(ExportKind.SIDE_BY_SIDE)),
                        Action.of("quit", "Shortcut+Q", null, quit),
                        Action.when(
                                model.canUndoProperty(),
                                "undo",
                                "Shortcut+Z",
                                Icon.UNDO,
                                model::undo),
                        Action.when(
                                model.canRedoProperty(),
                                "redo",
                                "Shortcut+Shift+Z",
                                Icon.REDO,
                                model::redo),
                        Action.when(
                                draft,
                                "previous-choice",
                                "Shift+F8",
                                Icon.PREVIOUS,
                                model::previousChoice),
                        Action.when(draft, "next-choice", "F8", Icon.NEXT, model::nextChoice),
                        Action.of("zoom-in", "Shortcut+Equals", Icon.LARGER, appearance::zoomIn),
                        Action.of("zoom-out", "Shortcut+Minus", Icon.SMALLER, appearance::zoomOut),
                        Action.of("zoom-reset", "Shortcut+0", null, appearance::zoomReset),
                        Action.of(
                                "dark",
                                "Shortcut+Shift+L",
                                Icon.DARK,
                                () ->
                                        appearance
                                                .darkProperty()
                                                .set(!appearance.darkProperty().get())),
                        Action.of(
                                "panel",
                                "F9",
                                Icon.PANEL,
                                () ->
                                        appearance
                                                .panelProperty()
                                                .set(!appearance.panelProperty().get())));
    }

    List<Action> all() {
        return all;
    }

    /**
     * The action of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    Action get(String id) {
        return all.stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no action " + id));
    }
}
