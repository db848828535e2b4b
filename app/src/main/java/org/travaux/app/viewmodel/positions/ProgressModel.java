package org.travaux.app.viewmodel.positions;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.RevisionFigures;
import org.travaux.app.exchange.RevisionKind;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Revision;
import org.travaux.markup.report.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How far the negotiation was whenever the draft was saved, or at its revisions from one on, and
 * how far it is now.
 */
public final class ProgressModel {
    private static final int UNCOUNTED = -1;

    private final Review review;
    private final KeptList kept;
    private final ObservableList<ProgressPoint> points = FXCollections.observableArrayList();
    private final ObservableList<ProgressSince> choices =
            FXCollections.observableArrayList(new ProgressSince.EachSave());
    private final ObjectProperty<ProgressSince> since =
            new SimpleObjectProperty<>(choices.getFirst());

    /** Where the states of the draft are that were kept. */
    @FunctionalInterface
    public interface KeptList {
        /**
         * Asks for them.
         *
         * @param listed takes them on the window's thread, the oldest first; is not asked if there
         *     can be none
         */
        void ask(Consumer<List<KeptRevision>> listed);
    }

    /** The progress of whatever is reviewed. */
    public ProgressModel(Review review, KeptList kept) {
        this.review = review;
        this.kept = kept;
        review.reviewedProperty().addListener((_, _, _) -> refresh());
        review.changedProperty().addListener((_, _, _) -> refreshShown());
        review.shownProperty().addListener((_, _, _) -> refreshShown());
        review.shownProperty().subscribe(this::askKept);
        since.addListener((_, _, _) -> refresh());
        refresh();
    }

    /** The latest last; at least the one of now. */
    public ObservableList<ProgressPoint> points() {
        return points;
    }

    /** What can be shown: each save, or the revisions from one on, which are named. */
    public ObservableList<ProgressSince> choices() {
        return FXCollections.unmodifiableObservableList(choices);
    }

    /** What is shown of these. */
    public ObjectProperty<ProgressSince> sinceProperty() {
        return since;
    }

    /** What a choice is called. */
    public String called(ProgressSince choice) {
        return switch (choice) {
            case ProgressSince.EachSave _ -> review.sentences().say("progress.each-save");
            case ProgressSince.Kept(KeptRevision first) ->
                    review.sentences().say("progress.from", named(first));
        };
    }

    /** What the second line of the chart counts. */
    public String closedName() {
        return review.sentences()
                .say(areRevisions() ? "progress.agreed-paragraphs" : "progress.settled");
    }

    private boolean areRevisions() {
        return since.get() instanceof ProgressSince.Kept;
    }

    /** A name, and the symbol if the name alone does not say which text it was. */
    private static String named(KeptRevision one) {
        return one.symbol().isEmpty() ? one.name() : one.name() + " (" + one.symbol() + ")";
    }

    /** Whoever sees no progress need not wait for it. */
    private void refreshShown() {
        if (review.shownProperty().get()) {
            refresh();
        }
    }

    private void askKept(boolean shown) {
        if (shown) {
            kept.ask(this::offer);
        }
    }

    /** Offers the revisions of which it is known how far it was. */
    private void offer(List<KeptRevision> all) {
        ProgressSince before = since.get();
        List<ProgressSince> offered = new ArrayList<>();
        offered.add(new ProgressSince.EachSave());
        for (KeptRevision each : all) {
            if (each.kind() == RevisionKind.REVISION && each.figures().areKnown()) {
                offered.add(new ProgressSince.Kept(each));
            }
        }
        if (!choices.equals(offered)) {
            choices.setAll(offered);
        }
        since.set(offered.contains(before) ? before : offered.getFirst());
        refreshShown();
    }

    private void refresh() {
        List<ProgressPoint> now =
                since.get() instanceof ProgressSince.Kept chosen ? ofKept(chosen) : ofSaves();
        if (!points.equals(now)) {
            points.setAll(now);
        }
    }

    private List<ProgressPoint> ofKept(ProgressSince.Kept chosen) {
        List<ProgressPoint> all = new ArrayList<>();
        int from = Math.max(0, choices.indexOf(chosen));
        for (ProgressSince each : choices.subList(from, choices.size())) {
            if (each instanceof ProgressSince.Kept(KeptRevision revision)) {
                all.add(point(revision));
            }
        }
        all.add(pointNow());
        return all;
    }

    private ProgressPoint point(KeptRevision revision) {
        RevisionFigures figures = revision.figures();
        Sentences sentences = review.sentences();
        String day = WrittenDates.moment(revision.when(), sentences);
        return new ProgressPoint(
                revision.name(),
                figures.open(),
                figures.agreed(),
                figures.alarms(),
                sentences.say(
                        "progress.revision",
                        named(revision),
                        day,
                        figures.open(),
                        figures.agreed(),
                        figures.paragraphs(),
                        figures.alarms()));
    }

    private ProgressPoint pointNow() {
        Draft draft = review.reviewedProperty().get().draft();
        int open = review.holdingsOfGroups().open().size();
        int agreed = (int) draft.paragraphs().stream().filter(Paragraph::isAgreed).count();
        String now = review.sentences().say(now());
        String spoken =
                review.sentences()
                        .say("progress.revision-now", now, open, agreed, draft.paragraphs().size());
        return new ProgressPoint(now, open, agreed, UNCOUNTED, spoken);
    }

    private List<ProgressPoint> ofSaves() {
        Reviewed reviewed = review.reviewedProperty().get();
        List<Revision> saved = review.revisions();
        Draft draft = reviewed.draft().withRevisions(saved);
        List<Revision> all =
                draft.revised(Progress.of(review.holdingsOfGroups(), draft, "")).revisions();
        List<ProgressPoint> now = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            now.add(point(all.get(i), i < saved.size() ? null : now()));
        }
        return now;
    }

    private String now() {
        return review.changedProperty().get() ? "progress.now-unsaved" : "progress.now";
    }

    /**
     * @param instead the key of what is said in the place of the day; null for the day
     */
    private ProgressPoint point(Revision revision, @Nullable String instead) {
        Sentences sentences = review.sentences();
        String day = instead == null ? day(revision, sentences) : sentences.say(instead);
        return new ProgressPoint(
                day,
                revision.open(),
                revision.settled(),
                UNCOUNTED,
                sentences.say(
                        "progress.point",
                        day,
                        revision.open(),
                        revision.held(),
                        revision.settled()));
    }

    private static String day(Revision revision, Sentences sentences) {
        return revision.date().isEmpty()
                ? sentences.say("progress.some-day")
                : WrittenDates.day(revision.date(), sentences);
    }
}
