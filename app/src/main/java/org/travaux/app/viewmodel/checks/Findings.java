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
import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.draft.MeantSo;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Side;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is doubtful in the open draft where the caret is, and the ways out of it. */
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
        session.addListener(SessionListener.always(this::refresh));
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
