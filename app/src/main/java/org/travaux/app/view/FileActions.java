package org.travaux.app.view;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.ExportKind;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.FileCommands;
import org.travaux.markup.draft.Language;

import java.nio.file.Path;
import java.util.List;

/** Asks the user which file, and has the work done. */
final class FileActions {
    private final EditorModel model;
    private final FileCommands commands;
    private final FileDialogs dialogs;

    FileActions(EditorModel model, FileCommands commands, FileDialogs dialogs) {
        this.model = model;
        this.commands = commands;
        this.dialogs = dialogs;
    }

    void open() {
        whenNothingIsLost(() -> dialogs.toOpen().ifPresent(commands::open));
    }

    void importTexts() {
        whenNothingIsLost(
                () -> {
                    List<Path> files = dialogs.toImport();
                    if (!files.isEmpty()) {
                        commands.importFiles(files);
                    }
                });
    }

    void save() {
        save(() -> {});
    }

    void saveAs() {
        saveAs(() -> {});
    }

    void export(ExportKind kind) {
        String suggested = stem(draftName()) + "-" + kind.id() + ".docx";
        dialogs.toExport(kind, suggested)
                .ifPresent(file -> commands.export(kind, language(), file));
    }

    /** Does something that would lose changes, once the user has said what is to become of them. */
    void whenNothingIsLost(Runnable then) {
        if (!model.changedProperty().get()) {
            then.run();
            return;
        }
        switch (dialogs.unsaved(draftName())) {
            case SAVE -> save(then);
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }

    /** The name of the draft's file, or what to call it while it has none. */
    String draftName() {
        Path file = commands.fileProperty().get();
        Path name = file == null ? null : file.getFileName();
        return name == null ? model.sentences().say("app.untitled") : name.toString();
    }

    private void save(Runnable then) {
        Path file = commands.fileProperty().get();
        if (file == null) {
            saveAs(then);
        } else {
            commands.save(file, then);
        }
    }

    private void saveAs(Runnable then) {
        String suggested = stem(draftName()) + ".travaux";
        dialogs.toSave(suggested).ifPresent(file -> commands.save(file, then));
    }

    private Language language() {
        @Nullable Place caret = model.caretProperty().get();
        return caret == null ? model.session().draft().sourceLanguage() : caret.language();
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
