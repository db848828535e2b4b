package org.travaux.markup.profile;

/** What a bracket is, going by the words in it alone. */
public enum BracketKind {
    /** Text that is not agreed. */
    CONTESTED,
    /** {@code [X]}, {@code [date]}, {@code [ ]}: to be filled in. */
    PLACEHOLDER,
    /** {@code [Agreed ad ref]}: about the text, not in it. */
    STATUS,
    /** {@code [sic]}, {@code […]}, {@code [English only]}: the editor's. */
    EDITORIAL,
    /** {@code [Note: to be moved]}: what an editor says to those who work on the text. */
    NOTE,
    /** {@code [A/RES/70/1]}: a document's symbol. */
    CITATION
}
