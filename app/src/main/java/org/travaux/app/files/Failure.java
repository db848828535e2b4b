package org.travaux.app.files;

import org.jspecify.annotations.Nullable;

/** Something that could not be done, said in the user's language: what, where, what to do. */
public sealed class Failure extends Exception permits NotReady, PasswordNeeded {
    private static final long serialVersionUID = 1;
    private final String sentence;

    /**
     * What went wrong, and why.
     *
     * @param sentence for the user, in the language of the interface
     */
    public Failure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /**
     * What went wrong, all of it known to the user.
     *
     * @param sentence for the user, in the language of the interface
     */
    public Failure(String sentence) {
        this(sentence, null);
    }

    /** What went wrong and what to do, in the language of the user. */
    public String sentence() {
        return sentence;
    }
}
