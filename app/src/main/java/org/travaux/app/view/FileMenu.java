package org.travaux.app.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.travaux.app.files.ExportKind;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.FileCommands;

import java.util.List;

/** What can be done with files. */
final class FileMenu {
    private FileMenu() {}

    static ActionMenu of(
            EditorModel model, FileCommands commands, FileActions files, Runnable quit) {
        BooleanBinding idle = commands.busyProperty().not();
        BooleanBinding savable = idle.and(Bindings.isNotEmpty(model.rowIds()));
        return new ActionMenu(
                "file",
                List.of(
                        List.of(
                                Action.when(idle, "open", "Shortcut+O", Icon.OPEN, files::open),
                                Action.when(
                                        idle,
                                        "import",
                                        "Shortcut+Shift+O",
                                        Icon.IMPORT,
                                        files::importTexts)),
                        List.of(
                                Action.when(savable, "save", "Shortcut+S", Icon.SAVE, files::save),
                                Action.when(
                                        savable,
                                        "save-as",
                                        "Shortcut+Shift+S",
                                        null,
                                        files::saveAs)),
                        List.of(
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
                                        () -> files.export(ExportKind.SIDE_BY_SIDE))),
                        List.of(Action.of("quit", "Shortcut+Q", null, quit))));
    }
}
