package org.travaux.app.view.files;

import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.RevisionKind;
import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.revisions.DraftRevisions;
import org.travaux.app.viewmodel.revisions.RevisionWords;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.markup.data.Language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks to which text tracked changes are made. */
final class TrackedPopup {
    private final OpenDraft draft;
    private final DraftRevisions revisions;
    private final Overlay overlay;
    private final ExportActions exports;

    /** The states that were there when it was asked for. */
    private RevisionWords words;

    TrackedPopup(OpenDraft draft, Overlay overlay, ExportActions exports) {
        this.words = new RevisionWords(List.of(), draft.model().sentences());
        this.draft = draft;
        this.revisions = new DraftRevisions(draft.model(), draft.commands());
        this.overlay = overlay;
        this.exports = exports;
    }

    /** A text to which changes can be made. */
    private sealed interface Base {
        /** The text as it stood. */
        record First() implements Base {}

        /** One in a file. */
        record InFile() implements Base {}

        /** A state that was kept. */
        record Kept(Path file, KeptRevision revision) implements Base {}
    }

    void ask() {
        Path file = draft.commands().fileProperty().get();
        if (file == null) {
            show(List.of());
        } else {
            revisions.list(
                    kept -> {
                        words = new RevisionWords(kept, draft.model().sentences());
                        List<Base> bases = new ArrayList<>();
                        for (KeptRevision revision : kept.reversed()) {
                            if (revision.kind() == RevisionKind.REVISION) {
                                bases.add(new Base.Kept(file, revision));
                            }
                        }
                        // What asked for it goes away first.
                        overlay.inTurn(() -> show(bases));
                    });
        }
    }

    private void show(List<Base> kept) {
        Sentences sentences = draft.model().sentences();
        List<Base> all = new ArrayList<>();
        all.add(new Base.First());
        all.addAll(kept);
        all.add(new Base.InFile());
        NamedBox<Base> bases = new NamedBox<>("tracked-base", all, this::name);
        LanguageBox languages =
                new LanguageBox(
                        draft.model().session().draft().languages(), exports.language(), sentences);
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("tracked.title"),
                        sentences,
                        () -> {
                            export(bases.getValue(), languages.getValue());
                            return null;
                        },
                        PopupForm.field(sentences.say("tracked.base"), bases),
                        PopupForm.field(sentences.say("report.language"), languages));
        overlay.show(GuidePage.WORD, form, bases);
    }

    private String name(Base base) {
        Sentences sentences = draft.model().sentences();
        return switch (base) {
            case Base.First _ -> sentences.say("tracked.first");
            case Base.InFile _ -> sentences.say("tracked.earlier");
            case Base.Kept(Path _, KeptRevision revision) ->
                    sentences.say("tracked.revision", words.called(revision));
        };
    }

    private void export(Base base, List<Language> languages) {
        switch (base) {
            case Base.First _ -> exports.export(ExportKind.TRACKED, languages);
            case Base.InFile _ -> exports.exportTrackedSince(languages);
            case Base.Kept(Path file, KeptRevision revision) ->
                    exports.exportTrackedSince(languages, revisions.earlier(file, revision));
        }
    }
}
