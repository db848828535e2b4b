package org.travaux.app.docx.reading.parts;

import org.jspecify.annotations.Nullable;

/** Why a document can't be read. Whoever shows it says it in the user's language. */
public final class WordException extends Exception {
    private static final long serialVersionUID = 1;

    /** What is the matter. */
    public enum Reason {
        /** Cut short or broken: not a whole ZIP file, or not whole XML in it. */
        DAMAGED,
        /** A ZIP file without a document in it. */
        NO_DOCUMENT,
        /** A workbook or a presentation. */
        OTHER_OFFICE,
        /** {@code .doc}, {@code .xls} and the like, from before 2007. */
        OLD_OFFICE,
        OPEN_DOCUMENT,
        RICH_TEXT,
        PDF,
        /** A part, or all of it, is larger than any text that is negotiated. */
        TOO_LARGE,
        /** Elements within elements beyond all measure. */
        TOO_DEEP,
        /** It declares entities: Word never does, and bombs are made of them. */
        DECLARES_ENTITIES,
        /** Two parts with one name: programs would disagree about what it says. */
        PART_TWICE,
        /** A part with a name that leads out of the document. */
        NAME_LEADS_OUT,
        /** Nothing in it but white space. */
        EMPTY,
        /** Nothing but a text in a file of its own within the document. */
        TEXT_EMBEDDED,
        /** By which Word marks a document as open; its name begins with {@code ~$}. */
        LOCK_FILE,
        WEB_PAGE,
        /** Protected by a password, and none was given. */
        PASSWORD_NEEDED,
        PASSWORD_WRONG,
        /** Protected in a way that is not known here. */
        PROTECTION_UNKNOWN,
        /** In the strict variant of the format, which can't be mixed with Word's usual one. */
        STRICT,
        /** A template that takes something from outside. */
        TEMPLATE_OUTSIDE,
        /** A template with something at the head or foot of its pages that can't be taken over. */
        TEMPLATE_OBJECT
    }

    private final Reason reason;
    private final String detail;

    /**
     * @param detail the name of the part it is about; empty if it is about the whole
     */
    public WordException(Reason reason, String detail, @Nullable Throwable cause) {
        super(reason + " " + detail, cause);
        this.reason = reason;
        this.detail = detail;
    }

    /**
     * @param detail the name of the part it is about; empty if it is about the whole
     */
    public WordException(Reason reason, String detail) {
        this(reason, detail, null);
    }

    /** A reason that says everything. */
    public WordException(Reason reason) {
        this(reason, "", null);
    }

    /** Why the document can't be read. */
    public Reason reason() {
        return reason;
    }

    /** The name of the part it is about; empty if it is about the whole. */
    public String detail() {
        return detail;
    }
}
