package org.travaux.app.viewmodel.finding;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.concordance.ChoicePlace;
import org.travaux.markup.concordance.Concordance;
import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Language;

import java.util.List;
import java.util.stream.Collectors;

/** Leads from one paragraph whose language versions disagree to the next, and says in what. */
public final class Disagreements {
    private final EditorModel model;

    public Disagreements(EditorModel model) {
        this.model = model;
    }

    /** In what the versions of the paragraph at an index disagree, as it is now. */
    public static List<Disagreement> of(Session session, int index) {
        Draft draft = session.draft();
        return Concordance.of(
                draft.paragraphs().get(index),
                draft.sourceFirst(),
                language -> session.text(index, language).reading());
    }

    /** Goes to the next paragraph with a disagreement, or to the first behind the last. */
    public void next() {
        go(1);
    }

    /** Goes to the paragraph with a disagreement before. */
    public void previous() {
        go(-1);
    }

    private void go(int by) {
        Place caret = model.caretProperty().get();
        int count = model.rowIds().size();
        int from = caret != null ? caret.paragraph() : by > 0 ? -1 : 0;
        for (int i = 1; i <= count; i++) {
            int paragraph = Math.floorMod(from + i * by, count);
            List<Disagreement> found = of(model.session(), paragraph);
            if (!found.isEmpty()) {
                show(paragraph, found, caret == null ? null : caret.language());
                return;
            }
        }
        say(model.sentences().say("notice.no-disagreement"));
    }

    private void show(int paragraph, List<Disagreement> found, @Nullable Language language) {
        model.placeCaret(place(paragraph, found.getFirst(), language));
        Explanations explanations = new Explanations(model.sentences());
        String name = model.session().draft().nameOf(paragraph);
        say(found.stream().map(explanations::of).collect(Collectors.joining(" ", name + ": ", "")));
    }

    /** The place in the language that is edited, or else in the one where something is to do. */
    private Place place(int paragraph, Disagreement found, @Nullable Language language) {
        if (found instanceof Disagreement.MissingText missing) {
            return new Place(paragraph, missing.language(), 0);
        }
        List<ChoicePlace> places = found.places();
        ChoicePlace at =
                places.stream()
                        .filter(place -> place.language().equals(language))
                        .findFirst()
                        .orElse(places.getLast());
        return new Place(paragraph, at.language(), at.range().start());
    }

    private void say(String sentence) {
        model.tell(new Notice(Notice.Kind.DONE, sentence));
    }
}
