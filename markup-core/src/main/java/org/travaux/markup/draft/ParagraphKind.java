package org.travaux.markup.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a paragraph is in the text. */
public enum ParagraphKind {
    TITLE,
    HEADING,
    /** Says why: {@code Recalling …,} */
    PREAMBULAR,
    /** Says what will be done; usually numbered. */
    OPERATIVE,
    /** A point of a list. */
    ITEM,
    /** What follows the last operative paragraph: place and date, signatures. */
    CLOSING,
    PLAIN;

    /** The kind as files and scripts write it. Stable. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that {@link #id}, or nothing. */
    public static Optional<ParagraphKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
