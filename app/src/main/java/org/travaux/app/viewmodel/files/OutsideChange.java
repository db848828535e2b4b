package org.travaux.app.viewmodel.files;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.report.MergeSentences;
import org.travaux.app.session.Background;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.MergeRecord;
import org.travaux.markup.draft.MergeRemark;
import org.travaux.markup.merge.Merged;
import org.travaux.markup.merge.Merger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * What somebody else did to the file of an open draft meanwhile, and what is to become of it.
 * Nothing is done without being asked for; reading and merging are done away from the window's
 * thread.
 */
public final class OutsideChange {
    private final EditorModel model;
    private final DraftFiles files;
    private final FileGuard guard;
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
        this.files = files;
        this.guard = guard;
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

    /** The file as it is now; what it holds is noted first, in case it is changed again. */
    private record Theirs(String holds, Draft draft) {}

    private Theirs theirs(Path path) throws Failure {
        String holds = guard.fingerprint(path);
        return new Theirs(holds, files.open(path).draft());
    }

    /** The text that is in the file takes the place of the open one, as one step. */
    public void reload() {
        work.whenFree(this::reloadNow);
    }

    private void reloadNow() {
        Path path = Objects.requireNonNull(file.path());
        Session session = model.session();
        DraftReading read = session.reading();
        work.start(
                () -> {
                    Theirs theirs = theirs(path);
                    return new Reloaded(theirs, read.update(theirs.draft));
                },
                reloaded -> {
                    if (model.session() == session && !model.changedProperty().get()) {
                        show(reloaded.theirs, reloaded.ahead, path);
                        say(Notice.Kind.DONE, "notice.reloaded", path);
                    }
                },
                () -> {});
    }

    private record Reloaded(Theirs theirs, DraftReading ahead) {}

    private void show(Theirs theirs, DraftReading ahead, Path path) {
        Session session = model.session();
        file.set(path, theirs.holds, theirs.draft);
        model.replace(theirs.draft, ahead);
        session.revised(theirs.draft.revisions());
        model.saved(session.state());
        settled();
    }

    /** The open text stays as it is, and is to be saved over what is in the file. */
    public void keepMine() {
        work.whenFree(this::keepMineNow);
    }

    private void keepMineNow() {
        Path path = Objects.requireNonNull(file.path());
        work.start(
                () -> theirs(path),
                theirs -> {
                    file.set(path, theirs.holds, theirs.draft);
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
        work.whenFree(this::mergeNow);
    }

    private void mergeNow() {
        Path path = Objects.requireNonNull(file.path());
        Draft base = Objects.requireNonNull(file.base());
        Session session = model.session();
        Draft ours = session.draft();
        DraftReading read = session.reading();
        String mine = model.sentences().say("outside.mine");
        String other = model.sentences().say("outside.other");
        String today = model.services().today();
        work.start(
                () -> {
                    Theirs theirs = theirs(path);
                    Merged merged = Merger.merge(base, ours, theirs.draft, mine, other, today);
                    Draft draft = withoutNames(merged);
                    return new Met(theirs, merged.record(), draft, read.update(draft));
                },
                met -> {
                    if (model.session() != session) {
                        return;
                    }
                    if (session.draft().equals(ours)) {
                        take(met, path);
                    } else {
                        // Somebody typed meanwhile.
                        merge();
                    }
                },
                () -> {});
    }

    private record Met(Theirs theirs, MergeRecord record, Draft draft, DraftReading ahead) {}

    private void take(Met met, Path path) {
        Session session = model.session();
        file.set(path, met.theirs.holds, met.theirs.draft);
        model.replace(met.draft, met.ahead);
        session.revised(met.draft.revisions());
        model.markUnsaved();
        settled();
        List<String> said = new ArrayList<>();
        int places = met.record.remarks().size();
        said.add(model.sentences().say("notice.merged", OwnFile.name(path), places));
        for (MergeRemark remark : met.record.remarks()) {
            said.add(MergeSentences.of(met.draft, met.record, remark, model.sentences()::say));
        }
        Notice.Kind kind = places == 0 ? Notice.Kind.DONE : Notice.Kind.FOUND;
        model.tell(new Notice(kind, String.join("\n", said)));
    }

    /** “Mine” is somebody else's in the draft when others read it. */
    private static Draft withoutNames(Merged merged) {
        List<MergeRecord> records = new ArrayList<>(merged.draft().merges());
        if (merged.record().remarks().isEmpty()) {
            return merged.draft();
        }
        MergeRecord last = records.removeLast();
        records.add(new MergeRecord(last.date(), List.of("", ""), last.remarks()));
        return merged.draft().withMerges(records);
    }

    private void say(Notice.Kind kind, String key, Path path) {
        String said = model.sentences().say(key, OwnFile.name(path));
        model.tell(new Notice(kind, said));
    }
}
