package org.travaux.app.view.files;

import javafx.beans.binding.BooleanBinding;

import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.window.OpenDraft;

import java.nio.file.Path;
import java.util.List;

/** What can be done with files. */
public final class FileMenu {
    private FileMenu() {}

    /**
     * The menu for one draft.
     *
     * @param begin asks what to begin a new draft with
     * @param print prints what is seen
     */
    public static ActionMenu of(
            OpenDraft draft,
            FileActions files,
            ExportActions exports,
            FilePopups popups,
            Runnable begin,
            Runnable print,
            WindowCommands windowCommands) {
        BooleanBinding idle = draft.commands().busyProperty().not();
        BooleanBinding there = draft.blankProperty().not();
        BooleanBinding savable = idle.and(there);
        return new ActionMenu(
                "file",
                List.of(
                        List.of(
                                Action.of(ActionId.NEW, begin),
                                Action.when(idle, ActionId.OPEN, files::open),
                                Action.when(idle, ActionId.IMPORT, files::importTexts)),
                        List.of(
                                Action.when(there, ActionId.SAVE, files::save),
                                Action.when(there, ActionId.SAVE_AS, files::saveAs),
                                Action.when(
                                        savable, ActionId.EARLIER_VERSIONS, popups.versions()::ask),
                                Action.when(
                                        savable, ActionId.PROTECT_DRAFT, popups.password()::ask)),
                        List.of(
                                Action.when(
                                        savable,
                                        ActionId.EXPORT_NEGOTIATING,
                                        () ->
                                                popups.languages()
                                                        .ask(
                                                                ActionId.EXPORT_NEGOTIATING,
                                                                ExportKind.NEGOTIATING)),
                                Action.when(
                                        savable,
                                        ActionId.EXPORT_CLEAN,
                                        () ->
                                                popups.languages()
                                                        .ask(
                                                                ActionId.EXPORT_CLEAN,
                                                                ExportKind.CLEAN)),
                                Action.when(
                                        savable, ActionId.EXPORT_TRACKED, popups.tracked()::ask),
                                Action.when(savable, ActionId.EXPORT_COPY, popups.copies()::ask),
                                Action.when(
                                        savable,
                                        ActionId.EXPORT_PUBLIC,
                                        () ->
                                                popups.languages()
                                                        .ask(
                                                                ActionId.EXPORT_PUBLIC,
                                                                ExportKind.PUBLIC)),
                                Action.when(savable, ActionId.EXPORT_REPORT, popups.reports()::ask),
                                Action.when(
                                        savable,
                                        ActionId.EXPORT_SIDE_BY_SIDE,
                                        exports::exportSideBySide)),
                        List.of(Action.when(savable, ActionId.PRINT, print)),
                        List.of(
                                Action.of(ActionId.PROTECT, popups.protect()::ask),
                                Action.when(idle, ActionId.TEMPLATE, popups.template()::ask),
                                Action.when(
                                        idle, ActionId.INSPECT_DOCUMENT, popups.inspect()::ask)),
                        List.of(
                                Action.of(
                                        ActionId.NEXT_TAB,
                                        () -> windowCommands.windowModel().openDrafts().turn(1)),
                                Action.of(
                                        ActionId.PREVIOUS_TAB,
                                        () -> windowCommands.windowModel().openDrafts().turn(-1)),
                                Action.when(idle, ActionId.CLOSE, windowCommands::close),
                                Action.when(
                                        idle, ActionId.CLOSE_OTHERS, windowCommands::closeOthers),
                                Action.when(
                                        draft.commands().fileProperty().isNotNull(),
                                        ActionId.SHOW_IN_FOLDER,
                                        () -> showInFolder(draft, windowCommands)),
                                Action.of(ActionId.SETTINGS, windowCommands::toggleSettings),
                                Action.of(ActionId.QUIT, windowCommands::quit))));
    }

    private static void showInFolder(OpenDraft draft, WindowCommands windowCommands) {
        Path file = draft.commands().fileProperty().get();
        if (file != null && !windowCommands.fileOpener().showInFolder(file)) {
            String said = draft.model().sentences().say("problem.not-shown", file.toString());
            draft.model().tell(new Notice(Notice.Kind.PROBLEM, said));
        }
    }
}
