package org.travaux.app.viewmodel.editing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.paragraphs.ParagraphSplitting;
import org.travaux.markup.draft.paragraphs.TableEdits;
import org.travaux.markup.edit.Cuts;
import org.travaux.markup.numbering.LabelSuggestions;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is done with whole paragraphs, all languages together; each is one step. Without a caret
 * nothing happens.
 */
public final class ParagraphCommands {
    private final EditorModel model;

    /** On the paragraph in which the caret is. */
    public ParagraphCommands(EditorModel model) {
        this.model = model;
    }

    /**
     * Splits the paragraph where the caret is, which then stands before the second part. An empty
     * paragraph at the end of a table's last cell leaves the table instead.
     *
     * @param selection what goes away first, in the caret's language
     */
    public void split(Place at, TextRange selection) {
        List<Paragraph> paragraphs = paragraphs();
        if (TableEdits.leadsOut(paragraphs, at.paragraph())) {
            paragraphs.set(at.paragraph(), TableEdits.in(paragraphs.get(at.paragraph()), null));
            model.change(paragraphs, at, at);
            return;
        }
        Paragraph paragraph = paragraphs.get(at.paragraph());
        Language language = at.language();
        String text = paragraph.text(language).text();
        Paragraph rest =
                selection.isEmpty()
                        ? paragraph
                        : paragraph.apply(
                                language, ChangeSet.of(text.length(), TextEdit.delete(selection)));
        paragraphs.remove(at.paragraph());
        paragraphs.addAll(at.paragraph(), parts(at, rest, selection.start()));
        label(paragraphs, emptyOrSecond(paragraphs, at.paragraph()));
        model.change(paragraphs, at, new Place(at.paragraph() + 1, language, 0));
    }

    /** At either end of a text nothing is cut: an empty paragraph comes before it or behind it. */
    private List<Paragraph> parts(Place at, Paragraph paragraph, int offset) {
        String text = paragraph.text(at.language()).text();
        if (text.substring(offset).isBlank()) {
            return List.of(paragraph, empty(kindBehind(paragraph), paragraph));
        }
        if (text.substring(0, offset).isBlank()) {
            return List.of(empty(paragraph.kind(), paragraph), paragraph);
        }
        Session session = model.session();
        boolean asRead = paragraph.equals(session.draft().paragraphs().get(at.paragraph()));
        Map<Language, Integer> cuts =
                asRead
                        ? Cuts.of(
                                paragraph,
                                each -> session.text(at.paragraph(), each).reading(),
                                at.language(),
                                offset)
                        : Map.of(at.language(), offset);
        return ParagraphSplitting.cut(paragraph, cuts, at.language(), session.newParagraphId());
    }

    private static ParagraphKind kindBehind(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case TITLE, HEADING -> ParagraphKind.PLAIN;
            case PREAMBULAR, OPERATIVE, ITEM, CLOSING, PLAIN -> paragraph.kind();
        };
    }

    private int emptyOrSecond(List<Paragraph> paragraphs, int first) {
        return ParagraphSplitting.isEmpty(paragraphs.get(first)) ? first : first + 1;
    }

    private static void label(List<Paragraph> paragraphs, int index) {
        Paragraph paragraph = paragraphs.get(index);
        List<ParagraphLabel> labels = LabelSuggestions.of(paragraphs, index);
        if (paragraph.label() == null && !labels.isEmpty()) {
            paragraphs.set(index, paragraph.withLabel(labels.getFirst()));
        }
    }

    /** Joins the caret's paragraph to the one before it; whether there was one. */
    public boolean joinBefore(Place at) {
        return at.paragraph() > 0 && join(at, at.paragraph() - 1);
    }

    /** Joins the next paragraph to the caret's; whether there was one. */
    public boolean joinNext(Place at) {
        return at.paragraph() < model.rowIds().size() - 1 && join(at, at.paragraph());
    }

    private boolean join(Place at, int first) {
        List<Paragraph> paragraphs = paragraphs();
        Paragraph before = paragraphs.get(first);
        Paragraph behind = paragraphs.remove(first + 1);
        paragraphs.set(first, ParagraphSplitting.join(before, behind));
        int seam = ParagraphSplitting.seam(before, behind, at.language());
        boolean fromBehind = at.paragraph() > first;
        int offset = fromBehind ? seam : Math.min(seam, at.offset());
        change(paragraphs, at, new Place(first, at.language(), offset));
        return true;
    }

    /** Moves the paragraph up; in a table it stands in the cell of the one it changes with. */
    public void moveUp() {
        move(-1);
    }

    /** Moves the paragraph down, as {@link #moveUp} moves it up. */
    public void moveDown() {
        move(1);
    }

    private void move(int by) {
        Place at = caret();
        int to = at == null ? -1 : at.paragraph() + by;
        if (at != null && to >= 0 && to < model.rowIds().size()) {
            List<Paragraph> paragraphs = paragraphs();
            TableEdits.swap(paragraphs, at.paragraph(), to);
            model.change(paragraphs, at, new Place(to, at.language(), at.offset()));
        }
    }

    /** Puts an empty paragraph below the caret's, and the caret into it. */
    public void insertBelow() {
        Place at = caret();
        if (at != null) {
            List<Paragraph> paragraphs = paragraphs();
            Paragraph above = paragraphs.get(at.paragraph());
            int index = at.paragraph() + 1;
            paragraphs.add(index, empty(kindBehind(above), above));
            label(paragraphs, index);
            model.change(paragraphs, at, new Place(index, at.language(), 0));
        }
    }

    /** Deletes the caret's paragraph in all languages. */
    public void delete() {
        Place at = caret();
        if (at != null) {
            List<Paragraph> paragraphs = paragraphs();
            paragraphs.remove(at.paragraph());
            int next = Math.max(0, Math.min(at.paragraph(), paragraphs.size() - 1));
            change(paragraphs, at, new Place(next, at.language(), 0));
        }
    }

    /** Does without a paragraph; a row of a table that has none left goes with it. */
    private void change(List<Paragraph> left, Place before, Place after) {
        model.change(TableEdits.closedUp(paragraphs(), left), before, after);
    }

    private @Nullable Place caret() {
        return model.caretProperty().get();
    }

    private List<Paragraph> paragraphs() {
        return new ArrayList<>(model.session().draft().paragraphs());
    }

    /** A paragraph without a text as deep as another one, and in the same cell of a table. */
    private Paragraph empty(ParagraphKind kind, Paragraph beside) {
        String id = model.session().newParagraphId();
        Paragraph empty = Paragraph.of(id, kind, null, beside.level(), Map.of());
        return TableEdits.in(empty, beside.layout().cell());
    }
}
