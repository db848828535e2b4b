package org.travaux.app.viewmodel.window;

import javafx.collections.ListChangeListener;

import org.travaux.app.settings.Memory;
import org.travaux.app.viewmodel.settings.Kept;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The drafts that were opened or saved last. */
public final class Recent {
    private final Kept<Memory> memory;

    /**
     * Remembers what is opened and saved.
     *
     * @param desk where the drafts lie
     */
    public Recent(Kept<Memory> memory, Desk desk) {
        this.memory = memory;
        desk.drafts().forEach(this::follow);
        desk.drafts()
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
