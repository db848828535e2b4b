package org.travaux.app.view.files;

import javafx.scene.control.ComboBox;

import org.travaux.app.files.ExportKind;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.guide.GuidePage;

/** Asks to which text tracked changes are made. */
final class TrackedPopup {
    private final EditorModel model;
    private final Overlay overlay;
    private final ExportActions exports;

    TrackedPopup(EditorModel model, Overlay overlay, ExportActions exports) {
        this.model = model;
        this.overlay = overlay;
        this.exports = exports;
    }

    void ask() {
        Sentences sentences = model.sentences();
        ComboBox<String> bases = new ComboBox<>();
        bases.setId("tracked-base");
        bases.getItems().addAll(sentences.say("tracked.first"), sentences.say("tracked.earlier"));
        bases.getSelectionModel().selectFirst();
        LanguageBox languages =
                new LanguageBox(model.session().draft().languages(), exports.language(), sentences);
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("tracked.title"),
                        sentences,
                        () -> {
                            if (bases.getSelectionModel().getSelectedIndex() == 0) {
                                exports.export(ExportKind.TRACKED, languages.getValue());
                            } else {
                                exports.exportTrackedSince(languages.getValue());
                            }
                            return null;
                        },
                        PopupForm.field(sentences.say("tracked.base"), bases),
                        PopupForm.field(sentences.say("report.language"), languages));
        overlay.show(GuidePage.WORD, form, bases);
    }
}
