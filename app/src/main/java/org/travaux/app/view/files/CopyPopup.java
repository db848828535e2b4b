package org.travaux.app.view.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.DelegationField;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.negotiating.Negotiation;
import org.travaux.markup.data.Language;
import org.travaux.markup.settle.preview.ReadingCopy;

import java.util.ArrayList;
import java.util.List;

/** Asks what a reading copy takes for granted. */
final class CopyPopup {
    private static final List<ReadingCopy> KINDS =
            List.of(
                    new ReadingCopy.First(),
                    new ReadingCopy.Last(),
                    new ReadingCopy.NoNames(),
                    new ReadingCopy.WouldHave(""));

    /** Those that only a draft has into which copies were compiled. */
    private static final List<ReadingCopy> COMPILED =
            List.of(new ReadingCopy.Base(), new ReadingCopy.CopyOf(""));

    private final EditorModel model;
    private final Negotiation negotiation;
    private final Overlay overlay;
    private final ExportActions exports;

    CopyPopup(EditorModel model, Negotiation negotiation, Overlay overlay, ExportActions exports) {
        this.model = model;
        this.negotiation = negotiation;
        this.overlay = overlay;
        this.exports = exports;
    }

    void ask() {
        Sentences sentences = model.sentences();
        List<ReadingCopy> all = new ArrayList<>(KINDS);
        if (!model.session().draft().compilations().isEmpty()) {
            all.addAll(COMPILED);
        }
        NamedBox<ReadingCopy> kinds = new NamedBox<>("copy-kind", all, this::name);
        String who = sentences.say("copy.delegation");
        DelegationField delegation =
                DelegationField.onlyWhile(
                        kinds.valueProperty()
                                .isEqualTo(KINDS.getLast())
                                .or(kinds.valueProperty().isEqualTo(COMPILED.getLast())),
                        negotiation,
                        who);
        LanguageBox languages =
                new LanguageBox(model.session().draft().languages(), exports.language(), sentences);
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("copy.title"),
                        sentences,
                        () -> export(kinds.getValue(), delegation.code(), languages.getValue()),
                        PopupForm.field(sentences.say("copy.kind"), kinds),
                        PopupForm.field(who, delegation),
                        PopupForm.field(sentences.say("report.language"), languages));
        overlay.show(GuidePage.WORD, form, kinds);
    }

    private String name(ReadingCopy kind) {
        return switch (kind) {
            case ReadingCopy.First() -> model.sentences().say("copy.first");
            case ReadingCopy.Last() -> model.sentences().say("copy.last");
            case ReadingCopy.NoNames() -> model.sentences().say("copy.noNames");
            case ReadingCopy.WouldHave(String _) -> model.sentences().say("copy.wouldHave");
            case ReadingCopy.Base() -> model.sentences().say("copy.base");
            case ReadingCopy.CopyOf(String _) -> model.sentences().say("copy.copyOf");
        };
    }

    private @Nullable String export(
            ReadingCopy kind, @Nullable String delegation, List<Language> languages) {
        boolean needs = kind instanceof ReadingCopy.WouldHave || kind instanceof ReadingCopy.CopyOf;
        if (needs && delegation == null) {
            return model.sentences().say("copy.nobody");
        }
        ReadingCopy copy =
                switch (kind) {
                    case ReadingCopy.WouldHave _ when delegation != null ->
                            new ReadingCopy.WouldHave(delegation);
                    case ReadingCopy.CopyOf _ when delegation != null ->
                            new ReadingCopy.CopyOf(delegation);
                    default -> kind;
                };
        exports.exportCopy(copy, languages);
        return null;
    }
}
