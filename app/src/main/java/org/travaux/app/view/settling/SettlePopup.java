package org.travaux.app.view.settling;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.settling.SettleCommands;
import org.travaux.markup.data.Language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks for the words that were agreed in place of a choice, a field a language, and shows how each
 * sentence would read with them.
 */
public final class SettlePopup {
    private final EditorModel model;
    private final SettleCommands commands;
    private final Overlay overlay;

    /** The question of one draft, over its rows. */
    public SettlePopup(EditorModel model, SettleCommands commands, Overlay overlay) {
        this.model = model;
        this.commands = commands;
        this.overlay = overlay;
    }

    /** Asks for the words. */
    public void ask() {
        List<Language> languages = commands.languages();
        if (languages.isEmpty()) {
            commands.tellNoChoice();
            return;
        }
        Sentences sentences = model.sentences();
        List<TextField> fields = languages.stream().map(SettlePopup::field).toList();
        List<Label> previews = languages.stream().map(SettlePopup::preview).toList();
        Node[] named = new Node[fields.size()];
        for (int i = 0; i < named.length; i++) {
            String name = LanguageNames.of(languages.get(i), sentences);
            named[i] = new VBox(6, PopupForm.field(name, fields.get(i)), previews.get(i));
        }
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("settle.words"),
                        sentences,
                        () -> commands.replace(texts(languages, fields)),
                        named);
        form.getStyleClass().add("words-form");
        for (TextField field : fields) {
            field.textProperty()
                    .addListener((_, _, _) -> show(texts(languages, fields), languages, previews));
        }
        overlay.show(GuidePage.SETTLING, form, fields.getFirst());
    }

    /** How the sentence would read, under the field of each language. */
    private void show(Map<Language, String> typed, List<Language> languages, List<Label> previews) {
        Map<Language, String> reads = commands.preview(typed);
        for (int i = 0; i < previews.size(); i++) {
            String sentence = reads.getOrDefault(languages.get(i), "");
            previews.get(i).setText(sentence);
            previews.get(i).setVisible(!sentence.isEmpty());
            previews.get(i).setManaged(!sentence.isEmpty());
        }
    }

    private static Label preview(Language language) {
        Label label = new Label();
        label.setId("preview-" + language.tag());
        label.getStyleClass().add("preview-after");
        label.setWrapText(true);
        label.setVisible(false);
        label.setManaged(false);
        return label;
    }

    private static TextField field(Language language) {
        TextField field = new TextField();
        field.setId("words-" + language.tag());
        field.setPrefColumnCount(40);
        return field;
    }

    private static Map<Language, String> texts(List<Language> languages, List<TextField> fields) {
        Map<Language, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            texts.put(languages.get(i), fields.get(i).getText());
        }
        return texts;
    }
}
