package org.travaux.app.viewmodel.window;

import javafx.collections.ListChangeListener;

import org.travaux.app.settings.Memory;
import org.travaux.app.viewmodel.settings.StoredValue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The drafts that were opened or saved last. */
public final class Recent {
    private final StoredValue<Memory> memory;

    /**
     * Remembers what is opened and saved.
     *
     * @param openDrafts where the drafts lie
     */
    public Recent(StoredValue<Memory> memory, OpenDrafts openDrafts) {
        this.memory = memory;
        openDrafts.drafts().forEach(this::follow);
        openDrafts
                .drafts()
                .addListener(
                        (ListChangeListener<OpenDraft>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList().forEach(this::follow);
                                    }
                                });
    }

    private void follow(OpenDraft draft) {
        draft.commands()
                .fileProperty()
                .addListener(
                        (_, _, file) -> {
                            if (file != null) {
                                memory.change(known -> known.withRecent(known.recent().with(file)));
                            }
                        });
    }

    /** Those that are still there, the latest first. */
    public List<Path> existing() {
        return memory.get().recent().files().stream()
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
    }

    /** Takes a draft from the list; its file stays. */
    public void forget(Path draft) {
        memory.change(known -> known.withRecent(known.recent().without(draft)));
    }
}
