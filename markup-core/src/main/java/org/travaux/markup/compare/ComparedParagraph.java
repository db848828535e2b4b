package org.travaux.markup.compare;

import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * A paragraph in one of the drafts that are compared.
 *
 * @param index among the draft's paragraphs
 * @param spanned whether something of it is in brackets that reach over several
 */
record ComparedParagraph(int index, Paragraph paragraph, ChoicePairs.State state, boolean spanned) {
    String source() {
        return state.paragraph().source();
    }

    StandingText standing() {
        return state.standing();
    }

    /** The text without brackets that find no partner in it. */
    String withoutLoose() {
        List<TextEdit> edits =
                state.paragraph().reading().loose().stream()
                        .map(each -> TextEdit.delete(new TextRange(each.at(), each.end())))
                        .toList();
        return ChangeSet.of(source().length(), edits).apply(source());
    }

    ComparedPlace place(TextRange inSource) {
        return ComparedPlace.of(index, inSource, source());
    }
}
