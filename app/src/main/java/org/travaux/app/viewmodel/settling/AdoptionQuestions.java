package org.travaux.app.viewmodel.settling;

import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.NamedParagraph;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.settle.AdoptionAnswers;
import org.travaux.markup.settle.Obstacle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

    /** Whether something is odd about the labels. */
    public boolean asksForLabels() {
        return !AdoptionAnswers.labels(reading()).isEmpty();
    }

    /** Which labels would become others, {@code PP10 → PP9}, if all were counted anew. */
    public List<String> relabelled() {
        DraftReading reading = reading();
        return relabelled(reading.draft(), AdoptionAnswers.renumber(reading).after());
    }

    private static List<String> relabelled(Draft before, Draft after) {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < before.paragraphs().size(); i++) {
            Paragraph was = before.paragraphs().get(i);
            Paragraph now = after.paragraphs().get(i);
            if (!Objects.equals(was.label(), now.label())) {
                String label = now.label() == null ? "–" : now.label().text();
                changes.add(was.label() + " → " + label);
            }
        }
        return changes;
    }

    /** The words that would have to be looked at then, with the paragraphs in which they stand. */
    public List<String> namedThen() {
        Draft after = AdoptionAnswers.renumber(reading()).after();
        return AdoptionAnswers.toLookAt(after).stream().map(each -> named(after, each)).toList();
    }

    private String named(Draft draft, NamedParagraph words) {
        List<String> ids = draft.paragraphs().stream().map(Paragraph::id).toList();
        return model.sentences()
                .say("labels.named", draft.nameOf(ids.indexOf(words.paragraph())), words.words());
    }

    /** Labels are counted anew in all languages. */
    public void renumber() {
        Draft after = AdoptionAnswers.renumber(reading()).after();
        answer(after);
        int words = AdoptionAnswers.toLookAt(after).size();
        if (words > 0) {
            String look = model.sentences().say("labels.look", words);
            model.tell(new Notice(Notice.Kind.DONE, look));
        }
    }

    /** Labels stay as they are. */
    public void keepLabels() {
        answer(AdoptionAnswers.keepLabels(reading(), meeting.occasion()));
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

    private DraftReading reading() {
        return model.session().reading().update(draft());
    }
}
