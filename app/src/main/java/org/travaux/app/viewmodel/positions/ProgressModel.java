package org.travaux.app.viewmodel.positions;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.Revision;
import org.travaux.markup.report.Progress;

import java.util.ArrayList;
import java.util.List;

/** How far the negotiation was whenever the draft was saved, and how far it is now. */
public final class ProgressModel {
    private final Review review;
    private final ObservableList<ProgressPoint> points = FXCollections.observableArrayList();

    /** The progress of whatever is reviewed. */
    public ProgressModel(Review review) {
        this.review = review;
        review.reviewedProperty().addListener((_, _, _) -> refresh());
        review.changedProperty().addListener((_, _, _) -> refreshShown());
        review.shownProperty().addListener((_, _, _) -> refreshShown());
        refresh();
    }

    /** The latest last; at least the one of now. */
    public ObservableList<ProgressPoint> points() {
        return points;
    }

    /** Whoever sees no progress need not wait for it. */
    private void refreshShown() {
        if (review.shownProperty().get()) {
            refresh();
        }
    }

    private void refresh() {
        Reviewed reviewed = review.reviewedProperty().get();
        List<Revision> saved = review.revisions();
        Draft draft = reviewed.draft().withRevisions(saved);
        List<Revision> all =
                draft.revised(Progress.of(review.holdingsOfGroups(), draft, "")).revisions();
        List<ProgressPoint> now = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            now.add(point(all.get(i), i < saved.size()));
        }
        if (!points.equals(now)) {
            points.setAll(now);
        }
    }

    private String now() {
        return review.changedProperty().get() ? "progress.now-unsaved" : "progress.now";
    }

    private ProgressPoint point(Revision revision, boolean saved) {
        Sentences sentences = review.sentences();
        String day =
                !saved
                        ? sentences.say(now())
                        : revision.date().isEmpty()
                                ? sentences.say("progress.some-day")
                                : WrittenDates.day(revision.date(), sentences);
        return new ProgressPoint(
                day,
                revision.open(),
                revision.settled(),
                sentences.say(
                        "progress.point",
                        day,
                        revision.open(),
                        revision.held(),
                        revision.settled()));
    }
}
