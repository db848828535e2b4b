package org.travaux.markup.importing.source;

/** How a text was written down. */
public enum TextFormat {
    PLAIN,
    /** Headings with {@code #}, lists, hard line breaks; a single line end is a space. */
    MARKDOWN
}
