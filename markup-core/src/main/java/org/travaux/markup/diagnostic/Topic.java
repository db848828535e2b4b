package org.travaux.markup.diagnostic;

/** What a finding is about. */
public enum Topic {
    /** Brackets, positions, names of delegations. */
    NOTATION,
    /** How a language is written at this house: spelling by rule, marks, spaces. */
    TYPOGRAPHY,
    /** Words that nobody knows. */
    SPELLING,
    /** Terms and their counterparts in other languages. */
    TERMS;

    /** Whether it is the language that is looked at, and not what was negotiated. */
    public boolean isLanguage() {
        return this != NOTATION;
    }
}
