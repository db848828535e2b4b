package org.travaux.app.view.files;

import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.exporting.ReportFormat;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.report.ReportKind;
import org.travaux.app.view.controls.DelegationField;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.negotiating.Negotiation;
import org.travaux.markup.data.Language;

import java.util.List;

/** Asks which report is wanted: about what, about whom, as which file, in which language. */
final class ReportPopup {
    private final EditorModel model;
    private final Negotiation negotiation;
    private final Overlay overlay;
    private final ExportActions exports;

    ReportPopup(
            EditorModel model, Negotiation negotiation, Overlay overlay, ExportActions exports) {
        this.model = model;
        this.negotiation = negotiation;
        this.overlay = overlay;
        this.exports = exports;
    }

    void ask() {
        Sentences sentences = model.sentences();
        NamedBox<ReportKind> kinds =
                new NamedBox<>(
                        "report-kind",
                        ReportKind.of(model.session().draft()),
                        kind -> sentences.say("tells." + kind.id()));
        NamedBox<ReportFormat> formats =
                new NamedBox<>(
                        "report-format",
                        List.of(ReportFormat.values()),
                        format -> sentences.say("filetype." + format.id()));
        LanguageBox languages =
                new LanguageBox(model.session().draft().languages(), exports.language(), sentences);
        String who = sentences.say("copy.delegation");
        DelegationField delegation =
                DelegationField.onlyWhile(
                        kinds.valueProperty().isEqualTo(ReportKind.DELEGATION), negotiation, who);
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("report.title"),
                        sentences,
                        () ->
                                write(
                                        kinds.getValue(),
                                        delegation,
                                        formats.getValue(),
                                        languages.getValue()),
                        PopupForm.field(sentences.say("report.kind"), kinds),
                        PopupForm.field(who, delegation),
                        new HBox(
                                12,
                                PopupForm.field(sentences.say("report.format"), formats),
                                PopupForm.field(sentences.say("report.language"), languages)));
        form.getStyleClass().add("report-form");
        overlay.show(GuidePage.REVIEWING, form, kinds);
    }

    private @Nullable String write(
            ReportKind kind,
            DelegationField delegation,
            ReportFormat format,
            List<Language> languages) {
        String code = delegation.code();
        if (kind != ReportKind.DELEGATION) {
            return exports.report(kind, null, format, languages);
        }
        return code == null
                ? model.sentences().say("copy.nobody")
                : exports.report(kind, code, format, languages);
    }
}
