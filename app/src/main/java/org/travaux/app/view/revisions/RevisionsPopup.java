package org.travaux.app.view.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.settings.Memory;
import org.travaux.app.view.comparing.ComparePopup;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.revisions.DraftRevisions;
import org.travaux.app.viewmodel.revisions.RevisionWords;
import org.travaux.app.viewmodel.settings.StoredValue;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.app.viewmodel.window.OpenDrafts;

import java.util.List;

/** Shows the states of the draft that were kept. */
final class RevisionsPopup {
    private final OpenDraft draft;
    private final EditorModel model;
    private final DraftRevisions revisions;
    private final ComparePopup compare;
    private final StoredValue<Memory> memory;
    private final OpenDrafts openDrafts;
    private final Overlay overlay;

    RevisionsPopup(
            OpenDraft draft,
            DraftRevisions revisions,
            ComparePopup compare,
            StoredValue<Memory> memory,
            OpenDrafts openDrafts,
            Overlay overlay) {
        this.draft = draft;
        this.model = draft.model();
        this.revisions = revisions;
        this.compare = compare;
        this.memory = memory;
        this.openDrafts = openDrafts;
        this.overlay = overlay;
    }

    void ask() {
        if (draft.commands().fileProperty().get() == null) {
            nothing();
        } else {
            revisions.list(this::show);
        }
    }

    private void nothing() {
        model.tell(new Notice(Notice.Kind.TOLD, model.sentences().say("revision.none")));
    }

    private void show(List<KeptRevision> kept) {
        if (kept.isEmpty()) {
            nothing();
            return;
        }
        Sentences sentences = model.sentences();
        RevisionWords words = new RevisionWords(kept, sentences);
        RevisionsCard card = new RevisionsCard(words, sentences, new Own(words));
        // What asked for the list goes away first.
        overlay.inTurn(() -> overlay.fill(GuidePage.REVISIONS, card, card.first()));
    }

    private final class Own implements RevisionsCard.Wishes {
        private final RevisionWords words;

        Own(RevisionWords words) {
            this.words = words;
        }

        @Override
        public void look(KeptRevision revision) {
            overlay.hide();
            String name = words.tab(revision, draft.stem());
            String said = words.looked(revision);
            revisions.read(
                    revision, state -> openDrafts.look(state, name, said, model.protection()));
        }

        @Override
        public void compare(KeptRevision earlier, @Nullable KeptRevision later) {
            overlay.hide();
            String was = words.called(earlier);
            String name = later == null ? was : was + " → " + words.called(later);
            revisions.compare(earlier, later, comparison -> compare.show(comparison, name));
        }

        @Override
        public void bringBack(KeptRevision revision) {
            overlay.hide();
            new WhoPopup(model, memory, overlay)
                    .ask(
                            model.sentences().say("revision.bring-back.title", revision.name()),
                            model.sentences().say("revision.bring-back.hint"),
                            by -> revisions.bringBack(revision, by));
        }

        @Override
        public void close() {
            overlay.hide();
        }
    }
}
