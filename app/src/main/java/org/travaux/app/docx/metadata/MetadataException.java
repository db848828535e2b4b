package org.travaux.app.docx.metadata;

/** A file in which nothing could be looked for. */
public final class MetadataException extends Exception {
    private static final long serialVersionUID = 1;
    private final Reason reason;

    MetadataException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public enum Reason {
        /** No zip file, a damaged one, or one without a Word document in it. */
        NOT_WORD,
        /** It unpacks to more than any document has. */
        TOO_LARGE
    }

    public Reason reason() {
        return reason;
    }
}
