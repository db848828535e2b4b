package org.travaux.app.viewmodel.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.report.Progress;

import java.nio.file.Path;
import java.util.List;

/** Saves a draft; asks first if somebody else changed its file since it was opened. */
final class Saving {
    private final EditorModel model;
    private final DraftFiles files;
    private final FileGuard guard;
    private final Questions questions;
    private final FileWork work;
    private final OwnFile file;
    private final OutsideChange outside;
    private final KnownFile onDisk;
    private final SaveWarnings warnings;

    /**
     * @param outside what others did to the file
     */
    Saving(
            EditorModel model,
            DraftFiles files,
            FileGuard guard,
            Questions questions,
            FileWork work,
            OwnFile file,
            OutsideChange outside,
            SaveWarnings warnings) {
        this.model = model;
        this.files = files;
        this.guard = guard;
        this.questions = questions;
        this.work = work;
        this.file = file;
        this.outside = outside;
        this.warnings = warnings;
        this.onDisk = new KnownFile(model, files, guard);
    }

    private sealed interface Result {
        /**
         * The draft was written so; {@code holds} is the fingerprint of that, {@code told} what
         * there is to know of it.
         */
        record Written(String holds, Draft draft, List<String> told) implements Result {}

        record ChangedByOthers() implements Result {}
    }

    void save(Path path, Runnable then, Runnable elsewhere) {
        save(path, path.equals(file.path()) ? file.known() : "", then, elsewhere);
    }

    /**
     * Saves it.
     *
     * @param expected what the file must hold; empty if that does not matter
     */
    private void save(Path path, String expected, Runnable then, Runnable elsewhere) {
        Session session = model.session();
        Draft draft = session.draft();
        DraftReading read = session.reading();
        String today = model.services().today();
        long state = session.state();
        Path before = file.path();
        work.start(
                () ->
                        onDisk.isChanged(path, expected)
                                ? changed()
                                : written(revised(draft, read, today), path, before),
                result -> {
                    switch (result) {
                        case Result.Written written -> {
                            if (model.session() == session) {
                                file.set(path, written.holds(), written.draft());
                                outside.settled();
                                session.revised(written.draft().revisions());
                                model.saved(state);
                            }
                            tell(path, written.told(), then);
                        }
                        case Result.ChangedByOthers _ -> ask(path, then, elsewhere);
                    }
                },
                () -> {});
    }

    /** What follows may tell something at once, which stands beside what is to be known of this. */
    private void tell(Path path, List<String> told, Runnable then) {
        String said = model.sentences().say("notice.saved", FileKind.name(path));
        model.tell(warnings.areNew(told) ? null : new Notice(Notice.Kind.DONE, said));
        then.run();
        warnings.saved(told);
    }

    /** What is saved says how far the negotiation is. */
    private static Draft revised(Draft draft, DraftReading read, String today) {
        return draft.revised(Progress.now(read.update(draft), today));
    }

    private static Result changed() {
        return new Result.ChangedByOthers();
    }

    private Result written(Draft draft, Path path, @Nullable Path before) throws Failure {
        WrittenDraft whole = model.protection().write(draft);
        List<String> told;
        if (before != null && OwnFile.isSame(path, before)) {
            told = files.save(whole, path);
        } else {
            told = saveElsewhere(whole, path);
            if (before != null) {
                guard.unlock(before);
            }
        }
        return new Result.Written(guard.fingerprint(whole), draft, told);
    }

    private List<String> saveElsewhere(WrittenDraft draft, Path path) throws Failure {
        if (guard.lock(path).isPresent()) {
            throw new Failure(model.sentences().say("problem.open-elsewhere", FileKind.name(path)));
        }
        boolean saved = false;
        try {
            List<String> told = files.save(draft, path);
            saved = true;
            return told;
        } finally {
            if (!saved) {
                guard.unlock(path);
            }
        }
    }

    private void ask(Path path, Runnable then, Runnable elsewhere) {
        switch (questions.changedByOthers(FileKind.name(path), outside.isMergeable())) {
            case MERGE -> outside.merge();
            case OVERWRITE -> save(path, "", then, elsewhere);
            case SAVE_AS -> elsewhere.run();
            case CANCEL -> {}
        }
    }
}
