package org.travaux.app.files.revisions;

import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.files.Failure;
import org.travaux.app.files.PasswordNeeded;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.Protection;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormatException;

/** A draft as it was kept as a revision, and why it could not be kept or read, in a sentence. */
public final class KeptDraft {
    private KeptDraft() {}

    /**
     * Reads a state that was kept.
     *
     * @param text what was kept
     * @throws PasswordNeeded if {@code protection} does not know its password
     * @throws Failure if it is damaged
     */
    public static Draft read(
            String text, KeptRevision revision, Protection protection, Sentences sentences)
            throws Failure {
        try {
            return protection.read(text).draft();
        } catch (ProtectedDraftException e) {
            throw PasswordNeeded.of(e, revision.name(), sentences);
        } catch (DraftFormatException e) {
            throw new Failure(new Explanations(sentences).of(e, revision.name()), e);
        }
    }

    /**
     * Why something could not be done with revisions.
     *
     * @param file the draft's, as it is to be called
     */
    public static Failure failure(RevisionException e, String file, Sentences sentences) {
        if (e.getCause() instanceof ProtectedDraftException cause) {
            return PasswordNeeded.of(cause, e.about(), sentences);
        }
        return new Failure(sentences.say("revisions." + e.reason().id(), file, e.about()), e);
    }
}
