package org.travaux.app.view;

import javafx.scene.Node;
import javafx.scene.control.TextField;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.SettleCommands;
import org.travaux.markup.draft.Language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks for the words that were agreed in place of a choice, a field a language. */
final class SettlePopup {
    private final EditorModel model;
    private final SettleCommands commands;
    private final Overlay overlay;

    SettlePopup(EditorModel model, SettleCommands commands, Overlay overlay) {
        this.model = model;
        this.commands = commands;
        this.overlay = overlay;
    }

    void ask() {
        List<Language> languages = commands.languages();
        if (languages.isEmpty()) {
            commands.tellNoChoice();
            return;
        }
        Sentences sentences = model.sentences();
        List<TextField> fields = languages.stream().map(SettlePopup::field).toList();
        Node[] named = new Node[fields.size()];
        for (int i = 0; i < named.length; i++) {
            String name = LanguageNames.of(languages.get(i), sentences);
            named[i] = PopupForm.field(name, fields.get(i));
        }
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("settle.words"),
                        sentences,
                        () -> commands.replace(texts(languages, fields)),
                        named);
        overlay.show(form, fields.getFirst());
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
