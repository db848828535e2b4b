package org.travaux.app.viewmodel;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.nio.file.Path;

/** A draft that is open, with its file; blank until a draft is shown in it. */
public final class OpenDraft {
    private static final String UNSAVED = "• ";

    private final EditorModel model;
    private final FileCommands commands;
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper(true);
    private final StringBinding name;
    private final StringBinding title;

    public OpenDraft(EditorModel model, FileCommands commands) {
        this.model = model;
        this.commands = commands;
        model.sessionProperty().addListener((_, _, _) -> blank.set(false));
        name = Bindings.createStringBinding(this::makeName, commands.fileProperty(), blank);
        title =
                Bindings.createStringBinding(
                        () -> (model.changedProperty().get() ? UNSAVED : "") + name.get(),
                        name,
                        model.changedProperty());
    }

    public EditorModel model() {
        return model;
    }

    public FileCommands commands() {
        return commands;
    }

    /** Whether no draft has been shown in it yet. */
    public ReadOnlyBooleanProperty blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /** The name of its file, or what to call it while it has none. */
    public StringBinding nameProperty() {
        return name;
    }

    /** Its name, with a dot before it while there is something to save. */
    public StringBinding titleProperty() {
        return title;
    }

    /** Whether it is the draft in a file, or is about to be. */
    boolean isIn(Path file) {
        return commands.isIn(file);
    }

    private String makeName() {
        Path file = commands.fileProperty().get();
        if (file != null) {
            return FileCommands.name(file);
        }
        return model.sentences().say(blank.get() ? "app.welcome" : "app.untitled");
    }
}
