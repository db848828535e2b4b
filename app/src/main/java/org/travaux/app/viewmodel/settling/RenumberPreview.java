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
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.numbering.ChangedReference;
import org.travaux.markup.numbering.DoubtfulReference;
import org.travaux.markup.numbering.Renumbering;
import org.travaux.markup.settle.adoption.AdoptionAnswers;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Labels counted anew in all languages, looked at before it is done. */
public final class RenumberPreview {
    private final EditorModel model;
    private final Renumbering made;
    private final DraftReading after;
    private final Draft kept;
    private final List<NumberLine> lines;
    private final int toLookAt;

    private RenumberPreview(
            EditorModel model, DraftReading reading, Renumbering made, Occasion occasion) {
        this.model = model;
        this.made = made;
        this.after = reading.update(made.after());
        this.kept = AdoptionAnswers.keepLabels(reading, occasion);
        this.lines = lines(made, new Explanations(model.sentences()));
        this.toLookAt = AdoptionAnswers.toLookAt(made.after()).size();
    }

    /**
     * What would become of a draft, to be found out on any thread; nothing if its labels are in
     * order.
     *
     * @param occasion of the answer that they are kept
     */
    public static Function<DraftReading, Optional<RenumberPreview>> inDraftOf(
            EditorModel model, Occasion occasion) {
        return reading -> {
            Renumbering made = AdoptionAnswers.renumber(reading);
            return made.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new RenumberPreview(model, reading, made, occasion));
        };
    }

    /** The same where something is odd about the labels, whether or not others would be better. */
    public static Function<DraftReading, Optional<RenumberPreview>> ofOddLabels(
            EditorModel model, Occasion occasion) {
        return reading ->
                AdoptionAnswers.labels(reading).isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new RenumberPreview(
                                        model,
                                        reading,
                                        AdoptionAnswers.renumber(reading),
                                        occasion));
    }

    /** The draft in which the labels are kept as they are, whatever is odd about them. */
    public Draft kept() {
        return kept;
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
        return lines;
    }

    private static List<NumberLine> lines(Renumbering made, Explanations explanations) {
        List<NumberLine> lines = new ArrayList<>();
        Draft before = made.before();
        for (DoubtfulReference each : made.doubtful()) {
            lines.add(
                    line(
                            before,
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
                            before,
                            each.paragraph(),
                            each.language(),
                            each.was(),
                            SentenceAround.of(now, each.range(), each.language()),
                            true));
        }
        return List.copyOf(lines);
    }

    private static NumberLine line(
            Draft before,
            int paragraph,
            Language language,
            TextRange at,
            String after,
            boolean sure) {
        return new NumberLine(
                new Place(paragraph, language, at.start()),
                before.nameOf(paragraph),
                SentenceAround.of(text(before, paragraph, language), at, language),
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
        model.session().renumber(after, here, here);
        model.placeCaret(caret);
        String done = toLookAt > 0 ? model.sentences().say("labels.look", toLookAt) : outcomeDone();
        model.tell(new Notice(Notice.Kind.DONE, done));
    }

    private String outcomeDone() {
        return model.sentences().say("renumber.done", made.labels().size(), made.changed().size());
    }
}
