package org.travaux.app.view.files;

import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.app.viewmodel.window.OpenDrafts;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;

/** Puts drafts away, once the user has said what is to become of what is not saved. */
public final class Closing {
    private final OpenDrafts openDrafts;
    private final Function<OpenDraft, FileActions> files;

    /**
     * Closes drafts that are open.
     *
     * @param files what can be done with the file of a draft
     */
    public Closing(OpenDrafts openDrafts, Function<OpenDraft, FileActions> files) {
        this.openDrafts = openDrafts;
        this.files = files;
    }

    /** Puts one draft away. */
    public void close(OpenDraft draft) {
        openDrafts.bringToFront(draft);
        files.apply(draft).whenNothingIsLost(() -> openDrafts.close(draft));
    }

    /** Puts every draft away but one, which is in front then. */
    public void closeOthers(OpenDraft kept) {
        List<OpenDraft> others =
                openDrafts.drafts().stream().filter(draft -> draft != kept).toList();
        ask(
                new ArrayDeque<>(others),
                () -> {
                    others.forEach(openDrafts::close);
                    openDrafts.bringToFront(kept);
                });
    }

    /** Does something that puts all drafts away: asks for each in its turn, then does it. */
    public void closeAll(Runnable then) {
        ask(new ArrayDeque<>(openDrafts.drafts()), then);
    }

    private void ask(Queue<OpenDraft> left, Runnable then) {
        OpenDraft draft = left.poll();
        if (draft == null) {
            then.run();
            return;
        }
        if (draft.model().changedProperty().get()) {
            openDrafts.bringToFront(draft);
        }
        files.apply(draft).whenNothingIsLost(() -> ask(left, then));
    }
}
