package org.travaux.app.viewmodel.editing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.clipboard.Clipping;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.display.RowSpan;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.edit.Emphasis;
import org.travaux.markup.edit.Insertion;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is done with selected text: copied, cut, pasted over, deleted, marked; each is one step. */
public final class TextCommands {
    private final EditorModel model;

    /** On the text in which the caret is. */
    public TextCommands(EditorModel model) {
        this.model = model;
    }

    /** Copies what is selected; nothing if nothing is. */
    public void copy() {
        Place caret = caret();
        Clipping selected = caret == null ? null : selected(caret);
        if (caret != null && selected != null) {
            selected.putOn(model.services().clipboard(), caret.language());
        }
    }

    /** Copies what is selected and deletes it. */
    public void cut() {
        copy();
        deleteSelected();
    }

    /** Deletes what is selected in its language; whether anything was. */
    public boolean deleteSelected() {
        Place caret = caret();
        if (caret == null || selected(caret) == null) {
            return false;
        }
        RowSpan span = model.selection().span();
        List<Paragraph> paragraphs = paragraphs();
        if (span == null) {
            TextRange range = model.selection().range();
            Paragraph paragraph = paragraphs.get(caret.paragraph());
            paragraphs.set(caret.paragraph(), without(paragraph, caret.language(), range));
            model.change(paragraphs, caret, caret.at(range.start()));
        } else {
            change(caret, Erased.of(paragraphs, span, false));
        }
        return true;
    }

    /** Puts the end of a paragraph in place of the rows that are selected; whether any were. */
    public boolean splitOver() {
        Place caret = caret();
        RowSpan span = model.selection().span();
        if (caret == null || span == null) {
            return false;
        }
        change(caret, Erased.apart(paragraphs(), span));
        return true;
    }

    private void change(Place caret, Erased erased) {
        model.change(erased.paragraphs(), caret, erased.caret());
    }

    private static Paragraph without(Paragraph paragraph, Language language, TextRange replaced) {
        return Insertion.insert(paragraph, language, replaced, MarkedText.EMPTY);
    }

    /** Puts the selected words somewhere else, with their marks; into themselves is nowhere. */
    public void moveTo(Place to) {
        Place caret = caret();
        TextRange words = model.selection().range();
        if (caret == null || words.isEmpty()) {
            return;
        }
        boolean same = to.inTheSameTextAs(caret);
        if (same && words.start() <= to.offset() && to.offset() <= words.end()) {
            return;
        }
        List<Paragraph> paragraphs = paragraphs();
        Paragraph from = paragraphs.get(caret.paragraph());
        MarkedText moved = from.text(caret.language()).part(words);
        paragraphs.set(caret.paragraph(), without(from, caret.language(), words));
        boolean behind = same && to.offset() > words.end();
        Place target = behind ? to.at(to.offset() - words.length()) : to;
        Paragraph into = paragraphs.get(target.paragraph());
        TextRange at = TextRange.at(target.offset());
        paragraphs.set(target.paragraph(), Insertion.insert(into, target.language(), at, moved));
        model.change(paragraphs, caret, target.at(target.offset() + words.length()));
    }

    /** Pastes what is on the clipboard with its marks, several paragraphs as several rows. */
    public void paste() {
        paste(Clipping.in(model.services().clipboard()));
    }

    /** Pastes the words on the clipboard without their marks. */
    public void pastePlain() {
        paste(Clipping.plainIn(model.services().clipboard()));
    }

    /** Puts what was typed in place of the rows that are selected; whether any were. */
    public boolean typeOver(String typed) {
        if (model.selection().span() == null) {
            return false;
        }
        paste(new Clipping(List.of(MarkedText.plain(typed))));
        return true;
    }

    private void paste(Clipping clipping) {
        Place caret = caret();
        PasteTarget target = PasteTarget.in(model);
        if (caret != null && target != null && !clipping.isEmpty()) {
            PasteTarget.Pasted pasted =
                    target.put(clipping.paragraphs(), model.session()::newParagraphId);
            model.change(pasted.paragraphs(), caret, pasted.caret());
        }
    }

    /** Makes the selected text, or the word at the caret, bold or plain again. */
    public void bold() {
        mark(Mark.Kind.BOLD);
    }

    /** Makes the selected text, or the word at the caret, italic or plain again. */
    public void italic() {
        mark(Mark.Kind.ITALIC);
    }

    private void mark(Mark.Kind kind) {
        Place caret = caret();
        if (caret == null) {
            return;
        }
        RowSpan span = model.selection().span();
        TextRange selection = model.selection().range();
        int first = span == null ? caret.paragraph() : span.first();
        int last = span == null ? caret.paragraph() : span.last();
        List<Paragraph> paragraphs = paragraphs();
        for (int i = first; i <= last; i++) {
            Paragraph paragraph = paragraphs.get(i);
            MarkedText text = paragraph.text(caret.language());
            TextRange range = span == null ? selection : span.range(i, text.text().length());
            if (span == null || !range.isEmpty()) {
                List<Mark> marks = Emphasis.toggle(text, kind, range);
                paragraphs.set(i, paragraph.withMarks(caret.language(), marks));
            }
        }
        model.change(paragraphs, caret, caret);
    }

    private @Nullable Clipping selected(Place caret) {
        List<Paragraph> paragraphs = model.session().draft().paragraphs();
        RowSpan span = model.selection().span();
        if (span != null) {
            return new Clipping(
                    IntStream.rangeClosed(span.first(), span.last())
                            .mapToObj(row -> selected(span, row, paragraphs.get(row)))
                            .filter(text -> !text.text().isBlank())
                            .toList());
        }
        TextRange selection = model.selection().range();
        MarkedText text = paragraphs.get(caret.paragraph()).text(caret.language());
        return selection.isEmpty() ? null : new Clipping(List.of(text.part(selection)));
    }

    private static MarkedText selected(RowSpan span, int row, Paragraph paragraph) {
        MarkedText text = paragraph.text(span.language());
        return text.part(span.range(row, text.text().length()));
    }

    private @Nullable Place caret() {
        return model.caretProperty().get();
    }

    private List<Paragraph> paragraphs() {
        return new ArrayList<>(model.session().draft().paragraphs());
    }
}
