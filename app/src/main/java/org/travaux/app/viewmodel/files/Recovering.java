package org.travaux.app.viewmodel.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.PasswordNeeded;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.safety.RecoveryCopy;
import org.travaux.app.safety.UnsavedDraft;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormatException;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Shows what a sudden end left behind, with its file if that is to be had. */
final class Recovering {
    private final EditorModel model;
    private final DraftFiles files;
    private final FileGuard guard;
    private final FileWork work;
    private final OwnFile file;

    Recovering(EditorModel model, DraftFiles files, FileGuard guard, FileWork work, OwnFile file) {
        this.model = model;
        this.files = files;
        this.guard = guard;
        this.work = work;
        this.file = file;
    }

    void recover(RecoveryCopy copy, Consumer<UnsavedDraft> recovered, Runnable failed) {
        Path own = copy.file();
        work.start(
                () -> found(unsaved(copy), own),
                found -> {
                    UnsavedDraft unsaved = found.unsaved;
                    recovered.accept(unsaved);
                    Session session = model.prepare(unsaved.draft());
                    session.markUnsaved();
                    if (own != null && found.held) {
                        file.set(own, unsaved.known(), found.base);
                    } else {
                        file.setNone(own == null ? "" : FileKind.stem(own));
                    }
                    model.show(session);
                },
                failed);
    }

    private UnsavedDraft unsaved(RecoveryCopy copy) throws Failure {
        Path own = copy.file();
        String name = own == null ? model.sentences().say("app.untitled") : FileKind.name(own);
        try {
            return copy.unsaved(model.protection());
        } catch (ProtectedDraftException e) {
            throw PasswordNeeded.of(e, name, model.sentences());
        } catch (DraftFormatException e) {
            throw new Failure(new Explanations(model.sentences()).of(e, name), e);
        }
    }

    /**
     * What was not saved, whether the file was to be had, and the draft in it if that is the one
     * that is known.
     */
    private record Found(UnsavedDraft unsaved, boolean held, @Nullable Draft base) {}

    private Found found(UnsavedDraft unsaved, @Nullable Path own) {
        if (own == null || guard.lock(own).isPresent()) {
            return new Found(unsaved, false, null);
        }
        try {
            boolean same = guard.fingerprint(own).equals(unsaved.known());
            return new Found(unsaved, true, same ? files.open(own).draft() : null);
        } catch (Failure e) {
            // It is damaged or gone; what was recovered is not.
            return new Found(unsaved, true, null);
        }
    }
}
