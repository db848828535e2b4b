package org.travaux.app.viewmodel.settling;

import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.NamedParagraph;
import org.travaux.markup.settle.adoption.AdoptionAnswers;
import org.travaux.markup.settle.adoption.Obstacle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers to what is asked before a text is adopted beside its choices: labels, words that name
 * them, the symbol. Each is one step, in all languages, and is kept in the draft.
 */
public final class AdoptionQuestions {
    private final EditorModel model;
    private final CurrentForum meeting;

    /**
     * @param meeting says where it was answered
     */
    public AdoptionQuestions(EditorModel model, CurrentForum meeting) {
        this.model = model;
        this.meeting = meeting;
    }

    /** What would become of labels about which something is odd, to be found out on any thread. */
    public Function<DraftReading, Optional<RenumberPreview>> oddLabels() {
        return RenumberPreview.ofOddLabels(model, meeting.occasion());
    }

    /** What would become of labels that are counted anew, to be found out on any thread. */
    public Function<DraftReading, Optional<RenumberPreview>> renumbering() {
        return RenumberPreview.inDraftOf(model, meeting.occasion());
    }

    /** Labels stay as they are. */
    public void keepLabels(RenumberPreview instead) {
        answer(instead.kept());
    }

    /** The symbol of the draft. */
    public String symbol() {
        return draft().symbol();
    }

    /** The symbol that the adopted text has as far as it was said; else the draft's. */
    public String adoptedSymbol() {
        return AdoptionAnswers.symbol(draft());
    }

    /**
     * The adopted text has a symbol.
     *
     * @param given empty for none; the draft's own to keep that on purpose
     */
    public void adoptSymbol(String given) {
        answer(AdoptionAnswers.withSymbol(draft(), given, meeting.occasion()));
    }

    /** Words that name a paragraph have been looked at, and stay. */
    public void seen(Missing line) {
        List<NamedParagraph> words = new ArrayList<>();
        for (Obstacle obstacle : line.obstacles()) {
            Paragraph paragraph = draft().paragraphs().get(obstacle.paragraph());
            String text = paragraph.text(obstacle.language()).text();
            words.add(
                    new NamedParagraph(
                            paragraph.id(), obstacle.language(), obstacle.range().of(text)));
        }
        answer(AdoptionAnswers.seen(draft(), words));
    }

    private void answer(Draft answered) {
        Place caret = model.caretProperty().get();
        Place here = caret != null ? caret : new Place(0, model.languages().getFirst(), 0);
        model.tell(null);
        if (model.session().change(answered, here, here)) {
            model.placeCaret(caret);
        }
    }

    private Draft draft() {
        return model.session().draft();
    }
}
