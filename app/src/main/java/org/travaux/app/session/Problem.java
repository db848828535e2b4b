package org.travaux.app.session;

/**
 * Why something could not be done to a file, said to the person who asked for it.
 *
 * <p>The message is a whole sentence in that person's language, with what to do next.
 */
public final class Problem extends Exception {
    private static final long serialVersionUID = 1L;

    public Problem(String sentence) {
        super(sentence);
    }

    public Problem(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What to tell the user. */
    public String sentence() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
