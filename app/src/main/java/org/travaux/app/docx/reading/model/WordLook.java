package org.travaux.app.docx.reading.model;

import org.jspecify.annotations.Nullable;

/**
 * What a run looks like, as far as it matters to a text.
 *
 * @param style the id of its character style, or null
 * @param bold whether it is set bold by itself or by its character style
 * @param italic the same for italics
 * @param hidden whether it is not shown
 */
public record WordLook(@Nullable String style, boolean bold, boolean italic, boolean hidden) {
    public static final WordLook PLAIN = new WordLook(null, false, false, false);
}
