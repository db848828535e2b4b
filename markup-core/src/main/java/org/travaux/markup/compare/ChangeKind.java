package org.travaux.markup.compare;

import java.util.Locale;

/** What changed, in the order in which it is told. */
public enum ChangeKind {
    /** A word that says how much the text binds: {@code shall}, {@code urges}. */
    MODAL_VERB,
    /** A number, a date or a symbol. */
    NUMBER,
    /** A delegation, an acronym or another name. */
    NAME,
    /** A word that denies. */
    NEGATION,
    /** Other words of a paragraph that was agreed. */
    AGREED_WORDS,
    /** Other words that stood outside brackets, or stand there now. */
    UNBRACKETED_WORDS,
    /** Brackets put around words, or words put in in brackets. */
    CHOICE_OPENED,
    /** Brackets that are gone. */
    CHOICE_CLOSED,
    /** Who wants what. */
    POSITION,
    /** Words in brackets, and notes. */
    WORDS,
    /** A paragraph that stands elsewhere, or words in another paragraph. */
    MOVED,
    /** A paragraph that was not there. */
    INSERTED,
    /** A paragraph that is gone. */
    DELETED,
    /** What was said of a paragraph as a whole. */
    STATUS,
    /** Bold, italic, spaces, quotation marks, labels, styles. */
    LOOKS;

    /** The kind as files and scripts write it. Stable. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
