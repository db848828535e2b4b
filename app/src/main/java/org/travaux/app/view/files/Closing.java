package org.travaux.app.view.files;

import org.travaux.app.viewmodel.window.Desk;
import org.travaux.app.viewmodel.window.OpenDraft;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Function;

/** Puts drafts away, once the user has said what is to become of what is not saved. */
public final class Closing {
    private final Desk desk;
    private final Function<OpenDraft, FileActions> files;

    /**
     * Closes what lies on a desk.
     *
     * @param files what can be done with the file of a draft
     */
    public Closing(Desk desk, Function<OpenDraft, FileActions> files) {
        this.desk = desk;
        this.files = files;
    }

    /** Puts one draft away. */
    public void close(OpenDraft draft) {
        desk.bringToFront(draft);
        files.apply(draft).whenNothingIsLost(() -> desk.close(draft));
    }

    /** Does something that puts all drafts away: asks for each in its turn, then does it. */
    public void closeAll(Runnable then) {
        ask(new ArrayDeque<>(desk.drafts()), then);
    }

    private void ask(Queue<OpenDraft> left, Runnable then) {
        OpenDraft draft = left.poll();
        if (draft == null) {
            then.run();
            return;
        }
        if (draft.model().changedProperty().get()) {
            desk.bringToFront(draft);
        }
        files.apply(draft).whenNothingIsLost(() -> ask(left, then));
    }
}
