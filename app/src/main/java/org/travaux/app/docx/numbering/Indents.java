package org.travaux.app.docx.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;

import java.util.List;

/**
 * Where the texts of a draft begin, so that all of them stand level however long their labels are.
 * Points of a list stand within the text they belong to; what stands in a cell of a table stands by
 * itself.
 */
public final class Indents {
    private static final int STEP = 567;
    private static final int WIDEST = 4 * STEP;
    private static final int LETTER = 135;
    private static final int DEEPEST = 8;

    private final int headings;
    private final int body;
    private final int items;

    /** The indents of a draft: its longest label of each kind says how far its texts stand in. */
    public Indents(Draft draft) {
        headings = width(draft.paragraphs(), Column.HEADINGS);
        body = width(draft.paragraphs(), Column.BODY);
        items = width(draft.paragraphs(), Column.ITEMS);
    }

    private enum Column {
        NONE,
        HEADINGS,
        BODY,
        ITEMS
    }

    /** Where a paragraph of the draft begins, in twentieths of a point. */
    public Indent of(Paragraph paragraph) {
        boolean labelled = paragraph.label() != null;
        int deeper = STEP * Math.clamp(paragraph.level(), 0, DEEPEST);
        if (paragraph.layout().cell() != null) {
            int hanging = width(paragraph.label());
            return new Indent(deeper + hanging, hanging);
        }
        return switch (column(paragraph.kind())) {
            case NONE -> Indent.NONE;
            case HEADINGS -> labelled ? new Indent(headings, headings) : Indent.NONE;
            case BODY -> labelled ? new Indent(body + deeper, body) : new Indent(deeper, 0);
            case ITEMS -> new Indent(body + deeper + items, labelled ? items : 0);
        };
    }

    private static Column column(ParagraphKind kind) {
        return switch (kind) {
            case TITLE -> Column.NONE;
            case HEADING -> Column.HEADINGS;
            case ITEM -> Column.ITEMS;
            case PREAMBULAR, OPERATIVE, CLOSING, PLAIN -> Column.BODY;
        };
    }

    private static int width(List<Paragraph> paragraphs, Column column) {
        int longest = 0;
        for (Paragraph paragraph : paragraphs) {
            ParagraphLabel label = paragraph.label();
            boolean inCell = paragraph.layout().cell() != null;
            if (label != null && !inCell && column(paragraph.kind()) == column) {
                longest = Math.max(longest, label.text().length());
            }
        }
        return width(longest);
    }

    /** How far a label holds off its own text in a cell, where there is little room. */
    private static int width(@Nullable ParagraphLabel label) {
        return width(label == null ? 0 : label.text().length());
    }

    private static int width(int letters) {
        return letters == 0 ? 0 : Math.clamp((letters + 1L) * LETTER, STEP, WIDEST);
    }
}
