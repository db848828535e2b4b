package org.travaux.app.viewmodel.checks;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;
import org.travaux.app.session.Session;
import org.travaux.app.session.SessionListener;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.MeantSo;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Side;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** What is doubtful in the open draft: under the caret, before and after it, and ways out of it. */
public final class Findings {
    private final EditorModel model;
    private final Explanations explanations;
    private final Misspellings misspellings;
    private final ReadOnlyObjectWrapper<@Nullable Finding> here = new ReadOnlyObjectWrapper<>();

    /** The findings of whatever draft a model shows. */
    public Findings(EditorModel model) {
        this.model = model;
        this.explanations = new Explanations(model.sentences());
        this.misspellings = new Misspellings(model, this::refresh);
        model.caretProperty().addListener((_, _, _) -> refresh());
        model.sessionProperty().subscribe(this::follow);
    }

    /**
     * The finding that the caret touches, the worst if there are several; null if there is none.
     */
    public ReadOnlyObjectProperty<@Nullable Finding> hereProperty() {
        return here.getReadOnlyProperty();
    }

    /** Goes a way out of the finding that the caret touches; one step for undo. */
    public void apply(WayOut out) {
        Place caret = model.caretProperty().get();
        if (caret != null) {
            change(caret, out.change());
        }
    }

    /** Adds the misspelt word that the caret touches to the user's own. */
    public void addToMyWords() {
        Place caret = model.caretProperty().get();
        misspellings.learn(caret == null ? null : misspellings.at(caret));
    }

    /** In what the languages differ where the caret is, in words; null if in nothing. */
    public @Nullable String difference() {
        Disagreement found = differenceHere();
        return found == null ? null : explanations.of(found);
    }

    /** Keeps in the draft that the difference where the caret is is meant so; one step for undo. */
    public void meantSo(String reason) {
        Place caret = model.caretProperty().get();
        Disagreement found = differenceHere();
        if (caret != null && found != null) {
            change(caret, paragraph -> DifferenceFindings.meantSo(paragraph, found, reason));
        }
    }

    private @Nullable Disagreement differenceHere() {
        Place caret = model.caretProperty().get();
        return caret == null || caret.paragraph() >= model.rowIds().size()
                ? null
                : differences().at(caret);
    }

    private DifferenceFindings differences() {
        return new DifferenceFindings(model.session(), model.sentences());
    }

    private void change(Place caret, UnaryOperator<Paragraph> change) {
        List<Paragraph> paragraphs = new ArrayList<>(model.session().draft().paragraphs());
        Paragraph before = paragraphs.get(caret.paragraph());
        Paragraph after = change.apply(before);
        paragraphs.set(caret.paragraph(), after);
        ChangeSet moved =
                ChangeSet.between(
                        before.text(caret.language()).text(), after.text(caret.language()).text());
        model.change(paragraphs, caret, caret.at(moved.map(caret.offset(), Side.AFTER)));
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
        Comparator<Place> order =
                Comparator.<Place>comparingInt(place -> model.languages().indexOf(place.language()))
                        .thenComparingInt(Place::offset);
        return first(
                places.stream()
                        .filter(place -> order.compare(place, caret) * direction > 0)
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

    /** Column by column. */
    private List<Place> inOrder(List<Place> places) {
        Comparator<Place> order =
                Comparator.<Place>comparingInt(place -> model.languages().indexOf(place.language()))
                        .thenComparingInt(Place::offset);
        return places.stream().distinct().sorted(order).toList();
    }

    private Finding finding(Diagnostic found, Place caret, int length) {
        Finding finding = Finding.of(found, caret, length, explanations);
        if (found.code() != DiagnosticCode.TERM_MISSING) {
            return finding;
        }
        MeantSo meant = MeantSo.of(found.arguments().getLast(), "");
        return finding.with(
                new WayOut(
                        model.sentences().say("meant.so"),
                        now -> now.withCorrespondence(now.correspondence().with(meant))));
    }

    private void follow(Session session) {
        session.addListener(
                new SessionListener() {
                    @Override
                    public void paragraphsChanged(int from, int before, int after) {
                        refresh();
                    }

                    @Override
                    public void draftRead() {
                        refresh();
                    }

                    @Override
                    public void proofread() {
                        refresh();
                    }
                });
        refresh();
    }

    private void refresh() {
        Place caret = model.caretProperty().get();
        here.set(caret == null || caret.paragraph() >= model.rowIds().size() ? null : at(caret));
    }

    private @Nullable Finding at(Place caret) {
        ReadText text = model.textAt(caret);
        return text.diagnostics().stream()
                .filter(found -> found.range().touches(caret.offset()))
                .min(
                        Comparator.comparing(Diagnostic::severity)
                                .thenComparingInt(found -> found.range().length()))
                .map(found -> misspellings.withFixes(found, caret.language()))
                .map(found -> finding(found, caret, text.text().length()))
                .orElseGet(() -> differences().findingAt(caret));
    }
}
