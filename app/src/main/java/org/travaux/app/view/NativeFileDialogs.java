package org.travaux.app.view;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.ExportKind;
import org.travaux.app.i18n.Sentences;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The system's own dialogs. */
public final class NativeFileDialogs implements FileDialogs {
    private final Window owner;
    private final Sentences sentences;
    private @Nullable File folder;

    /** Dialogs in front of a window. */
    public NativeFileDialogs(Window owner, Sentences sentences) {
        this.owner = owner;
        this.sentences = sentences;
    }

    @Override
    public Optional<Path> toOpen() {
        return chosen(chooser("files.drafts", "*.travaux").showOpenDialog(owner));
    }

    @Override
    public List<Path> toImport() {
        List<File> files = chooser("files.texts", "*.txt", "*.md").showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        folder = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> toSave(String suggestedName) {
        FileChooser chooser = chooser("files.drafts", "*.travaux");
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> toExport(ExportKind kind, String suggestedName) {
        FileChooser chooser = chooser("files.documents", "*.docx");
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public Unsaved unsaved(String draftName) {
        ButtonType save = new ButtonType(sentences.say("ask.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(sentences.say("ask.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(sentences.say("ask.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert =
                new Alert(
                        Alert.AlertType.CONFIRMATION,
                        sentences.say("ask.unsaved-hint"),
                        save,
                        discard,
                        cancel);
        alert.initOwner(owner);
        alert.setTitle(sentences.say("app.title"));
        alert.setHeaderText(sentences.say("ask.unsaved", draftName));
        ButtonType answer = alert.showAndWait().orElse(cancel);
        if (answer.equals(save)) {
            return Unsaved.SAVE;
        }
        return answer.equals(discard) ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    private FileChooser chooser(String textKey, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new ExtensionFilter(sentences.say(textKey), patterns));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }
}
