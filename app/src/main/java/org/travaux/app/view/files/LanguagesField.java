package org.travaux.app.view.files;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;
import org.travaux.markup.importing.SeveralLanguages;

import java.util.List;

/** Whether a file in several languages becomes one draft in all of them, or one text. */
final class LanguagesField extends VBox {
    private final SeveralLanguages found;
    private final RadioButton apart = new RadioButton();
    private final RadioButton one = new RadioButton();

    LanguagesField(SeveralLanguages found, Sentences sentences) {
        super(8);
        this.found = found;
        String question = sentences.say("ask.languages-import");
        apart.setText(sentences.say("ask.languages-apart"));
        apart.setId("languages-apart");
        String main = new Explanations(sentences).names(List.of(found.main()));
        one.setText(sentences.say("ask.languages-one", main));
        one.setId("languages-one");
        ToggleGroup group = new ToggleGroup();
        for (RadioButton each : List.of(apart, one)) {
            each.setToggleGroup(group);
            each.setAccessibleText(question + ": " + each.getText());
        }
        group.selectToggle(found.level() ? apart : one);
        Label name = new Label(question);
        name.getStyleClass().add("field-name");
        Label hint =
                new Label(
                        sentences.say(
                                found.level() ? "ask.languages-level" : "ask.languages-doubtful"));
        hint.setWrapText(true);
        hint.getStyleClass().add("panel-hint");
        getChildren().addAll(name, apart, one, hint);
    }

    /** What takes the keyboard first: what is chosen. */
    Node first() {
        return apart.isSelected() ? apart : one;
    }

    /** The languages that the file is to be read in. */
    List<Language> languages() {
        return apart.isSelected() ? found.languages() : List.of(found.main());
    }
}
