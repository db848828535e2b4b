package org.travaux.app.view.notes;

import org.travaux.app.settings.Memory;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.WhoField;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.notes.DraftNotes;
import org.travaux.app.viewmodel.settings.StoredValue;
import org.travaux.app.viewmodel.window.OpenDraft;

/** Shows what is noted beside the text. */
public final class NotesPopup {
    private final OpenDraft draft;
    private final DraftNotes notes;
    private final StoredValue<Memory> memory;
    private final Overlay overlay;

    /** The notes on one draft. */
    public NotesPopup(OpenDraft draft, StoredValue<Memory> memory, Overlay overlay) {
        this.draft = draft;
        this.notes = new DraftNotes(draft.model(), draft.commands());
        this.memory = memory;
        this.overlay = overlay;
    }

    /** Shows them; the draft has a file. */
    public void ask() {
        // What asked for it goes away first.
        notes.read(() -> overlay.inTurn(this::show));
    }

    private void show() {
        WhoField who = new WhoField(memory, draft.model().sentences());
        NotesCard card = new NotesCard(notes, who, draft.model().sentences(), overlay::hide);
        overlay.show(GuidePage.NEGOTIATING, card, card.first());
    }
}
