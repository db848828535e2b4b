package org.travaux.app.view.welcome;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Place;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.Actions;
import org.travaux.app.view.editor.RowsView;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.window.TourSteps;

import java.util.List;
import java.util.Objects;

/**
 * Shows a newcomer around: a card beside what each step is about. The steps are done in the draft
 * itself, and the card goes on by itself when one has been; or is sent on.
 */
public final class Tour extends Pane {
    private static final double WIDTH = 380;
    private static final double GAP = 16;
    private static final String TARGET = "tour-target";

    private final RowsView rows;
    private final Actions actions;
    private final Sentences sentences;
    private final Runnable done;
    private final TourSteps steps;
    private final Label praise = label("tour-praise");
    private final Label number = label("panel-hint");
    private final Label title = label("panel-title");
    private final Label text = label("tour-text");
    private final Button next = new Button();
    private final VBox card;
    private final EventHandler<KeyEvent> escape = this::escape;
    private final Runnable laidOut = this::follow;
    private @Nullable Node target;

    /**
     * A tour of a draft.
     *
     * @param done what to do when it has been seen or skipped
     */
    public Tour(EditorModel model, RowsView rows, Actions actions, Runnable done) {
        this.rows = rows;
        this.actions = actions;
        this.sentences = model.sentences();
        this.done = done;
        steps = new TourSteps(model);
        getStyleClass().add("tour");
        setPickOnBounds(false);
        praise.setText(sentences.say("tour.well-done"));
        next.setId("tour-next");
        next.setDefaultButton(true);
        next.setOnAction(_ -> steps.next());
        Button skip = new Button(sentences.say("tour.skip"));
        skip.setId("tour-skip");
        skip.getStyleClass().add("flat");
        skip.setOnAction(_ -> steps.end());
        for (Region whole : List.of(number, skip, next)) {
            whole.setMinWidth(USE_PREF_SIZE);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(number, space, skip, next);
        buttons.getStyleClass().add("tour-buttons");
        card = new VBox(praise, title, text, buttons);
        card.getStyleClass().addAll("opened", "tour-card");
        card.setPrefWidth(WIDTH);
        getChildren().add(card);
        steps.stepProperty().addListener((_, _, step) -> go(step));
        sceneProperty().addListener((_, before, now) -> moved(before, now));
    }

    /** Shows the first step, with its bracket in sight. */
    public void begin() {
        Place bracket = steps.bracket();
        if (bracket != null) {
            rows.scrollTo(bracket.paragraph());
        }
        TourSteps.Step first = steps.stepProperty().get();
        if (getScene() != null && first != null) {
            show(first);
            next.requestFocus();
        }
    }

    /** Out of the window it waits for nothing, and has no key. */
    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, escape);
            before.removePostLayoutPulseListener(laidOut);
        }
        if (now == null) {
            forgetTarget();
            steps.end();
        } else {
            now.addEventHandler(KeyEvent.KEY_PRESSED, escape);
            now.addPostLayoutPulseListener(laidOut);
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            steps.end();
        }
    }

    private void go(TourSteps.@Nullable Step step) {
        if (step == null) {
            forgetTarget();
            if (getScene() != null) {
                done.run();
            }
        } else if (getScene() != null) {
            show(step);
        }
    }

    private void show(TourSteps.Step step) {
        forgetTarget();
        boolean praised = steps.doneProperty().get();
        praise.setVisible(praised);
        praise.setManaged(praised);
        title.setText(sentences.say("tour." + step.id()));
        text.setText(said(step));
        List<TourSteps.Step> all = List.of(TourSteps.Step.values());
        number.setText(sentences.say("tour.step", all.indexOf(step) + 1, all.size()));
        boolean last = step == all.getLast();
        next.setText(sentences.say(last ? "tour.done" : "tour.next"));
        pointAt(target(step));
    }

    /** The row of the bracket is another node when the rows are laid out anew. */
    private void follow() {
        if (steps.stepProperty().get() == TourSteps.Step.BRACKET) {
            Node row = target(TourSteps.Step.BRACKET);
            if (!Objects.equals(row, target)) {
                forgetTarget();
                pointAt(row);
            }
        }
    }

    private void pointAt(@Nullable Node node) {
        target = node;
        if (node != null) {
            node.getStyleClass().add(TARGET);
        }
        requestLayout();
    }

    private String said(TourSteps.Step step) {
        return switch (step) {
            case BRACKET -> sentences.say("steps.bracket", key(ActionId.NEXT_OPEN_POINT));
            case POSITION -> sentences.say("steps.position", key(ActionId.TAKE_POSITION));
            case ADOPT -> sentences.say("steps.adopt", key(ActionId.ADOPT));
            case UNDO -> sentences.say("steps.undo", key(ActionId.UNDO));
            case COMMANDS ->
                    sentences.say(
                            "steps.commands",
                            key(ActionId.FIND_COMMAND),
                            key(ActionId.KEYBOARD_SHORTCUTS),
                            key(ActionId.GUIDE));
        };
    }

    private String key(ActionId id) {
        return actions.shortcuts().getValue().shown(id);
    }

    private @Nullable Node target(TourSteps.Step step) {
        Place bracket = steps.bracket();
        return switch (step) {
            case BRACKET -> bracket == null ? shown(".rows") : rows.node(bracket.paragraph());
            case POSITION, ADOPT -> shown(".side-panel");
            case UNDO -> shown(".tool-bar");
            case COMMANDS -> shown(".menu-bar");
        };
    }

    private @Nullable Node shown(String selector) {
        return getScene().getRoot().lookupAll(selector).stream()
                .filter(Tour::isShown)
                .findFirst()
                .orElse(null);
    }

    private static boolean isShown(Node node) {
        Node seen = node;
        while (seen != null && seen.isVisible()) {
            seen = seen.getParent();
        }
        return seen == null;
    }

    private void forgetTarget() {
        if (target != null) {
            target.getStyleClass().remove(TARGET);
            target = null;
        }
    }

    /** Beside a narrow thing, below or above a wide one, in the middle of a large one. */
    @Override
    protected void layoutChildren() {
        double height = card.prefHeight(WIDTH);
        double x = (getWidth() - WIDTH) / 2;
        double y = (getHeight() - height) / 2;
        if (target != null) {
            Bounds at = sceneToLocal(target.localToScene(target.getLayoutBounds()));
            if (at.getWidth() < getWidth() / 2) {
                x = at.getMinX() - WIDTH - GAP;
                y = getHeight() - height - GAP;
            } else if (at.getMaxY() + height + 2 * GAP < getHeight()) {
                y = at.getMaxY() + GAP;
                x = at.getMaxY() < getHeight() / 3 ? GAP : x;
            } else if (at.getMinY() > getHeight() / 2) {
                y = at.getMinY() - height - GAP;
                x = getWidth() - WIDTH - GAP;
            }
        }
        card.resizeRelocate(
                Math.clamp(x, GAP, Math.max(GAP, getWidth() - WIDTH - GAP)),
                Math.clamp(y, GAP, Math.max(GAP, getHeight() - height - GAP)),
                WIDTH,
                height);
    }

    private static Label label(String look) {
        Label label = new Label();
        label.getStyleClass().add(look);
        label.setWrapText(true);
        return label;
    }
}
