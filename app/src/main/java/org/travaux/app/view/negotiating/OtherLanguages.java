package org.travaux.app.view.negotiating;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.app.view.controls.PreviewLine;
import org.travaux.app.viewmodel.settling.SentenceChange;
import org.travaux.app.viewmodel.settling.SettleCommands.Outlook;
import org.travaux.markup.data.Language;

/** How the sentence would read in the other languages that are shown, or why it would not. */
final class OtherLanguages extends VBox {
    OtherLanguages(Outlook outlook, Language here, Sentences sentences) {
        super(2);
        getStyleClass().add("other-languages");
        for (SentenceChange change : outlook.changes()) {
            if (!change.language().equals(here)) {
                PreviewLine line = PreviewLine.of(change, sentences);
                add(LanguageNames.of(change.language(), sentences), "preview-head");
                add(line.after(), "preview-before");
            }
        }
        if (outlook.wrong() != null) {
            add(outlook.wrong(), "preview-wrong");
        }
    }

    private void add(String text, String look) {
        Label label = new Label(text);
        label.getStyleClass().add(look);
        label.setWrapText(true);
        getChildren().add(label);
    }
}
