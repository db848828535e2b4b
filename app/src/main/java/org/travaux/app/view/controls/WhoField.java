package org.travaux.app.view.controls;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.settings.Memory;
import org.travaux.app.viewmodel.settings.StoredValue;

/** Who keeps, sends or receives, as they call themselves; asked once and remembered. */
public final class WhoField {
    private final TextField field = new TextField();
    private final StoredValue<Memory> memory;
    private final Sentences sentences;

    /** A field with what was typed last. */
    public WhoField(StoredValue<Memory> memory, Sentences sentences) {
        this.memory = memory;
        this.sentences = sentences;
        field.setId("revision-by");
        field.setText(memory.get().calledAs());
        field.setPromptText(sentences.say("revision.by.example"));
    }

    /** The field with what it is for. */
    public VBox named() {
        return PopupForm.field(sentences.say("revision.by"), field);
    }

    /** The field itself. */
    public TextField field() {
        return field;
    }

    /** Whether it is filled in already. */
    public boolean isKnown() {
        return !memory.get().calledAs().isEmpty();
    }

    /** What is typed, remembered from now on; empty if nothing is. */
    public String by() {
        String typed = field.getText().strip();
        if (!typed.isEmpty()) {
            memory.change(now -> now.withCalledAs(typed));
        }
        return typed;
    }

    /** What is wrong with it; null if nothing is. */
    public @Nullable String problem() {
        return field.getText().isBlank() ? sentences.say("revision.by.missing") : null;
    }
}
