package org.travaux.app.view.files;

import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.app.viewmodel.window.OpenDrafts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

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
                () -> others,
                new HashMap<>(),
                () -> {
                    others.forEach(openDrafts::close);
                    openDrafts.bringToFront(kept);
                });
    }

    /** Does something that puts all drafts away: asks for each in its turn, then does it. */
    public void closeAll(Runnable then) {
        ask(openDrafts::drafts, new HashMap<>(), then);
    }

    /**
     * Asks for one after the other until nothing is lost by any: while one is saved, words may be
     * typed into another that was asked for before.
     *
     * @param answered by draft the state of which the user has said what is to become of it
     */
    private void ask(
            Supplier<List<OpenDraft>> drafts, Map<OpenDraft, State> answered, Runnable then) {
        for (OpenDraft draft : drafts.get()) {
            boolean changed = draft.model().changedProperty().get();
            boolean asks = draft.model().agreedText().questionProperty().get() != null;
            if (asks || (changed && !State.of(draft).equals(answered.get(draft)))) {
                openDrafts.bringToFront(draft);
                files.apply(draft)
                        .whenNothingIsLost(
                                () -> {
                                    answered.put(draft, State.of(draft));
                                    ask(drafts, answered, then);
                                });
                return;
            }
        }
        then.run();
    }

    /** A state of a draft; another text in its place has others. */
    private record State(Session session, long number) {
        static State of(OpenDraft draft) {
            Session session = draft.model().session();
            return new State(session, session.state());
        }
    }
}
