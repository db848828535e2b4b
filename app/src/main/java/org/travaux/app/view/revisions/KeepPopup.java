package org.travaux.app.view.revisions;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.RevisionNote;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.settings.Memory;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.view.controls.WhoField;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.revisions.DraftRevisions;
import org.travaux.app.viewmodel.settings.StoredValue;

import java.util.ArrayList;
import java.util.List;

/** Asks what is to be said of a state that is kept. */
final class KeepPopup {
    private final EditorModel model;
    private final DraftRevisions revisions;
    private final StoredValue<Memory> memory;
    private final Overlay overlay;

    KeepPopup(
            EditorModel model,
            DraftRevisions revisions,
            StoredValue<Memory> memory,
            Overlay overlay) {
        this.model = model;
        this.revisions = revisions;
        this.memory = memory;
        this.overlay = overlay;
    }

    /** Asks; the draft has a file and is saved. */
    void ask() {
        Sentences sentences = model.sentences();
        TextField name = new TextField();
        name.setId("revision-name");
        name.setPromptText(sentences.say("revision.name.next"));
        ComboBox<String> stage = new ComboBox<>();
        stage.setId("revision-stage");
        stage.setEditable(true);
        stage.setMaxWidth(Double.MAX_VALUE);
        stage.getItems()
                .setAll(
                        model.session()
                                .draft()
                                .notation()
                                .stages(sentences.locale().getLanguage()));
        TextField why = new TextField();
        why.setId("revision-why");
        why.setPromptText(sentences.say("revision.why.example"));
        WhoField who = new WhoField(memory, sentences);
        List<Node> fields =
                new ArrayList<>(
                        List.of(
                                PopupForm.field(sentences.say("revision.name"), name),
                                PopupForm.field(sentences.say("revision.stage"), stage),
                                PopupForm.field(sentences.say("revision.why"), why)));
        if (model.protection().isOn()) {
            fields.add(PopupForm.hint(sentences.say("revision.keep.clear")));
        }
        // Who has not said yet who they are says that first.
        fields.add(who.isKnown() ? fields.size() : 0, who.named());
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("revision.keep.title"),
                        sentences,
                        () -> keep(name, stage, why, who),
                        fields.toArray(Node[]::new));
        overlay.show(GuidePage.REVISIONS, form, who.isKnown() ? why : who.field());
    }

    private @Nullable String keep(
            TextField name, ComboBox<String> stage, TextField why, WhoField who) {
        String wrong = who.problem();
        if (wrong == null) {
            RevisionNote note =
                    RevisionNote.revision(
                            name.getText(), who.by(), why.getText(), stage.getEditor().getText());
            revisions.keep(note, _ -> {});
        }
        return wrong;
    }
}
