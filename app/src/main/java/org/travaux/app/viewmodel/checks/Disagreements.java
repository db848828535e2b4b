package org.travaux.app.viewmodel.checks;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.concordance.TextPlace;
import org.travaux.markup.data.Language;

import java.util.List;
import java.util.stream.Collectors;

/** Leads from one paragraph whose language versions disagree to the next, and says in what. */
public final class Disagreements {
    private final EditorModel model;

    /** Of the draft that a model shows, whichever it is then. */
    public Disagreements(EditorModel model) {
        this.model = model;
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
            List<Disagreement> found = model.session().disagreements(paragraph);
            if (!found.isEmpty()) {
                show(paragraph, found, caret == null ? null : caret.language());
                return;
            }
        }
        say(Notice.Kind.DONE, model.sentences().say("notice.no-disagreement"));
    }

    private void show(int paragraph, List<Disagreement> found, @Nullable Language language) {
        model.placeCaret(place(paragraph, found.getFirst(), language));
        Explanations explanations = new Explanations(model.sentences());
        String name = model.session().draft().nameOf(paragraph);
        say(
                Notice.Kind.FOUND,
                found.stream()
                        .map(explanations::of)
                        .collect(Collectors.joining(" ", name + ": ", "")));
    }

    /** The place in the language that is edited, or else in the one where something is to do. */
    private Place place(int paragraph, Disagreement found, @Nullable Language language) {
        if (found instanceof Disagreement.MissingText missing) {
            return new Place(paragraph, missing.language(), 0);
        }
        List<TextPlace> places = found.places();
        TextPlace at =
                places.stream()
                        .filter(place -> place.language().equals(language))
                        .findFirst()
                        .orElse(places.getLast());
        return new Place(paragraph, at.language(), at.range().start());
    }

    private void say(Notice.Kind kind, String sentence) {
        model.tell(new Notice(kind, sentence));
    }
}
