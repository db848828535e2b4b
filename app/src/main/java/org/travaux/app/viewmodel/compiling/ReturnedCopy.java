package org.travaux.app.viewmodel.compiling;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.compiling.CopyOwner;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.viewmodel.files.Speaker;
import org.travaux.markup.profile.Delegation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file that somebody sent back, and whose it is. */
public final class ReturnedCopy {
    private final Path file;
    private final List<Delegation> known;
    private final Speaker owner;
    private final List<Speaker> authors = new ArrayList<>();
    private final ReadOnlyObjectWrapper<CopyOwner.@Nullable From> guessed =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper sent = new ReadOnlyStringWrapper("");
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
        this.known = known;
        this.owner = new Speaker(FileKind.name(file), known);
    }

    /** Its file. */
    public Path file() {
        return file;
    }

    /** Whose it is, as it is typed; called by the name of the file. */
    public Speaker owner() {
        return owner;
    }

    /**
     * Those who changed it, where they are several whom nobody knows; who does not say otherwise
     * speaks for whose copy it is.
     */
    public List<Speaker> authors() {
        return authors;
    }

    /** What says whose it is, if that was not typed; null if it was, or nothing says so. */
    public ReadOnlyObjectProperty<CopyOwner.@Nullable From> guessedProperty() {
        return guessed.getReadOnlyProperty();
    }

    /** Why it can't be read; null if nothing is known against it. */
    public ReadOnlyObjectProperty<@Nullable String> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** From which state it was sent, in a sentence; empty if it does not say so. */
    public ReadOnlyStringProperty sentProperty() {
        return sent.getReadOnlyProperty();
    }

    void sentAs(String sentence) {
        sent.set(sentence);
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
        Map<String, String> speaking = new HashMap<>();
        for (Speaker author : authors) {
            if (author.meant() != null) {
                speaking.put(author.author(), author.code());
            }
        }
        ImportAnswers answers = ImportAnswers.NONE.withAuthors(speaking);
        return password.get().isEmpty() ? answers : answers.withPassword(file, password.get());
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

    /** Asks for whom each of several authors speaks. */
    void ask(List<String> names) {
        if (authors.isEmpty() && names.size() > 1) {
            names.forEach(name -> authors.add(new Speaker(name, known)));
        }
    }

    void tell(@Nullable String sentence) {
        problem.set(sentence);
    }
}
