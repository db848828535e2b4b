package org.travaux.app.view.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.Picker;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.files.ExportPreferences;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.picking.Offer;
import org.travaux.app.viewmodel.window.OpenDraft;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Asks which document of the house gives exports their looks. */
final class TemplatePopup {
    private final OpenDraft draft;
    private final FileDialogs dialogs;
    private final ExportPreferences preferences;
    private final Overlay overlay;
    private final Sentences sentences;

    TemplatePopup(
            OpenDraft draft, FileDialogs dialogs, ExportPreferences preferences, Overlay overlay) {
        this.draft = draft;
        this.dialogs = dialogs;
        this.preferences = preferences;
        this.overlay = overlay;
        this.sentences = draft.model().sentences();
    }

    void ask() {
        Path now = preferences.template();
        if (now == null) {
            choose();
        } else {
            new Picker(
                            GuidePage.WORD,
                            overlay,
                            sentences.say("template.title", name(now)),
                            sentences.say("pick.no-action"),
                            this::offers)
                    .open();
        }
    }

    private List<Offer> offers(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.of(
                        new Offer(sentences.say("template.other"), "", true, this::choose),
                        new Offer(sentences.say("template.none"), "", true, () -> use(null)))
                .filter(offer -> offer.text().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private void choose() {
        dialogs.toTemplate()
                .ifPresent(file -> draft.commands().exporting().tryTemplate(file, () -> use(file)));
    }

    private void use(@Nullable Path template) {
        preferences.use(template);
        String said =
                template == null
                        ? sentences.say("template.off")
                        : sentences.say("template.on", name(template));
        draft.model().tell(new Notice(Notice.Kind.DONE, said));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
