package org.travaux.app.view.files;

import javafx.beans.binding.BooleanBinding;

import org.travaux.app.files.ExportKind;
import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.view.actions.Icon;
import org.travaux.app.viewmodel.window.OpenDraft;

import java.util.List;

/** What can be done with files. */
public final class FileMenu {
    private FileMenu() {}

    /** The menu for one draft. */
    public static ActionMenu of(
            OpenDraft draft, FileActions files, FilePopups popups, WindowCommands windowCommands) {
        BooleanBinding idle = draft.commands().busyProperty().not();
        BooleanBinding savable = idle.and(draft.blankProperty().not());
        return new ActionMenu(
                "file",
                List.of(
                        List.of(
                                Action.of(
                                        "new",
                                        "Shortcut+N",
                                        Icon.NEW,
                                        windowCommands.windowModel().openDrafts()::blank),
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
                                        "export-clean",
                                        "Shortcut+Alt+E",
                                        null,
                                        () -> files.export(ExportKind.CLEAN)),
                                Action.when(
                                        savable,
                                        "export-tracked",
                                        "Shortcut+Alt+T",
                                        null,
                                        popups.tracked()::ask),
                                Action.when(
                                        savable,
                                        "export-copy",
                                        "Shortcut+Alt+C",
                                        null,
                                        popups.copies()::ask),
                                Action.when(
                                        savable,
                                        "export-public",
                                        "Shortcut+Alt+P",
                                        null,
                                        () -> files.export(ExportKind.PUBLIC)),
                                Action.when(
                                        savable,
                                        "export-report",
                                        "Shortcut+Alt+B",
                                        null,
                                        popups.reports()::ask),
                                Action.when(
                                        savable,
                                        "export-side-by-side",
                                        "Shortcut+Shift+E",
                                        null,
                                        () -> files.export(ExportKind.SIDE_BY_SIDE))),
                        List.of(
                                Action.of("protect", "Shortcut+Alt+Y", null, popups.protect()::ask),
                                Action.when(
                                        idle,
                                        "template",
                                        "Shortcut+Alt+U",
                                        null,
                                        popups.template()::ask),
                                Action.when(
                                        idle,
                                        "inspect",
                                        "Shortcut+Alt+I",
                                        null,
                                        popups.inspect()::ask)),
                        List.of(
                                Action.of(
                                        "next-tab",
                                        "Shortcut+Page Down",
                                        null,
                                        () -> windowCommands.windowModel().openDrafts().turn(1)),
                                Action.of(
                                        "previous-tab",
                                        "Shortcut+Page Up",
                                        null,
                                        () -> windowCommands.windowModel().openDrafts().turn(-1)),
                                Action.when(
                                        idle, "close", "Shortcut+W", null, windowCommands::close),
                                Action.of(
                                        "settings",
                                        "Shortcut+Comma",
                                        null,
                                        windowCommands::toggleSettings),
                                Action.of("quit", "Shortcut+Q", null, windowCommands::quit))));
    }
}
