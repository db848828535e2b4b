package org.travaux.app.viewmodel.window;

import javafx.collections.ListChangeListener;

import org.travaux.app.settings.Memory;
import org.travaux.app.viewmodel.settings.StoredValue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The drafts that were opened or saved last. */
public final class Recent {
    private final StoredValue<Memory> memory;
    private final Executor elsewhere;
    private final Executor home;

    /**
     * Remembers what is opened and saved.
     *
     * @param openDrafts where the drafts lie
     * @param elsewhere looks for files, which may take as long as it takes
     * @param home takes what was found
     */
    public Recent(
            StoredValue<Memory> memory, OpenDrafts openDrafts, Executor elsewhere, Executor home) {
        this.memory = memory;
        this.elsewhere = elsewhere;
        this.home = home;
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

    /** Those that are still there, the latest first; a slow folder is waited for. */
    public List<Path> existing() {
        return existing(memory.get());
    }

    /**
     * Looks for those that are still there.
     *
     * @param found is told at home
     */
    public void look(Consumer<List<Path>> found) {
        Memory known = memory.get();
        elsewhere.execute(
                () -> {
                    List<Path> existing = existing(known);
                    home.execute(() -> found.accept(existing));
                });
    }

    private static List<Path> existing(Memory known) {
        return known.recent().files().stream().map(Path::of).filter(Files::isRegularFile).toList();
    }

    /** Takes a draft from the list; its file stays. */
    public void forget(Path draft) {
        memory.change(known -> known.withRecent(known.recent().without(draft)));
    }
}
