package org.travaux.app.viewmodel.display;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.ReadText;
import org.travaux.app.session.Session;
import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.looks.TableCell;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph as a row: what stands in its gutter, and its text in every language.
 *
 * @param label empty if it has none
 * @param place the cell of a table that it stands in, or null
 * @param status what was said of it as a whole, or null
 * @param settled how many choices were settled in it
 * @param notes how many internal notes for all desks there are on it
 * @param disagreements in what the languages differ, in sentences
 * @param cells from left to right
 */
public record RowModel(
        String label,
        ParagraphKind kind,
        int level,
        @Nullable TableCell place,
        RowState state,
        @Nullable RowStatus status,
        RowMatch match,
        int settled,
        int notes,
        List<String> disagreements,
        List<Cell> cells) {
    /** The paragraph's text in one language. */
    public record Cell(Language language, DisplayText text) {}

    public RowModel {
        disagreements = List.copyOf(disagreements);
        cells = List.copyOf(cells);
    }

    /**
     * The row for the paragraph at an index of the open draft.
     *
     * @param columns the languages to show, each one of the draft's; its state and whether its
     *     languages match are taken over all of them
     */
    public static RowModel of(Session session, int index, List<Language> columns, Naming naming) {
        Sentences sentences = naming.sentences();
        Paragraph paragraph = session.draft().paragraphs().get(index);
        List<Language> languages = session.draft().languages();
        List<ReadText> read =
                languages.stream().map(language -> session.text(index, language)).toList();
        List<Cell> cells = new ArrayList<>();
        for (Language column : columns) {
            ReadText text = read.get(languages.indexOf(column));
            cells.add(new Cell(column, DisplayText.of(text, column, naming)));
        }
        List<Disagreement> found = session.disagreements(index);
        ParagraphLabel label = paragraph.label();
        return new RowModel(
                label == null ? "" : label.text(),
                paragraph.kind(),
                paragraph.level(),
                paragraph.layout().cell(),
                RowState.of(read),
                RowStatus.of(paragraph, sentences),
                RowMatch.of(found),
                paragraph.settlements().size(),
                notes(session.draft(), paragraph),
                found.stream().map(new Explanations(sentences)::of).toList(),
                cells);
    }

    private static int notes(Draft draft, Paragraph paragraph) {
        String id = paragraph.id();
        return (int)
                draft.internalNotes().stream().filter(each -> each.paragraph().equals(id)).count();
    }

    /** Its label and where in a table it stands, in words; empty if neither is to be said. */
    public String called(Sentences sentences) {
        String where = place == null ? "" : sentences.say("row.place", place.row(), place.column());
        return label.isEmpty() || where.isEmpty() ? label + where : label + " · " + where;
    }

    /** The same row with other texts. */
    public RowModel withCells(List<Cell> others) {
        return new RowModel(
                label,
                kind,
                level,
                place,
                state,
                status,
                match,
                settled,
                notes,
                disagreements,
                others);
    }
}
