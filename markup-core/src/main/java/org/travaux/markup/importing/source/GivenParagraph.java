package org.travaux.markup.importing.source;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.text.MarkedText;

/**
 * A paragraph of a document that says itself what it is, as far as it does.
 *
 * @param kind what it is, or null if it has to be recognised
 * @param label what stands in front of it beside its text, or null if that may begin the text
 * @param level how deep it stands in a list, from 0
 * @param layout how the document lays it out
 * @param text its words; with the label in front of them where {@code label} and {@code kind} are
 *     null
 */
public record GivenParagraph(
        @Nullable ParagraphKind kind,
        @Nullable String label,
        int level,
        Layout layout,
        MarkedText text) {
    /** The same laid out otherwise. */
    public GivenParagraph with(Layout other) {
        return new GivenParagraph(kind, label, level, other, text);
    }
}
