package org.travaux.app.exchange;

/**
 * That whoever asked failed in something of their own; what is thrown beside it is thrown by Git's
 * library, which finds damage in many ways.
 */
final class CallerFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final RuntimeException own;

    CallerFailure(RuntimeException own) {
        super(own);
        this.own = own;
    }

    /** What they threw. */
    RuntimeException own() {
        return own;
    }
}
