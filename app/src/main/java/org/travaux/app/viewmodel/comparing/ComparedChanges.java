package org.travaux.app.viewmodel.comparing;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.report.ComparisonReport;
import org.travaux.app.session.Place;
import org.travaux.markup.compare.ChangeKind;
import org.travaux.markup.compare.ChangeSeverity;
import org.travaux.markup.compare.ComparedPlace;
import org.travaux.markup.compare.Comparison;
import org.travaux.markup.compare.DraftChange;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/** The changes between two texts as they are looked through, all of them or those of a kind. */
public final class ComparedChanges {
    private final Comparison comparison;
    private final Sentences sentences;
    private final ObservableList<DraftChange> shown = FXCollections.observableArrayList();

    /** All changes of a comparison. */
    public ComparedChanges(Comparison comparison, Sentences sentences) {
        this.comparison = comparison;
        this.sentences = sentences;
        shown.setAll(comparison.changes());
    }

    /** What is shown, the most serious first. */
    public ObservableList<DraftChange> shown() {
        return shown;
    }

    /**
     * The kinds that there are any of, each with its count, in the order in which they are told.
     */
    public List<ChangeKind> kinds() {
        return List.copyOf(comparison.counts().keySet());
    }

    /** Shows those of a kind alone; all of them if it is null. */
    public void show(@Nullable ChangeKind kind) {
        shown.setAll(
                comparison.changes().stream()
                        .filter(change -> kind == null || change.kind() == kind)
                        .toList());
    }

    /** Whether words changed outside brackets, and whether anything did. */
    public String summary() {
        return String.join(" ", ComparisonReport.notes(comparison, sentences::say));
    }

    /** Whether words changed outside brackets. */
    public boolean alarms() {
        return comparison.alarms() > 0;
    }

    /** What a kind is called, with how many changes there are of it; all if it is null. */
    public String name(@Nullable ChangeKind kind) {
        return kind == null
                ? sentences.say("compare.all", comparison.changes().size())
                : sentences.say("change." + kind.id()) + " · " + comparison.counts().get(kind);
    }

    /** A change in a line: where, in which language and what. */
    public String line(DraftChange change) {
        String language = comparison.languages().size() > 1 ? " · " + change.language().tag() : "";
        return ComparisonReport.paragraph(comparison, change)
                + language
                + " · "
                + sentences.say("change." + change.kind().id());
    }

    /** The words of a change in a line, as they were and as they are. */
    public String words(DraftChange change) {
        return ComparisonReport.words(change.before())
                + " → "
                + ComparisonReport.words(change.after());
    }

    /** How much a change matters, in words. */
    public String severity(ChangeSeverity severity) {
        return sentences.say("importance." + severity.id());
    }

    /** The paragraph of a change as it was; nothing if it was not there. */
    public List<WordingPart> before(DraftChange change) {
        return parts(comparison.before(), change.before(), change);
    }

    /** The paragraph of a change as it is; nothing if it is gone. */
    public List<WordingPart> after(DraftChange change) {
        return parts(comparison.after(), change.after(), change);
    }

    /** Where a change stands in the later draft; null if its paragraph is gone. */
    public @Nullable Place place(DraftChange change) {
        ComparedPlace after = change.after();
        return after == null
                ? null
                : new Place(after.paragraph(), change.language(), after.range().start());
    }

    private static List<WordingPart> parts(
            Draft draft, @Nullable ComparedPlace place, DraftChange change) {
        if (place == null) {
            return List.of();
        }
        String text = draft.paragraphs().get(place.paragraph()).text(change.language()).text();
        TextRange range = place.range();
        List<WordingPart> parts = new ArrayList<>();
        parts.add(new WordingPart(text.substring(0, range.start()), false));
        parts.add(new WordingPart(range.of(text), true));
        parts.add(new WordingPart(text.substring(range.end()), false));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }
}
