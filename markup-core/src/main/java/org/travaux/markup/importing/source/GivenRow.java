package org.travaux.markup.importing.source;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.text.MarkedText;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A paragraph whose languages stand beside each other in a document.
 *
 * @param kind what it is, or null if it has to be recognised
 * @param label what stands in front of it, or null if that may begin its texts
 * @param level how deep it stands in a list, from 0
 * @param layout how the document lays it out
 * @param texts by language, those that it has; at least one
 */
public record GivenRow(
        @Nullable ParagraphKind kind,
        @Nullable String label,
        int level,
        Layout layout,
        SequencedMap<Language, MarkedText> texts) {
    public GivenRow {
        texts = new LinkedHashMap<>(texts);
    }

    /** The paragraph in the first language that it has a text in. */
    public GivenParagraph first() {
        return new GivenParagraph(kind, label, level, layout, texts.firstEntry().getValue());
    }
}
