package org.travaux.app.view.welcome;

import javafx.geometry.Bounds;
import javafx.scene.Node;
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

import java.util.List;

/** Shows around the window in five steps, each a card beside what it is about. */
public final class Tour extends Pane {
    private static final double WIDTH = 380;
    private static final double GAP = 16;
    private static final String TARGET = "tour-target";

    private record Step(String id, String target) {}

    private static final List<Step> STEPS =
            List.of(
                    new Step("rows", ".rows"),
                    new Step("choices", ".tool-bar"),
                    new Step("panel", ".side-panel"),
                    new Step("palette", ".menu-bar"),
                    new Step("safety", ".status-bar"));

    private final Sentences sentences;
    private final Runnable done;
    private final Label number = label("panel-hint");
    private final Label title = label("panel-title");
    private final Label text = label("tour-text");
    private final Button next = new Button();
    private final VBox card;
    private int step;
    private @Nullable Node target;

    /**
     * A tour.
     *
     * @param done what to do when it has been seen or skipped
     */
    public Tour(Sentences sentences, Runnable done) {
        this.sentences = sentences;
        this.done = done;
        getStyleClass().add("tour");
        next.setId("tour-next");
        next.setDefaultButton(true);
        next.setOnAction(_ -> next());
        Button skip = new Button(sentences.say("tour.skip"));
        skip.setId("tour-skip");
        skip.getStyleClass().add("flat");
        skip.setOnAction(_ -> end());
        for (Region whole : List.of(number, skip, next)) {
            whole.setMinWidth(USE_PREF_SIZE);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(number, space, skip, next);
        buttons.getStyleClass().add("tour-buttons");
        card = new VBox(title, text, buttons);
        card.getStyleClass().addAll("opened", "tour-card");
        card.setPrefWidth(WIDTH);
        getChildren().add(card);
        sceneProperty().addListener((_, _, _) -> forgetTarget());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        end();
                    }
                });
    }

    /** Shows the first step; the tour is in the window now. */
    public void begin() {
        show();
        next.requestFocus();
    }

    private void next() {
        step++;
        if (step == STEPS.size()) {
            end();
        } else {
            show();
        }
    }

    private void end() {
        forgetTarget();
        done.run();
    }

    private void show() {
        forgetTarget();
        Step now = STEPS.get(step);
        title.setText(sentences.say("tour." + now.id));
        text.setText(sentences.say("steps." + now.id));
        number.setText(sentences.say("tour.step", step + 1, STEPS.size()));
        boolean last = step == STEPS.size() - 1;
        next.setText(sentences.say(last ? "tour.done" : "tour.next"));
        target = shown(now.target);
        if (target != null) {
            target.getStyleClass().add(TARGET);
        }
        requestLayout();
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
            } else if (at.getMaxY() < getHeight() / 3) {
                y = at.getMaxY() + GAP;
                x = GAP;
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
