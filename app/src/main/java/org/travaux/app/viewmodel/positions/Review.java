package org.travaux.app.viewmodel.positions;

import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.session.SessionListener;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.display.Naming;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Revision;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.report.Holdings.Counting;

import java.util.ArrayList;
import java.util.List;

/**
 * Who holds what in whatever draft a model shows, kept up with the draft while somebody looks at
 * it; while nobody does it costs nothing. It is found out in the background, and shown when it is
 * known. The parts of the screen are made from what is {@link #reviewedProperty reviewed}.
 */
public final class Review {
    private final EditorModel model;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final BooleanProperty byMember = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Reviewed> reviewed;
    private boolean wanted;
    private long round;

    /** A review that nobody looks at yet. */
    public Review(EditorModel model) {
        this.model = model;
        this.reviewed = new ReadOnlyObjectWrapper<>(nothing());
        InvalidationListener again = _ -> refresh();
        byMember.addListener(again);
        model.fullNamesProperty().addListener(again);
        model.changedProperty().addListener(again);
        model.sessionProperty().subscribe(this::follow);
    }

    /** Whether somebody looks at it. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Who holds what, as it was when somebody last looked. */
    public ReadOnlyObjectProperty<Reviewed> reviewedProperty() {
        return reviewed.getReadOnlyProperty();
    }

    /** Whether a group's position counts as that of each of its members. */
    public BooleanProperty byMemberProperty() {
        return byMember;
    }

    /** What says everything in the language of the interface. */
    public Sentences sentences() {
        return model.sentences();
    }

    /**
     * Says something to the user.
     *
     * @param key of the sentence
     */
    public void tell(Notice.Kind kind, String key) {
        model.tell(new Notice(kind, sentences().say(key)));
    }

    /** Shows it as soon as it is known, or puts it away. */
    public void toggle() {
        if (wanted) {
            leave();
        } else {
            wanted = true;
            refresh();
        }
    }

    /** Puts it away. */
    public void leave() {
        wanted = false;
        shown.set(false);
    }

    /** Puts the caret where a line leads, and the review away. */
    public void go(HeldLine line) {
        Place place =
                line.choice().isEmpty()
                        ? null
                        : ChoicePlaces.of(
                                model.session(),
                                line.paragraph(),
                                line.choice(),
                                line.alternative(),
                                languages());
        go(line.paragraph(), place);
    }

    /** Whether the draft says something else than what was saved last. */
    ReadOnlyBooleanProperty changedProperty() {
        return model.changedProperty();
    }

    /** How far the negotiation was whenever the draft was saved. */
    List<Revision> revisions() {
        return model.session().draft().revisions();
    }

    /** Who holds what, a group counting as one. */
    Holdings holdingsOfGroups() {
        return model.session().holdings();
    }

    /** Puts the caret at the beginning of a paragraph, and the review away. */
    void goToParagraph(String paragraph) {
        go(paragraph, null);
    }

    /** The index of the paragraph in which the caret is, or -1. */
    int caretParagraph() {
        Place caret = model.caretProperty().get();
        return caret == null ? -1 : caret.paragraph();
    }

    private void go(String paragraph, @Nullable Place place) {
        List<String> ids =
                model.session().draft().paragraphs().stream().map(Paragraph::id).toList();
        int index = ids.indexOf(paragraph);
        if (index >= 0) {
            Place there = place == null ? new Place(index, languages().getFirst(), 0) : place;
            model.placeCaret(there);
            leave();
        }
    }

    /** The language that is being edited, then those that are shown, then the others. */
    private List<Language> languages() {
        List<Language> languages = new ArrayList<>();
        Place caret = model.caretProperty().get();
        if (caret != null) {
            languages.add(caret.language());
        }
        languages.addAll(model.languages());
        languages.addAll(model.session().draft().sourceFirst());
        return languages;
    }

    private void follow(Session session) {
        leave();
        session.addListener(SessionListener.onceRead(this::refresh));
        reviewed.set(nothing());
    }

    private void refresh() {
        if (!wanted) {
            return;
        }
        Session session = model.session();
        DraftReading reading = session.reading();
        Holdings groups = session.holdings();
        boolean members = byMember.get();
        Naming naming = model.naming();
        long own = ++round;
        model.background()
                .findOut(
                        () ->
                                Reviewed.of(
                                        reading,
                                        members ? Holdings.of(reading, Counting.BY_MEMBER) : groups,
                                        naming),
                        found -> arrived(session, own, found));
    }

    /** What was asked for before something else is not shown. */
    private void arrived(Session session, long own, Reviewed found) {
        if (wanted && own == round && model.session().equals(session)) {
            shown.set(true);
            reviewed.set(found);
        }
    }

    /** Who holds what in a draft of no paragraphs. */
    private Reviewed nothing() {
        DraftReading reading = model.session().reading();
        DraftReading empty = reading.update(reading.draft().withParagraphs(List.of()));
        return Reviewed.of(empty, Holdings.of(empty), model.naming());
    }
}
