package org.travaux.app.viewmodel.window;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.session.SessionListener;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;

import java.util.List;
import java.util.Locale;

/**
 * What a newcomer does with a draft to see how it works: each step is over when it has been done,
 * or passed over.
 */
public final class TourSteps {
    /** The steps in their order. */
    public enum Step {
        /** Click into a bracket. */
        BRACKET,
        /** Take a position on it, or change or withdraw one. */
        POSITION,
        /** Adopt an alternative. */
        ADOPT,
        /** Take that back. */
        UNDO,
        /** Where everything else is found; there is nothing to do. */
        COMMANDS;

        /** Its name in keys of texts. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final EditorModel model;
    private final Session session;
    private final @Nullable Place bracket;
    private final ReadOnlyObjectWrapper<@Nullable Step> step = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private int positions;
    private int settled;

    /** The steps in the draft that a model shows. */
    public TourSteps(EditorModel model) {
        this.model = model;
        session = model.session();
        bracket = findBracket();
        model.choiceProperty().addListener((_, _, _) -> look());
        session.addListener(
                new SessionListener() {
                    @Override
                    public void paragraphsChanged(int from, int before, int after) {
                        look();
                    }
                });
        begin(Step.BRACKET);
    }

    /** What is to be done now; null when everything has been. */
    public ReadOnlyObjectProperty<@Nullable Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Whether the step before was done, and not passed over. */
    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** A bracket to try things on; null if the draft has none. */
    public @Nullable Place bracket() {
        return bracket;
    }

    /** Passes over a step; the next one finds the cursor where it wants it. */
    public void next() {
        if (step.get() == Step.BRACKET && bracket != null) {
            model.placeCaret(bracket);
        } else {
            advance(false);
        }
    }

    /** Nothing is waited for any more. */
    public void end() {
        step.set(null);
    }

    private void advance(boolean wasDone) {
        Step now = step.get();
        if (now == null) {
            return;
        }
        done.set(wasDone);
        List<Step> all = List.of(Step.values());
        int after = all.indexOf(now) + 1;
        if (after < all.size()) {
            begin(all.get(after));
        } else {
            end();
        }
    }

    private void begin(Step next) {
        positions = positions();
        settled = settled();
        step.set(next);
    }

    private void look() {
        Step now = step.get();
        boolean over =
                now != null
                        && switch (now) {
                            case BRACKET -> model.choiceProperty().get() != null;
                            case POSITION -> positions() != positions;
                            case ADOPT -> settled() > settled;
                            case UNDO -> session.canRedo();
                            case COMMANDS -> false;
                        };
        if (over) {
            advance(true);
        }
    }

    private int settled() {
        return session.draft().paragraphs().stream()
                .map(Paragraph::settlements)
                .mapToInt(List::size)
                .sum();
    }

    private int positions() {
        Language language = session.draft().sourceLanguage();
        int count = 0;
        for (int i = 0; i < session.draft().paragraphs().size(); i++) {
            for (Choice choice : session.text(i, language).reading().choices()) {
                count += choice.positions().size();
                for (Alternative alternative : choice.alternatives()) {
                    count += alternative.positions().size();
                }
            }
        }
        return count;
    }

    /** The first with something to choose between, and somebody who does. */
    private @Nullable Place findBracket() {
        Language language = model.languages().getFirst();
        for (int i = 0; i < session.draft().paragraphs().size(); i++) {
            for (Choice choice : session.text(i, language).reading().choices()) {
                Alternative first = choice.alternatives().getFirst();
                if (choice.alternatives().size() > 1 && !first.positions().isEmpty()) {
                    return new Place(i, language, first.words().start());
                }
            }
        }
        return null;
    }
}
