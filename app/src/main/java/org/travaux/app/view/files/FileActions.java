package org.travaux.app.view.files;

import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.files.FileCommands;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.app.viewmodel.window.OpenDrafts;

import java.nio.file.Path;
import java.util.List;

/** Drafts opened and saved: asks the user which file, and has the work done. */
public final class FileActions {
    private final OpenDraft draft;
    private final EditorModel model;
    private final FileCommands commands;
    private final OpenDrafts openDrafts;
    private final FileDialogs dialogs;

    /** What is done with the file of one open draft. */
    public FileActions(OpenDraft draft, OpenDrafts openDrafts, FileDialogs dialogs) {
        this.draft = draft;
        this.model = draft.model();
        this.commands = draft.commands();
        this.openDrafts = openDrafts;
        this.dialogs = dialogs;
    }

    /** Asks which draft to open, and opens it. */
    public void open() {
        dialogs.toOpen().ifPresent(openDrafts::open);
    }

    /** Asks which texts to import, and imports them. */
    public void importTexts() {
        List<Path> files = dialogs.toImport();
        if (!files.isEmpty()) {
            openDrafts.importFiles(files);
        }
    }

    void save() {
        save(() -> {});
    }

    void saveAs() {
        saveAs(() -> {});
    }

    /** Does something that needs the draft's file to be as the draft is: saves it first. */
    public void whenSaved(Runnable then) {
        if (commands.fileProperty().get() == null || model.changedProperty().get()) {
            save(then);
        } else {
            then.run();
        }
    }

    /**
     * Does something that would lose changes, once the user has said what is to become of them;
     * also of those that are made while others are saved.
     */
    void whenNothingIsLost(Runnable then) {
        model.agreedText().whenAnswered(() -> whenAnswered(then));
    }

    private void whenAnswered(Runnable then) {
        if (!model.changedProperty().get()) {
            then.run();
            return;
        }
        switch (dialogs.unsaved(draft.nameProperty().get())) {
            case SAVE -> save(() -> whenNothingIsLost(then));
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }

    /** While it is being saved, nobody knows yet whether it has a file. */
    void save(Runnable then) {
        commands.whenSavable(() -> saveThere(then));
    }

    private void saveThere(Runnable then) {
        Path file = commands.fileProperty().get();
        if (file == null) {
            saveAs(then);
        } else {
            commands.save(file, then, () -> saveAs(then));
        }
    }

    private void saveAs(Runnable then) {
        String suggested = draft.stem() + ".travaux";
        dialogs.toSave(suggested).ifPresent(file -> commands.save(file, then, () -> saveAs(then)));
    }
}
