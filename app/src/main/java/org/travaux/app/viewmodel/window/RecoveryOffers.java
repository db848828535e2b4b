package org.travaux.app.viewmodel.window;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.travaux.app.safety.RecoveryCopy;
import org.travaux.app.safety.RecoveryFolder;
import org.travaux.app.session.Background;

import java.util.List;

/** What programs that ended all of a sudden left behind, until the user has decided on it. */
public final class RecoveryOffers {
    private final RecoveryFolder folder;
    private final OpenDrafts openDrafts;
    private final Background background;
    private final ObservableList<RecoveryCopy> copies = FXCollections.observableArrayList();

    /**
     * Offers what is in a folder; it is looked for in the background and opened beside the others.
     */
    public RecoveryOffers(RecoveryFolder folder, OpenDrafts openDrafts, Background background) {
        this.folder = folder;
        this.openDrafts = openDrafts;
        this.background = background;
    }

    /** Looks for what was left behind, in the background. */
    public void look() {
        background
                .work()
                .execute(
                        () -> {
                            List<RecoveryCopy> found = folder.abandoned();
                            background.home().execute(() -> copies.setAll(found));
                        });
    }

    /** What is offered, the latest first. */
    public ObservableList<RecoveryCopy> copies() {
        return copies;
    }

    /** Shows the draft as it was; it is not saved. One that does not open is offered again. */
    public void recover(RecoveryCopy copy) {
        copies.remove(copy);
        openDrafts.recover(copy, () -> copies.addFirst(copy));
    }

    /** Takes the copy away for good. */
    public void discard(RecoveryCopy copy) {
        copies.remove(copy);
        background.work().execute(() -> folder.deleteAbandoned(copy.id()));
    }
}
