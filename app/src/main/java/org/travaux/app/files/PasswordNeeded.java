package org.travaux.app.files;

import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.ProtectedDraftException.Reason;

/** A draft is protected by a password that is not known; who knows it can try again. */
public final class PasswordNeeded extends Failure {
    private static final long serialVersionUID = 1;

    private final String draft;
    private final boolean wrong;

    private PasswordNeeded(String sentence, String draft, boolean wrong, Throwable cause) {
        super(sentence, cause);
        this.draft = draft;
        this.wrong = wrong;
    }

    /**
     * Why a draft's file did not open.
     *
     * @param draft what it is called
     */
    public static Failure of(ProtectedDraftException failure, String draft, Sentences sentences) {
        String sentence = new Explanations(sentences).of(failure, draft);
        return failure.isForPassword()
                ? new PasswordNeeded(
                        sentence, draft, failure.reason() == Reason.WRONG_PASSWORD, failure)
                : new Failure(sentence, failure);
    }

    /** What the draft is called. */
    public String draft() {
        return draft;
    }

    /** Whether a password was tried. */
    public boolean isWrong() {
        return wrong;
    }
}
