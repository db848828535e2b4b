package org.travaux.app.viewmodel.compiling;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.CopyOwner;
import org.travaux.app.files.ImportAnswers;
import org.travaux.app.viewmodel.files.OwnFile;
import org.travaux.app.viewmodel.files.Speaker;
import org.travaux.markup.profile.Delegation;

import java.nio.file.Path;
import java.util.List;

/** A file that somebody sent back, and whose it is. */
public final class ReturnedCopy {
    private final Path file;
    private final Speaker owner;
    private final ReadOnlyObjectWrapper<CopyOwner.@Nullable From> guessed =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> problem = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty locked = new SimpleBooleanProperty();
    private final StringProperty password = new SimpleStringProperty("");
    private final BooleanProperty unlike = new SimpleBooleanProperty();
    private final BooleanProperty evenUnlike = new SimpleBooleanProperty();

    /**
     * A copy of which nobody knows yet whose it is.
     *
     * @param known all whose it can be
     */
    ReturnedCopy(Path file, List<Delegation> known) {
        this.file = file;
        this.owner = new Speaker(OwnFile.name(file), known);
    }

    /** Its file. */
    public Path file() {
        return file;
    }

    /** Whose it is, as it is typed; called by the name of the file. */
    public Speaker owner() {
        return owner;
    }

    /** What says whose it is, if that was not typed; null if it was, or nothing says so. */
    public ReadOnlyObjectProperty<CopyOwner.@Nullable From> guessedProperty() {
        return guessed.getReadOnlyProperty();
    }

    /** Why it can't be read; null if nothing is known against it. */
    public ReadOnlyObjectProperty<@Nullable String> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether it opens with a password alone. */
    public BooleanProperty lockedProperty() {
        return locked;
    }

    /** The password as it was typed; empty if none was. */
    public StringProperty passwordProperty() {
        return password;
    }

    /** What is known for reading it. */
    ImportAnswers answers() {
        return password.get().isEmpty()
                ? ImportAnswers.NONE
                : ImportAnswers.NONE.withPassword(file, password.get());
    }

    /** Whether it has little in common with the text. */
    public BooleanProperty unlikeProperty() {
        return unlike;
    }

    /** Whether it is taken although it has little in common with the text. */
    public BooleanProperty evenUnlikeProperty() {
        return evenUnlike;
    }

    /** Somebody typed whose it is. */
    public void type(String text) {
        guessed.set(null);
        owner.type(text);
    }

    void guess(@Nullable CopyOwner guess) {
        if (guess != null && owner.typed().isEmpty()) {
            owner.type(guess.code());
            guessed.set(guess.from());
        }
    }

    void tell(@Nullable String sentence) {
        problem.set(sentence);
    }
}
