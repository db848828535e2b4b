package org.travaux.app.clipboard;

import org.jspecify.annotations.Nullable;

/** Where text is put to be pasted elsewhere. */
public interface Clipboard {
    /** Puts a text there, in both forms. */
    void put(String plain, String html);

    /** The text that is there, or null if there is none. */
    @Nullable String plain();

    /** The text that is there as HTML, or null if there is none. */
    @Nullable String html();

    /** A clipboard of one's own, which nobody else sees. */
    static Clipboard ofOnesOwn() {
        return new OwnClipboard();
    }
}
