package org.travaux.app.viewmodel.finding;

/** What was typed is no regular expression, or it asks for a group that is not in one. */
public final class BadExpression extends Exception {
    private static final long serialVersionUID = 1;

    private final int at;

    BadExpression(int at) {
        super("not an expression, at " + at);
        this.at = at;
    }

    /** Where it goes wrong, counted from 1 in UTF-16 code units. */
    public int at() {
        return at;
    }
}
