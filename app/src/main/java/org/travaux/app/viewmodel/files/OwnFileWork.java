package org.travaux.app.viewmodel.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Work beside the draft's own file that may write it: in the order of saving, away from the
 * window's thread. The file is one that this program has open.
 */
public final class OwnFileWork {
    private final EditorModel model;
    private final DraftFiles files;
    private final FileGuard guard;
    private final FileWork saves;
    private final OwnFile file;
    private final KnownFile onDisk;
    private final SaveWarnings warnings;

    OwnFileWork(
            EditorModel model,
            DraftFiles files,
            FileGuard guard,
            FileWork saves,
            OwnFile file,
            SaveWarnings warnings) {
        this.model = model;
        this.files = files;
        this.guard = guard;
        this.saves = saves;
        this.file = file;
        this.warnings = warnings;
        this.onDisk = new KnownFile(model, files, guard);
    }

    /** Something that is done with the draft as it was when it was asked for. */
    @FunctionalInterface
    public interface Step<T> {
        /**
         * Does it.
         *
         * @throws Failure if it can't be done, and why
         */
        T at(Writer writer) throws Failure;
    }

    /** What a step works with: the draft, its file, and the way to write it. */
    public final class Writer {
        private final Path path;
        private final Draft draft;
        private final Set<String> told = new LinkedHashSet<>();
        private String known;
        private String ownHolds = "";
        private @Nullable Draft own;

        private Writer(Path path, Draft draft, String known) {
            this.path = path;
            this.draft = draft;
            this.known = known;
        }

        /** The draft's file. */
        public Path path() {
            return path;
        }

        /** The draft as it is shown. */
        public Draft draft() {
            return draft;
        }

        /**
         * Writes the draft as it is shown, or under another symbol, into its file.
         *
         * @throws Failure if it can't be written, or somebody else has changed it; it is then as it
         *     was
         */
        public void write(WrittenDraft shown) throws Failure {
            replace(shown);
            own = shown.draft();
            ownHolds = known;
        }

        /**
         * Writes another state into the draft's file, which is going to be shown.
         *
         * @throws Failure as {@link #write} does
         */
        public Shown replace(WrittenDraft other) throws Failure {
            if (onDisk.isChanged(path, known)) {
                throw new Failure(
                        model.sentences().say("problem.changed-meanwhile", FileKind.name(path)));
            }
            told.addAll(files.save(other, path));
            known = guard.fingerprint(other);
            // Another desk may have protected it meanwhile; nobody opens it by receiving.
            model.protection().followIfProtected(other);
            return new Shown(path, known, other.draft());
        }

        /** A state that the file holds already. */
        public Shown holding(Draft other) {
            return new Shown(path, known, other);
        }

        /**
         * Writes another draft, which nobody may have open.
         *
         * @throws Failure if somebody has, or it can't be written
         */
        public void writeOther(WrittenDraft other, Path there) throws Failure {
            told.addAll(writeUnopened(other, there));
        }
    }

    /**
     * Writes a draft that nobody may have open, also not since it was asked for, and also not in
     * another tab; away from the window's thread.
     *
     * @return what to know of it, in sentences; mostly nothing
     * @throws Failure if somebody has, or it can't be written
     */
    public List<String> writeUnopened(WrittenDraft draft, Path there) throws Failure {
        if (guard.lockIfFree(there).isPresent()) {
            throw new Failure(
                    model.sentences().say("problem.open-elsewhere", FileKind.name(there)));
        }
        try {
            return files.save(draft, there);
        } finally {
            guard.unlock(there);
        }
    }

    /** A state that was written in the place of the draft, and what the file holds by it. */
    public record Shown(Path path, String holds, Draft draft) {}

    /**
     * Does something as soon as the draft is there and saved, if it has a file.
     *
     * @param done takes the result on the window's thread
     * @param failed what to do when the user has been told that it failed
     */
    public <T> void start(Step<T> step, Consumer<T> done, Runnable failed) {
        saves.whenFree(() -> begin(step, done, failed));
    }

    /** What is saved before under another name has that name by now. */
    private <T> void begin(Step<T> step, Consumer<T> done, Runnable failed) {
        Path path = file.path();
        if (path == null) {
            return;
        }
        Session session = model.session();
        long state = session.state();
        Writer writer = new Writer(path, session.draft(), file.known());
        saves.start(
                () -> step.at(writer),
                result -> {
                    wrote(session, state, writer);
                    done.accept(result);
                    warnings.tell(List.copyOf(writer.told));
                },
                () -> {
                    wrote(session, state, writer);
                    failed.run();
                    warnings.tell(List.copyOf(writer.told));
                });
    }

    /** What the file holds by this is no change of somebody else. */
    private void wrote(Session session, long state, Writer writer) {
        Draft own = writer.own;
        if (own == null || model.session() != session) {
            return;
        }
        file.set(writer.path, writer.ownHolds, own);
        if (session.draft().symbol().equals(writer.draft.symbol())) {
            session.called(own.symbol());
        }
        model.saved(state);
    }

    /**
     * The draft that is shown is now, or has in it, what was written in the place of the draft.
     * Until then the file counts as changed by others, so that no save writes over it unasked.
     *
     * @param saved whether nothing else is in the draft
     */
    public void isShown(Shown made, boolean saved) {
        file.set(made.path, made.holds, made.draft);
        if (saved) {
            model.saved(model.session().state());
        }
    }
}
