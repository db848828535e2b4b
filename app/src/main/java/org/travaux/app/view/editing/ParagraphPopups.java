package org.travaux.app.view.editing;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.view.controls.SaidCell;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.editing.LookForm;
import org.travaux.app.viewmodel.editing.ParagraphForms;
import org.travaux.app.viewmodel.editing.PassageForm;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;

import java.util.List;
import java.util.function.Function;

/** What opens over the rows to say something of the caret's paragraph. */
public final class ParagraphPopups {
    private static final double LINE = 30;

    private final EditorModel model;
    private final ParagraphForms forms;
    private final Sentences sentences;
    private final Overlay overlay;

    /** The questions about one draft's paragraphs, over its rows. */
    public ParagraphPopups(EditorModel model, Overlay overlay) {
        this.model = model;
        this.forms = new ParagraphForms(model);
        this.sentences = model.sentences();
        this.overlay = overlay;
    }

    /** Asks what the paragraph is and what it is called. */
    void describe() {
        Paragraph paragraph = forms.paragraph();
        if (paragraph == null) {
            return;
        }
        TextField label = new TextField(paragraph.label() == null ? "" : paragraph.label().text());
        label.setId("label-field");
        ListView<ParagraphKind> kinds =
                list(
                        "kinds",
                        List.of(ParagraphKind.values()),
                        kind -> sentences.say("kind." + kind.id()));
        kinds.getSelectionModel().select(paragraph.kind());
        VBox named = PopupForm.field(sentences.say("popup.label"), label);
        if (!forms.labels().isEmpty()) {
            named.getChildren().add(suggestions(label));
        }
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("popup.describe", forms.name()),
                        sentences,
                        () -> forms.describe(selected(kinds), label.getText()),
                        named,
                        PopupForm.field(sentences.say("popup.kind"), kinds));
        overlay.show(GuidePage.WRITING, form, label);
        label.selectAll();
    }

    private Node suggestions(TextField label) {
        FlowPane pane = new FlowPane(6, 6);
        for (String suggestion : forms.labels()) {
            Button button = new Button(suggestion);
            button.getStyleClass().addAll("small", "suggestion");
            button.setOnAction(
                    _ -> {
                        label.setText(suggestion);
                        label.requestFocus();
                    });
            pane.getChildren().add(button);
        }
        return pane;
    }

    /** Asks how the paragraph looks in documents. */
    void look() {
        LookForm look = LookForm.of(model);
        if (look == null) {
            return;
        }
        LookFields fields = new LookFields(look, sentences);
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("popup.look", look.name()),
                        sentences,
                        fields::answer,
                        fields.nodes());
        overlay.show(GuidePage.WRITING, form, fields.first());
    }

    /** Asks how the paragraph stands. */
    void status() {
        Paragraph paragraph = forms.paragraph();
        if (paragraph == null) {
            return;
        }
        StatusChange last = paragraph.status();
        String title = sentences.say("popup.status", forms.name());
        StatusFields fields =
                new StatusFields(
                        List.of(ParagraphStatus.values()),
                        last,
                        ParagraphStatus.AGREED_AD_REF,
                        title,
                        forms.today(),
                        sentences);
        show(title, fields, forms.history(), forms::record);
    }

    /** Asks how the words stand that are selected. */
    void passage() {
        PassageForm form = PassageForm.of(model);
        if (form == null) {
            return;
        }
        List<AgreedPassage> known = form.passages();
        String title = sentences.say("popup.passage", form.beginning());
        StatusFields fields =
                new StatusFields(
                        form.states(),
                        known.isEmpty() ? null : known.getFirst().agreed(),
                        ParagraphStatus.AGREED,
                        title,
                        form.today(),
                        sentences);
        show(title, fields, form.history(), form::record);
    }

    private void show(
            String title,
            StatusFields fields,
            List<String> recorded,
            StatusFields.Recorder recorder) {
        PopupForm form =
                new PopupForm(
                        overlay,
                        title,
                        sentences,
                        () -> fields.answer(recorder),
                        fields.nodes(recorded));
        overlay.show(GuidePage.SETTLING, form, fields.first());
    }

    private <T> ListView<T> list(String id, List<T> values, Function<T, String> say) {
        ListView<T> list = new ListView<>(FXCollections.observableArrayList(values));
        list.setId(id);
        list.setFixedCellSize(LINE);
        list.setPrefHeight(LINE * values.size() + 2);
        list.setCellFactory(_ -> new SaidCell<>(say));
        return list;
    }

    private static <T> T selected(ListView<T> list) {
        T chosen = list.getSelectionModel().getSelectedItem();
        return chosen == null ? list.getItems().getFirst() : chosen;
    }
}
