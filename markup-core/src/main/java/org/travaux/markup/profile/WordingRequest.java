package org.travaux.markup.profile;

/** What somebody asks for in words, quoting the words that it is about. */
public enum WordingRequest {
    /** {@code add "fully"}: the quoted words come to stand here. */
    INSERT,
    /** {@code add "fully" after "shall"}: the same behind the words quoted last. */
    INSERT_AFTER,
    /** {@code after "shall" add "fully"}: the same, with the words before it quoted first. */
    AFTER_INSERT,
    /** {@code replace "promote" with "encourage"} */
    REPLACE,
    /** {@code delete "fully"} */
    DELETE
}
