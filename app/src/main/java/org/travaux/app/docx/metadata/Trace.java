package org.travaux.app.docx.metadata;

import java.util.Locale;

/**
 * Something that a document tells.
 *
 * @param detail a name, a date or a path as it stands there; empty if there is nothing to quote
 * @param count how often it was found
 */
public record Trace(Kind kind, String detail, int count) {
    /** What it tells. */
    public enum Kind {
        AUTHOR,
        LAST_MODIFIED_BY,
        TITLE,
        SUBJECT,
        KEYWORDS,
        DESCRIPTION,
        CATEGORY,
        COMPANY,
        MANAGER,
        PROGRAM,
        DATE,
        TEMPLATE,
        PATH,
        REVISION_IDS,
        CHANGES,
        COMMENTS,
        /** A name in the list of those who changed or commented, also where nothing is left. */
        PEOPLE,
        HIDDEN_TEXT,
        /** Words drawn across every page. */
        WATERMARK,
        /** The program that saves it next takes the names out. */
        NAMES_REMOVED,
        CUSTOM_XML,
        CUSTOM_PROPERTIES,
        EMBEDDED,
        LINK,
        MACROS;

        /** Whether the detail is the name of an author, who may have none. */
        public boolean isAuthors() {
            return this == CHANGES || this == COMMENTS;
        }

        /** The kind as scripts and sentences know it, {@code last-modified-by}. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
