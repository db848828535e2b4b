package org.travaux.app.view.procedure;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.procedure.Deadline;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.procedure.DraftProcedures;
import org.travaux.markup.draft.records.Procedure;

/** Asks until when a text is given out, and what became of that. */
public final class ProcedurePopups {
    private final EditorModel model;
    private final DraftProcedures procedures;
    private final Overlay overlay;

    /** The questions about one draft. */
    public ProcedurePopups(EditorModel model, DraftProcedures procedures, Overlay overlay) {
        this.model = model;
        this.procedures = procedures;
        this.overlay = overlay;
    }

    /** Asks what became of the procedure of a kind that is open, or else begins one. */
    public void ask(Procedure.Kind kind) {
        Procedure open = procedures.open(kind);
        if (open == null) {
            begin(kind);
        } else {
            OutcomeForm asked = new OutcomeForm(model, procedures, open, this::begin, overlay);
            overlay.show(GuidePage.REVISIONS, asked.form(), asked.first());
        }
    }

    /** Asks until when. */
    private void begin(Procedure.Kind kind) {
        Sentences sentences = model.sentences();
        boolean silence = kind == Procedure.Kind.SILENCE;
        DeadlineFields fields =
                new DeadlineFields(procedures, sentences, procedures.usual(kind), null);
        TextField enclosures = new TextField();
        enclosures.setId("procedure-enclosures");
        enclosures.setPromptText(sentences.say("procedure.enclosures.example"));
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say(
                                silence ? "procedure.silence.title" : "procedure.comments.title"),
                        sentences,
                        () -> begin(kind, fields, enclosures.getText()),
                        hint(
                                sentences.say(
                                        silence
                                                ? "procedure.silence.hint"
                                                : "procedure.comments.hint",
                                        symbol(sentences))),
                        fields,
                        PopupForm.field(sentences.say("procedure.enclosures"), enclosures));
        form.getStyleClass().add("words-form");
        overlay.show(GuidePage.REVISIONS, form, fields.first());
        fields.first().selectAll();
    }

    private String symbol(Sentences sentences) {
        String symbol = procedures.draft().symbol();
        return symbol.isEmpty() ? sentences.say("procedure.no-symbol") : symbol;
    }

    private @Nullable String begin(Procedure.Kind kind, DeadlineFields fields, String enclosures) {
        Deadline deadline = fields.typed().deadline();
        if (deadline == null) {
            return fields.typed().problem();
        }
        procedures.begin(kind, deadline, DraftProcedures.enclosures(enclosures));
        return null;
    }

    static Node hint(String text) {
        Label hint = new Label(text);
        hint.setWrapText(true);
        hint.getStyleClass().add("panel-hint");
        return hint;
    }
}
