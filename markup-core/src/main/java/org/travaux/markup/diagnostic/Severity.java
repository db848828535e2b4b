package org.travaux.markup.diagnostic;

/** How much a finding matters to somebody who must hand in a text. */
public enum Severity {
    /** The text does not say what was meant: a bracket without its partner. */
    ERROR,
    /** Very likely a slip. */
    WARNING,
    /** Read one way, could be meant another. */
    INFO
}
