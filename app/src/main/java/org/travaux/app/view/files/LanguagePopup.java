package org.travaux.app.view.files;

import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.markup.data.Language;

import java.util.List;

/** Asks in which language a document is wanted, where the draft has several. */
final class LanguagePopup {
    private final EditorModel model;
    private final Overlay overlay;
    private final ExportActions exports;

    LanguagePopup(EditorModel model, Overlay overlay, ExportActions exports) {
        this.model = model;
        this.overlay = overlay;
        this.exports = exports;
    }

    /**
     * Asks, and has it written.
     *
     * @param action what the user calls it
     */
    void ask(ActionId action, ExportKind kind) {
        List<Language> languages = model.session().draft().languages();
        if (languages.size() == 1) {
            exports.export(kind, languages);
            return;
        }
        Sentences sentences = model.sentences();
        LanguageBox box = new LanguageBox(languages, exports.language(), sentences);
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say(action.textKey()).replace("…", ""),
                        sentences,
                        () -> {
                            exports.export(kind, box.getValue());
                            return null;
                        },
                        PopupForm.field(sentences.say("report.language"), box));
        overlay.show(GuidePage.WORD, form, box);
    }
}
