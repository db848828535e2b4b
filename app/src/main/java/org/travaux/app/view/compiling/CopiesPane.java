package org.travaux.app.view.compiling;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.compiling.CopyOwner;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.SpeakerFields;
import org.travaux.app.viewmodel.compiling.CompileAssistant;
import org.travaux.app.viewmodel.compiling.ReturnedCopy;
import org.travaux.app.viewmodel.files.Speaker;
import org.travaux.markup.profile.Delegation;

import java.util.List;
import java.util.stream.Stream;

/** Which copies there are, and whose each is. */
final class CopiesPane extends VBox {
    private final CompileAssistant assistant;
    private final Sentences sentences;
    private final SpeakerFields fields;
    private final Label none = new Label();

    CopiesPane(CompileAssistant assistant, Sentences sentences) {
        super(10);
        this.assistant = assistant;
        this.sentences = sentences;
        Label hint = new Label(sentences.say("compile.hint"));
        hint.setWrapText(true);
        none.setText(sentences.say("compile.drop"));
        none.getStyleClass().add("compile-drop");
        none.setMaxWidth(Double.MAX_VALUE);
        fields =
                new SpeakerFields(
                        sentences.say("compile.owner"), this::meaning, this::type, sentences);
        getChildren().addAll(hint, none, fields);
        assistant.copies().addListener((ListChangeListener<ReturnedCopy>) _ -> show());
        show();
    }

    private void show() {
        boolean empty = assistant.copies().isEmpty();
        none.setVisible(empty);
        none.setManaged(empty);
        fields.setVisible(!empty);
        fields.setManaged(!empty);
        fields.show(
                assistant.copies().stream()
                        .flatMap(
                                one ->
                                        Stream.concat(
                                                Stream.of(one.owner()), one.authors().stream()))
                        .toList(),
                this::more);
        if (!empty && getScene() != null) {
            first().requestFocus();
        }
    }

    private @Nullable ReturnedCopy copy(Speaker owner) {
        return assistant.copies().stream()
                .filter(one -> one.owner() == owner)
                .findFirst()
                .orElse(null);
    }

    private void type(Speaker owner, String text) {
        ReturnedCopy copy = copy(owner);
        if (copy != null) {
            copy.type(text);
        } else {
            owner.type(text);
        }
    }

    private String meaning(Speaker owner) {
        Delegation meant = owner.meant();
        ReturnedCopy copy = copy(owner);
        CopyOwner.From from = copy == null ? null : copy.guessedProperty().get();
        if (meant == null) {
            String nothing = copy == null ? "compile.author" : "compile.owner";
            return sentences.say(owner.typed().isEmpty() ? nothing : "gesture.nobody");
        }
        return SpeakerFields.shown(meant, sentences)
                + (from == null ? "" : " · " + sentences.say("owner." + from.id()));
    }

    private List<? extends Node> more(Speaker owner) {
        ReturnedCopy copy = copy(owner);
        if (copy == null) {
            return List.of();
        }
        Button remove = new Button("✕");
        remove.getStyleClass().addAll("flat", "remove-copy");
        remove.setAccessibleText(sentences.say("compile.remove", owner.author()));
        remove.setOnAction(_ -> assistant.remove(copy));
        Label sent = new Label();
        sent.getStyleClass().addAll("field-name", "copy-sent");
        sent.setWrapText(true);
        sent.textProperty().bind(copy.sentProperty());
        follow(sent, copy.sentProperty().isNotEmpty());
        Label problem = new Label();
        problem.getStyleClass().add("copy-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(copy.problemProperty());
        follow(problem, copy.problemProperty().isNotNull());
        PasswordField password = new PasswordField();
        password.setId("copy-password");
        password.setPromptText(sentences.say("ask.password"));
        password.setAccessibleText(sentences.say("ask.protected", owner.author()));
        password.textProperty().bindBidirectional(copy.passwordProperty());
        follow(password, copy.lockedProperty());
        CheckBox even = new CheckBox(sentences.say("compile.even-unlike", owner.author()));
        even.setId("copy-even-unlike");
        even.setWrapText(true);
        even.selectedProperty().bindBidirectional(copy.evenUnlikeProperty());
        follow(even, copy.unlikeProperty());
        return List.of(remove, sent, problem, password, even);
    }

    private static void follow(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    /** Where the keyboard begins. */
    Node first() {
        return fields.first();
    }
}
