package org.travaux.markup.importing.recognition;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.text.MarkedText;

/**
 * A paragraph of one language, recognised.
 *
 * @param label what stood in front of it, or null
 * @param level how deep it stands in a list
 * @param layout how its document lays it out
 */
public record ImportedParagraph(
        ParagraphKind kind,
        @Nullable ParagraphLabel label,
        int level,
        Layout layout,
        MarkedText text) {
    ImportedParagraph withKind(ParagraphKind newKind) {
        return new ImportedParagraph(newKind, label, level, layout, text);
    }

    /** The same with another text. */
    public ImportedParagraph withText(MarkedText newText) {
        return new ImportedParagraph(kind, label, level, layout, newText);
    }

    /**
     * The same with what its translation tells and it does not: its label, and with the label what
     * it is, or that it is preambular. A number tells more than a dash.
     */
    public ImportedParagraph toldBy(ImportedParagraph other) {
        boolean plain = kind == ParagraphKind.PLAIN || kind == ParagraphKind.CLOSING;
        if (other.label != null && (label == null || (label.isSign() && !other.label.isSign()))) {
            boolean heading = kind == ParagraphKind.TITLE || kind == ParagraphKind.HEADING;
            return new ImportedParagraph(
                    heading ? kind : other.kind,
                    other.label,
                    heading ? level : other.level,
                    layout,
                    text);
        }
        return label == null && plain && other.kind == ParagraphKind.PREAMBULAR
                ? withKind(other.kind)
                : this;
    }
}
