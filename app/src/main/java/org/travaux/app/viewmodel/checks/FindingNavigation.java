package org.travaux.app.viewmodel.checks;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** Leads from one finding to the next, and from one remark on the language to the next. */
public final class FindingNavigation {
    private final EditorModel model;

    /** The ways through whatever draft a model shows. */
    public FindingNavigation(EditorModel model) {
        this.model = model;
    }

    /**
     * Puts the caret on the next finding in any language, from the end on to the beginning; remarks
     * on the language are not among them.
     */
    public void next() {
        go(1, this::findings, "notice.no-finding");
    }

    /** Puts the caret on the finding before. */
    public void previous() {
        go(-1, this::findings, "notice.no-finding");
    }

    /** Puts the caret on the next remark on the language of a text. */
    public void nextRemark() {
        go(1, this::remarks, "notice.no-remark");
    }

    /** Puts the caret on the remark before. */
    public void previousRemark() {
        go(-1, this::remarks, "notice.no-remark");
    }

    private void go(int direction, IntFunction<List<Place>> placesIn, String none) {
        int count = model.rowIds().size();
        Place caret = model.caretProperty().get();
        int from = caret == null ? (direction > 0 ? 0 : count - 1) : caret.paragraph();
        for (int i = 0; i <= count && count > 0; i++) {
            List<Place> places = placesIn.apply(Math.floorMod(from + direction * i, count));
            Place found =
                    i == 0 && caret != null
                            ? beyond(caret, places, direction)
                            : first(places, direction);
            if (found != null) {
                model.placeCaret(found);
                return;
            }
        }
        model.tell(new Notice(Notice.Kind.DONE, model.sentences().say(none)));
    }

    private static @Nullable Place first(List<Place> places, int direction) {
        return places.isEmpty() ? null : direction > 0 ? places.getFirst() : places.getLast();
    }

    private @Nullable Place beyond(Place caret, List<Place> places, int direction) {
        return first(
                places.stream()
                        .filter(place -> columnByColumn().compare(place, caret) * direction > 0)
                        .toList(),
                direction);
    }

    private List<Place> findings(int paragraph) {
        List<Place> places = found(paragraph, false);
        for (Language language : model.languages()) {
            for (TextRange range : model.session().text(paragraph, language).different()) {
                places.add(new Place(paragraph, language, range.start()));
            }
        }
        return inOrder(places);
    }

    private List<Place> remarks(int paragraph) {
        return inOrder(found(paragraph, true));
    }

    /** Where findings begin that are about the language, or that are not. */
    private List<Place> found(int paragraph, boolean language) {
        List<Place> places = new ArrayList<>();
        for (Language each : model.languages()) {
            model.session().text(paragraph, each).diagnostics().stream()
                    .filter(found -> found.code().topic().isLanguage() == language)
                    .forEach(
                            found -> places.add(new Place(paragraph, each, found.range().start())));
        }
        return places;
    }

    private List<Place> inOrder(List<Place> places) {
        return places.stream().distinct().sorted(columnByColumn()).toList();
    }

    private Comparator<Place> columnByColumn() {
        return Comparator.<Place>comparingInt(place -> model.languages().indexOf(place.language()))
                .thenComparingInt(Place::offset);
    }
}
