package org.travaux.app.viewmodel.finding;

/** A search takes more steps than it may, or is not wanted any more. */
public final class TooMuchWork extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuchWork() {
        super("too much work", null, false, false);
    }
}
