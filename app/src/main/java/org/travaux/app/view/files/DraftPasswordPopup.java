package org.travaux.app.view.files;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.revisions.DraftRevisions;
import org.travaux.app.viewmodel.window.OpenDraft;

import java.util.ArrayList;
import java.util.List;

/**
 * Asks, twice, for the password without which the draft itself does not open; that it has is asked
 * for first. The draft is saved with it at once.
 */
final class DraftPasswordPopup {
    private final OpenDraft draft;
    private final FileActions files;
    private final DraftRevisions revisions;
    private final Overlay overlay;

    DraftPasswordPopup(OpenDraft draft, FileActions files, Overlay overlay) {
        this.draft = draft;
        this.files = files;
        this.revisions = new DraftRevisions(draft.model(), draft.commands());
        this.overlay = overlay;
    }

    void ask() {
        Sentences sentences = draft.model().sentences();
        boolean on = draft.model().protection().isOn();
        PasswordField present = field("draft-password-present");
        PasswordField once = field("draft-password-once");
        PasswordField again = field("draft-password-again");
        Label hint =
                PopupForm.hint(sentences.say(on ? "draft-password.change" : "draft-password.hint"));
        List<Node> fields = new ArrayList<>();
        if (on) {
            fields.add(PopupForm.field(sentences.say("draft-password.present"), present));
        }
        String newOne = on ? "draft-password.new" : "protect.password";
        fields.add(PopupForm.field(sentences.say(newOne), once));
        fields.add(PopupForm.field(sentences.say("protect.again"), again));
        fields.add(hint);
        String name = draft.nameProperty().get();
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say(
                                on ? "draft-password.change.title" : "draft-password.title", name),
                        sentences,
                        () -> protect(present.getText(), once.getText(), again.getText()),
                        fields.toArray(Node[]::new));
        overlay.show(GuidePage.TROUBLE, form, on ? present : once);
    }

    private static PasswordField field(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        return field;
    }

    private @Nullable String protect(String present, String once, String again) {
        String wrong = draft.protect(present, once, again);
        if (wrong == null) {
            files.save(this::tell);
        }
        return wrong;
    }

    private void tell() {
        Sentences sentences = draft.model().sentences();
        boolean on = draft.model().protection().isOn();
        String said = sentences.say(on ? "draft-password.on" : "draft-password.off");
        draft.model().tell(new Notice(Notice.Kind.DONE, said));
        if (on) {
            revisions.tellWhatIsInClear(said);
        }
    }
}
