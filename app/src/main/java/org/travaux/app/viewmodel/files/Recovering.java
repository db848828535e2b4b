package org.travaux.app.viewmodel.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.PasswordNeeded;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
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

    /**
     * Shows it as soon as nothing else is being done, in place of a draft that has nothing to lose.
     *
     * @param elsewhere what to do if it would take the place of what somebody has typed meanwhile
     */
    void recover(
            RecoveryCopy copy,
            Consumer<UnsavedDraft> recovered,
            Runnable failed,
            Runnable elsewhere) {
        work.whenFree(
                () -> {
                    Session before = model.session();
                    if (mayBeLost(before)) {
                        elsewhere.run();
                        return;
                    }
                    work.start(
                            () -> found(read(copy), copy),
                            found -> {
                                if (model.session() != before || mayBeLost(before)) {
                                    elsewhere.run();
                                } else {
                                    show(found, copy, recovered);
                                }
                            },
                            failed);
                });
    }

    private static boolean mayBeLost(Session session) {
        return session.isChanged() || session.held() != null;
    }

    private void show(Found found, RecoveryCopy copy, Consumer<UnsavedDraft> recovered) {
        Path own = copy.file();
        Protection protection = model.protection();
        protection.followIfProtected(found.unsaved);
        Draft draft = found.unsaved.draft();
        recovered.accept(new UnsavedDraft(draft, own, copy.known(), protection));
        Session session = model.prepare(draft);
        session.markUnsaved();
        if (own != null && found.held) {
            file.set(own, copy.known(), found.base);
        } else {
            file.setNone(own == null ? "" : FileKind.stem(own));
        }
        model.show(session);
    }

    private WrittenDraft read(RecoveryCopy copy) throws Failure {
        Path own = copy.file();
        String name = own == null ? model.sentences().say("app.untitled") : FileKind.name(own);
        try {
            return copy.read(model.protection());
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
    private record Found(WrittenDraft unsaved, boolean held, @Nullable Draft base) {}

    private Found found(WrittenDraft unsaved, RecoveryCopy copy) {
        Path own = copy.file();
        if (own == null || guard.lock(own).isPresent()) {
            return new Found(unsaved, false, null);
        }
        try {
            boolean same = guard.fingerprint(own).equals(copy.known());
            return new Found(unsaved, true, same ? files.open(own).draft() : null);
        } catch (Failure e) {
            // It is damaged or gone; what was recovered is not.
            return new Found(unsaved, true, null);
        }
    }
}
