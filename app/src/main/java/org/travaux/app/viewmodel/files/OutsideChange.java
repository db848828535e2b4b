package org.travaux.app.viewmodel.files;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.session.Background;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * What somebody else did to the file of an open draft meanwhile, and what is to become of it.
 * Nothing is done without being asked for; reading and merging are done away from the window's
 * thread.
 */
public final class OutsideChange {
    private final EditorModel model;
    private final FileGuard guard;
    private final KnownFile onDisk;
    private final FileWork work;
    private final FileWork saves;
    private final Background background;
    private final OwnFile file;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private boolean looking;

    /** What was found when somebody looked last. */
    public enum Found {
        /** The file holds what was opened or saved here. */
        NOTHING,
        /** It holds something else. */
        CHANGED,
        /** It is not there. */
        GONE
    }

    OutsideChange(
            EditorModel model,
            DraftFiles files,
            FileGuard guard,
            FileWork work,
            FileWork saves,
            Background background,
            OwnFile file) {
        this.model = model;
        this.guard = guard;
        this.onDisk = new KnownFile(model, files, guard);
        this.work = work;
        this.saves = saves;
        this.background = background;
        this.file = file;
    }

    /** What was found; what was saved since is nobody else's. */
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Whether it is known what the file held, so that both texts can be merged. */
    public boolean isMergeable() {
        return file.base() != null;
    }

    /** Looks whether the file is as it was, beside everything else. */
    public void look() {
        Path path = file.path();
        String known = file.known();
        if (path == null || known.isEmpty() || looking || isBusy()) {
            return;
        }
        looking = true;
        CompletableFuture<Void> _ =
                CompletableFuture.supplyAsync(() -> at(path, known), background.work())
                        .handleAsync(
                                (seen, failure) -> {
                                    looking = false;
                                    Void _ = Background.unexpected(failure);
                                    take(path, known, seen);
                                    return null;
                                },
                                background.home());
    }

    /** A file that can't be read just now tells nothing. */
    private @Nullable Found at(Path path, String known) {
        String holds = guard.fingerprint(path);
        if (holds.isEmpty()) {
            return guard.isGone(path) ? Found.GONE : null;
        }
        return holds.equals(known) ? Found.NOTHING : Found.CHANGED;
    }

    /** What was saved while somebody looked is no change by others. */
    private void take(Path path, String known, @Nullable Found seen) {
        if (seen == null || isBusy() || !path.equals(file.path()) || !known.equals(file.known())) {
            return;
        }
        if (seen == Found.GONE && found.get() != Found.GONE) {
            // Who closes the draft is to be asked.
            model.markUnsaved();
        }
        found.set(seen);
    }

    private boolean isBusy() {
        return work.busyProperty().get() || saves.busyProperty().get();
    }

    /** The file holds what is known of it. */
    void settled() {
        found.set(Found.NOTHING);
    }

    void takeOver(OutsideChange before) {
        found.set(before.found.get());
    }

    /** Does something with the file when it is neither being read nor saved. */
    private void withFile(Consumer<Path> then) {
        saves.whenFree(
                () ->
                        work.whenFree(
                                () -> {
                                    Path path = file.path();
                                    if (path != null) {
                                        then.accept(path);
                                    }
                                }));
    }

    /** The file as it is now. */
    private record Theirs(String holds, Draft draft, @Nullable WrittenDraft written) {}

    private Theirs theirs(Path path) throws Failure {
        KnownFile.Held held = onDisk.open(path);
        OpenedDraft opened = held.opened();
        return new Theirs(held.holds(), opened.draft(), opened.written());
    }

    /** Others may have protected it meanwhile, or changed its password. */
    private void known(Theirs theirs, Path path) {
        if (theirs.written != null) {
            model.protection().followIfProtected(theirs.written);
        }
        file.set(path, theirs.holds, theirs.draft);
    }

    /** The text that is in the file takes the place of the open one, as one step. */
    public void reload() {
        withFile(this::reload);
    }

    private void reload(Path path) {
        Session session = model.session();
        DraftReading read = session.reading();
        work.start(
                () -> {
                    Theirs theirs = theirs(path);
                    return new Reloaded(theirs, read.update(theirs.draft));
                },
                reloaded -> model.agreedText().whenAnswered(() -> take(reloaded, session, path)),
                () -> {});
    }

    private void take(Reloaded reloaded, Session session, Path path) {
        if (model.session() == session && !model.changedProperty().get()) {
            show(reloaded.theirs, reloaded.ahead, path);
            say(Notice.Kind.DONE, "notice.reloaded", path);
        }
    }

    private record Reloaded(Theirs theirs, DraftReading ahead) {}

    private void show(Theirs theirs, DraftReading ahead, Path path) {
        Session session = model.session();
        known(theirs, path);
        model.replace(theirs.draft, ahead);
        session.revised(theirs.draft.revisions());
        model.saved(session.state());
        settled();
    }

    /** The open text stays as it is, and is to be saved over what is in the file. */
    public void keepMine() {
        withFile(this::keepMine);
    }

    private void keepMine(Path path) {
        work.start(
                () -> theirs(path),
                theirs -> {
                    known(theirs, path);
                    model.markUnsaved();
                    settled();
                },
                () -> {});
    }

    /**
     * Brings what is in the file into the open text, as one step that is saved later, and says what
     * has to be looked at.
     */
    public void merge() {
        withFile(this::merge);
    }

    private void merge(Path path) {
        Draft base = file.base();
        Session session = model.session();
        Draft ours = session.draft();
        DraftReading read = session.reading();
        Sentences sentences = model.sentences();
        String today = model.services().today();
        if (base == null) {
            return;
        }
        work.start(
                () -> {
                    Theirs theirs = theirs(path);
                    return new Met(
                            theirs, FileMerge.of(base, ours, theirs.draft, read, sentences, today));
                },
                met -> model.agreedText().whenAnswered(() -> take(met, ours, session, path)),
                () -> {});
    }

    private record Met(Theirs theirs, FileMerge merge) {}

    private void take(Met met, Draft ours, Session session, Path path) {
        if (model.session() == session && session.draft().equals(ours)) {
            take(met, path);
        } else if (model.session() == session) {
            // Somebody typed meanwhile.
            merge();
        }
    }

    private void take(Met met, Path path) {
        Session session = model.session();
        known(met.theirs, path);
        model.replace(met.merge.draft(), met.merge.ahead());
        session.revised(met.merge.draft().revisions());
        model.markUnsaved();
        settled();
        Notice.Kind kind = met.merge.isPlain() ? Notice.Kind.DONE : Notice.Kind.FOUND;
        String said = met.merge.said(FileKind.name(path), model.sentences());
        model.tell(new Notice(kind, said));
    }

    private void say(Notice.Kind kind, String key, Path path) {
        String said = model.sentences().say(key, FileKind.name(path));
        model.tell(new Notice(kind, said));
    }
}
