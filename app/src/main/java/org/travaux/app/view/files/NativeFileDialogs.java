package org.travaux.app.view.files;

import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.files.exporting.ReportFormat;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.LockHolder;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;

/** The system's own dialogs. */
public final class NativeFileDialogs implements FileDialogs {
    private static final String[] WORD = {"*.docx", "*.docm", "*.dotx", "*.dotm"};

    private final Window owner;
    private final Supplier<Sentences> sentences;
    private @Nullable File folder;

    /**
     * Dialogs in front of a window.
     *
     * @param sentences in the language of the interface
     */
    public NativeFileDialogs(Window owner, Supplier<Sentences> sentences) {
        this.owner = owner;
        this.sentences = sentences;
    }

    /** Begins in the folder of a file, unless it is null. */
    public void beginNear(@Nullable Path file) {
        Path parent = file == null ? null : file.toAbsolutePath().getParent();
        folder = parent == null ? folder : parent.toFile();
    }

    @Override
    public Optional<Path> toOpen() {
        return chosen(chooser("files.drafts", "*.travaux").showOpenDialog(owner));
    }

    @Override
    public List<Path> toImport() {
        return several(chooser("files.texts", "*.docx", "*.txt", "*.md"));
    }

    @Override
    public List<Path> toCompile() {
        return several(chooser("files.texts", "*.docx", "*.travaux", "*.txt", "*.md"));
    }

    private List<Path> several(FileChooser chooser) {
        List<File> files = chooser.showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        folder = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> toCompare() {
        return chosen(
                chooser("files.texts", "*.travaux", "*.docx", "*.txt", "*.md")
                        .showOpenDialog(owner));
    }

    @Override
    public Optional<Path> toFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> toInspect() {
        return chosen(chooser("files.documents", WORD).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> toTemplate() {
        return chosen(chooser("files.documents", WORD).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> toWords() {
        return chosen(
                chooser("files.words", "*.txt", "*.csv", "*.tsv", "*.tbx").showOpenDialog(owner));
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
    public Optional<Path> toReport(ReportFormat format, String suggestedName) {
        FileChooser chooser = chooser("filetype." + format.id(), "*." + format.ending());
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public boolean replace(List<String> names) {
        SequencedMap<Boolean, String> answers = new LinkedHashMap<>();
        answers.put(true, say("ask.replace-yes"));
        return ask(say("ask.replace", names.size()), String.join("\n", names), answers, false);
    }

    @Override
    public Optional<Path> toReadKeys() {
        return chosen(chooser("files.keys", "*.json").showOpenDialog(owner));
    }

    @Override
    public Optional<Path> toWriteKeys(String suggestedName) {
        FileChooser chooser = chooser("files.keys", "*.json");
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public Unsaved unsaved(String draftName) {
        SequencedMap<Unsaved, String> answers = new LinkedHashMap<>();
        answers.put(Unsaved.SAVE, say("ask.save"));
        answers.put(Unsaved.DISCARD, say("ask.discard"));
        return ask(say("ask.unsaved", draftName), say("ask.unsaved-hint"), answers, Unsaved.CANCEL);
    }

    @Override
    public Elsewhere openElsewhere(String draftName, LockHolder holder) {
        SequencedMap<Elsewhere, String> answers = new LinkedHashMap<>();
        answers.put(Elsewhere.COPY, say("ask.open-copy"));
        answers.put(Elsewhere.ANYWAY, say("ask.open-anyway"));
        return ask(
                say("ask.elsewhere", draftName),
                new LockHolderText(sentences.get()).describe(holder)
                        + "\n"
                        + say("ask.elsewhere-hint"),
                answers,
                Elsewhere.CANCEL);
    }

    @Override
    public Overwrite changedByOthers(String draftName, boolean mergeable) {
        SequencedMap<Overwrite, String> answers = new LinkedHashMap<>();
        if (mergeable) {
            answers.put(Overwrite.MERGE, say("outside.merge"));
        }
        answers.put(Overwrite.SAVE_AS, say("ask.save-as"));
        answers.put(Overwrite.OVERWRITE, say("ask.overwrite"));
        String hint = say("ask.changed-hint") + (mergeable ? "\n" + say("ask.changed-merge") : "");
        return ask(say("ask.changed", draftName), hint, answers, Overwrite.CANCEL);
    }

    /** The first answer is the one that the Enter key gives. */
    private <T> T ask(String question, String hint, SequencedMap<T, String> answers, T cancel) {
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, hint);
        alert.initOwner(owner);
        alert.setTitle(say("app.title"));
        alert.setHeaderText(question);
        alert.setGraphic(null);
        Scene scene = owner.getScene();
        alert.getDialogPane().getStylesheets().addAll(scene.getStylesheets());
        alert.getDialogPane().getStyleClass().addAll(scene.getRoot().getStyleClass());
        alert.getDialogPane().getStyleClass().add("question");
        alert.getDialogPane().setStyle(scene.getRoot().getStyle());
        Map<ButtonType, T> byButton = new HashMap<>();
        alert.getButtonTypes().clear();
        answers.forEach(
                (answer, text) -> {
                    boolean first = byButton.isEmpty();
                    ButtonType button =
                            new ButtonType(text, first ? ButtonData.YES : ButtonData.NO);
                    byButton.put(button, answer);
                    alert.getButtonTypes().add(button);
                });
        alert.getButtonTypes().add(new ButtonType(say("ask.cancel"), ButtonData.CANCEL_CLOSE));
        return alert.showAndWait()
                .flatMap(button -> Optional.ofNullable(byButton.get(button)))
                .orElse(cancel);
    }

    private String say(String key, Object... arguments) {
        return sentences.get().say(key, arguments);
    }

    private FileChooser chooser(String textKey, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(say("app.title"));
        chooser.getExtensionFilters().add(new ExtensionFilter(say(textKey), patterns));
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
