package org.travaux.app.viewmodel.negotiating;

import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;
import org.travaux.markup.text.Words;

import java.util.ArrayList;
import java.util.List;

/**
 * Brackets as they are typed, in the text with the cursor alone, for keyboards that have none. Each
 * is one step; without a cursor nothing happens.
 */
public final class TypedBrackets {
    private final EditorModel model;

    /** Brackets typed into a draft. */
    public TypedBrackets(EditorModel model) {
        this.model = model;
    }

    /**
     * Puts what is selected in brackets, whole words of it, with the cursor behind them; an empty
     * bracket around the cursor if nothing is.
     */
    public void bracket() {
        Place at = model.caretProperty().get();
        if (at == null) {
            return;
        }
        String text = model.textAt(at).text();
        TextRange words = Words.whole(text, model.selection().range().trimmed(text));
        if (words.isEmpty()) {
            write(at, at.offset() + 1, TextEdit.insert(at.offset(), "[]"));
        } else {
            write(
                    at,
                    words.end() + 2,
                    TextEdit.insert(words.start(), "["),
                    TextEdit.insert(words.end(), "]"));
        }
    }

    /** Begins another alternative behind those of the open point at the cursor, or a first one. */
    public void alternative() {
        Place at = model.caretProperty().get();
        if (at == null) {
            return;
        }
        Choice here = model.textAt(at).reading().choiceAt(at.offset());
        if (here == null) {
            bracket();
        } else {
            int end = here.range().end();
            write(at, end + 2, TextEdit.insert(end, " []"));
        }
    }

    private void write(Place at, int caret, TextEdit... edits) {
        List<Paragraph> paragraphs = new ArrayList<>(model.session().draft().paragraphs());
        Paragraph paragraph = paragraphs.get(at.paragraph());
        int length = paragraph.text(at.language()).text().length();
        paragraphs.set(at.paragraph(), paragraph.apply(at.language(), ChangeSet.of(length, edits)));
        model.change(paragraphs, at, at.at(caret));
    }
}
