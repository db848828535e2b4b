package org.travaux.app.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;
import org.travaux.app.session.Session;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.text.ChangeSet;

import java.util.List;
import java.util.Objects;

/** Where the caret is in the open draft, the words being typed there, and the choice under it. */
final class Caret {
    private final EditorModel model;
    private final HalfTyped halfTyped = new HalfTyped();
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ChoicePanelModel> choice =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<WiderPositions> wider =
            new ReadOnlyObjectWrapper<>(WiderPositions.NONE);

    Caret(EditorModel model) {
        this.model = model;
    }

    /** Where it is, or null if no text is being edited. */
    ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The choice under it, or null. */
    ReadOnlyObjectProperty<@Nullable ChoicePanelModel> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /** Positions on more than the choice under it. */
    ReadOnlyObjectProperty<WiderPositions> widerProperty() {
        return wider.getReadOnlyProperty();
    }

    /** Puts it somewhere, or nowhere; a place that is not there becomes the nearest. */
    void put(@Nullable Place to) {
        Place there = to == null ? null : nearest(to);
        if (there != null) {
            model.showLanguage(there.language());
        }
        Place left = halfTyped.moved(there);
        place.set(there);
        refreshChoice();
        if (left != null) {
            model.rows().changed(left.paragraph());
        }
    }

    /** Is nowhere, because another draft takes the place of this one. */
    void leave() {
        halfTyped.moved(null);
        place.set(null);
        choice.set(null);
        wider.set(WiderPositions.NONE);
    }

    /** Somebody typed where it is. */
    void typed(Place at, ChangeSet change) {
        halfTyped.typed(at, change);
    }

    /** A text of the draft; nothing is found in the words that are being typed. */
    ReadText textAt(Place at) {
        return halfTyped.quiet(at, model.session().text(at.paragraph(), at.language()));
    }

    /** The text may have gone from under it. */
    void keepInside() {
        Place before = place.get();
        Place inside = before == null ? null : nearest(before);
        if (!Objects.equals(before, inside)) {
            place.set(inside);
        }
    }

    /** The choice under it may be another one, or look otherwise. */
    void refreshChoice() {
        Place at = place.get();
        WiderPositions positions =
                at == null
                        ? WiderPositions.NONE
                        : WiderPositions.at(model.session(), at, textAt(at), model.naming());
        if (!positions.equals(wider.get())) {
            wider.set(positions);
        }
        ChoicePanelModel now = at == null ? null : choiceAt(at);
        if (!Objects.equals(now, choice.get())) {
            choice.set(now);
        }
    }

    private @Nullable ChoicePanelModel choiceAt(Place at) {
        Session session = model.session();
        SpanningChoice spanning = SpanningChoices.at(session, at);
        return spanning != null
                ? new SpanningPanel(session, at.language(), spanning, model.naming()).model()
                : ChoicePanelModel.at(at.offset(), textAt(at), at.language(), model.naming());
    }

    private @Nullable Place nearest(Place wanted) {
        List<Paragraph> paragraphs = model.session().draft().paragraphs();
        if (paragraphs.isEmpty()) {
            return null;
        }
        int row = Math.clamp(wanted.paragraph(), 0, paragraphs.size() - 1);
        int length = paragraphs.get(row).text(wanted.language()).text().length();
        return new Place(row, wanted.language(), Math.clamp(wanted.offset(), 0, length));
    }
}
