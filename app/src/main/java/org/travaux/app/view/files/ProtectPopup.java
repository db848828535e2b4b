package org.travaux.app.view.files;

import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.files.ExportPreferences;
import org.travaux.app.viewmodel.guide.GuidePage;

/** Asks, twice, for the password without which exported files do not open. */
final class ProtectPopup {
    private final EditorModel model;
    private final ExportPreferences preferences;
    private final Overlay overlay;

    ProtectPopup(EditorModel model, ExportPreferences preferences, Overlay overlay) {
        this.model = model;
        this.preferences = preferences;
        this.overlay = overlay;
    }

    void ask() {
        Sentences sentences = model.sentences();
        PasswordField once = new PasswordField();
        once.setId("protect-once");
        PasswordField again = new PasswordField();
        again.setId("protect-again");
        Label hint = PopupForm.hint(sentences.say("protect.hint"));
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("protect.title"),
                        sentences,
                        () -> protect(once.getText(), again.getText()),
                        PopupForm.field(sentences.say("protect.password"), once),
                        PopupForm.field(sentences.say("protect.again"), again),
                        hint);
        overlay.show(GuidePage.WORD, form, once);
    }

    private @Nullable String protect(String once, String again) {
        Sentences sentences = model.sentences();
        String wrong = preferences.protect(once, again, sentences);
        if (wrong == null) {
            boolean locked = preferences.protectedProperty().get();
            String said = sentences.say(locked ? "protect.on" : "protect.off");
            model.tell(new Notice(Notice.Kind.DONE, said));
        }
        return wrong;
    }
}
