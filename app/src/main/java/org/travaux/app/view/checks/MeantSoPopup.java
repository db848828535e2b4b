package org.travaux.app.view.checks;

import javafx.scene.control.TextField;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.checks.Findings;
import org.travaux.app.viewmodel.guide.GuidePage;

/** Asks why a difference between the languages is meant to be there. */
public final class MeantSoPopup {
    private final EditorModel model;
    private final Findings findings;
    private final Overlay overlay;

    /** The question of one draft, over its rows. */
    public MeantSoPopup(EditorModel model, Findings findings, Overlay overlay) {
        this.model = model;
        this.findings = findings;
        this.overlay = overlay;
    }

    /** Shows the form for the difference at the caret, or says that there is none. */
    public void ask() {
        Sentences sentences = model.sentences();
        String difference = findings.difference();
        if (difference == null) {
            model.tell(new Notice(Notice.Kind.DONE, sentences.say("notice.no-difference-here")));
            return;
        }
        TextField reason = new TextField();
        reason.setId("meant-so-reason");
        reason.setPrefColumnCount(40);
        PopupForm form =
                new PopupForm(
                        overlay,
                        difference,
                        sentences,
                        () -> {
                            findings.meantSo(reason.getText());
                            return null;
                        },
                        PopupForm.field(sentences.say("meant.reason"), reason));
        overlay.show(GuidePage.LANGUAGES, form, reason);
    }
}
