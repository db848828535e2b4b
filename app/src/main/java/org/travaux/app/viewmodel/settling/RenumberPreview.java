package org.travaux.app.viewmodel.settling;

import org.travaux.app.clipboard.HtmlTable;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.display.SentenceAround;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.numbering.ChangedReference;
import org.travaux.markup.numbering.DoubtfulReference;
import org.travaux.markup.numbering.Renumbering;
import org.travaux.markup.settle.adoption.AdoptionAnswers;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Labels counted anew in all languages, looked at before it is done. */
public final class RenumberPreview {
    private final EditorModel model;
    private final Renumbering made;

    /** What would become of the draft as it is now. */
    public RenumberPreview(EditorModel model) {
        this.model = model;
        DraftReading reading = model.session().reading().update(model.session().draft());
        this.made = AdoptionAnswers.renumber(reading);
    }

    /** Whether nothing would change. */
    public boolean isEmpty() {
        return made.isEmpty();
    }

    /** How much would change, in a sentence. */
    public String outcome() {
        return new Explanations(model.sentences()).outcome(made);
    }

    /** How many points are open, by whose labels delegations still speak of them; 0 if none. */
    public int open() {
        return model.session().holdings().open().size();
    }

    /** Each label that becomes another, {@code PP10 → PP9}. */
    public List<String> labels() {
        return made.labels().stream().map(Explanations::relabelled).toList();
    }

    /** Puts a table of them, old and new, where other programs find it. */
    public void copyTable() {
        List<List<String>> rows =
                made.labels().stream()
                        .map(each -> List.of(each.nameBefore(), Explanations.nameNow(each)))
                        .toList();
        String plain =
                rows.stream()
                        .map(row -> String.join("\t", row) + "\n")
                        .collect(Collectors.joining());
        model.services().clipboard().put(plain, HtmlTable.of(rows));
        model.tell(new Notice(Notice.Kind.DONE, model.sentences().say("renumber.copied")));
    }

    /** What a person has to look at, then the sentences that would read otherwise. */
    public List<NumberLine> lines() {
        List<NumberLine> lines = new ArrayList<>();
        Explanations explanations = new Explanations(model.sentences());
        for (DoubtfulReference each : made.doubtful()) {
            lines.add(
                    line(
                            each.paragraph(),
                            each.language(),
                            each.was(),
                            explanations.of(each),
                            false));
        }
        for (ChangedReference each : made.changed()) {
            String now = text(made.after(), each.paragraph(), each.language());
            lines.add(
                    line(
                            each.paragraph(),
                            each.language(),
                            each.was(),
                            SentenceAround.of(now, each.range(), each.language()),
                            true));
        }
        return lines;
    }

    private NumberLine line(
            int paragraph, Language language, TextRange at, String after, boolean sure) {
        String text = text(made.before(), paragraph, language);
        return new NumberLine(
                new Place(paragraph, language, at.start()),
                made.before().nameOf(paragraph),
                SentenceAround.of(text, at, language),
                after,
                sure);
    }

    private static String text(Draft draft, int paragraph, Language language) {
        return draft.paragraphs().get(paragraph).text(language).text();
    }

    /** Leads to the place of a line in the draft as it is. */
    public void go(NumberLine line) {
        model.placeCaret(line.place());
    }

    /** Does it, as one step, and says what is left to be looked at. */
    public void apply() {
        Place caret = model.caretProperty().get();
        Place here = caret != null ? caret : new Place(0, model.languages().getFirst(), 0);
        model.session().renumber(made.after(), here, here);
        model.placeCaret(caret);
        int words = AdoptionAnswers.toLookAt(made.after()).size();
        String done = words > 0 ? model.sentences().say("labels.look", words) : outcomeDone();
        model.tell(new Notice(Notice.Kind.DONE, done));
    }

    private String outcomeDone() {
        return model.sentences().say("renumber.done", made.labels().size(), made.changed().size());
    }
}
