package org.travaux.app.view.controls;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.guide.GuidePage;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * A layer over the rows that shows one thing at a time. Escape, a click beside it, or the keyboard
 * going elsewhere takes it away; Escape gives the keyboard back to what had it. What is {@link
 * Beside} it may have the keyboard meanwhile.
 */
public final class Overlay extends StackPane {
    private static final double GAP = 14;

    private final ChangeListener<Node> leaving = this::focusMoved;
    private final Queue<Runnable> turns = new ArrayDeque<>();
    private @Nullable Node before;
    private @Nullable GuidePage topic;

    /** A layer that shows nothing yet. */
    public Overlay() {
        getStyleClass().add("overlay");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (event.getTarget() == this) {
                        hide();
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        hide();
                        event.consume();
                    }
                });
    }

    /** The page of the guide that tells of what is shown, or null while nothing is. */
    public @Nullable GuidePage topic() {
        return topic;
    }

    /**
     * Shows something and gives the keyboard to a part of it; to all of it if that part can't have
     * it, since it is empty or not to be seen.
     *
     * @param about the page of the guide that tells of it
     */
    public void show(GuidePage about, Region content, Node focused) {
        if (!isVisible()) {
            before = getScene().getFocusOwner();
        }
        getScene().focusOwnerProperty().removeListener(leaving);
        content.getStyleClass().add("opened");
        content.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(content);
        topic = about;
        setVisible(true);
        focused.requestFocus();
        if (!isInside(getScene().getFocusOwner())) {
            content.requestFocus();
        }
        getScene().focusOwnerProperty().addListener(leaving);
    }

    /**
     * Shows something that was asked for before it could be shown: as soon as what asked for it has
     * gone away, and never in place of anything else in which somebody may be typing by then.
     *
     * @param show shows it here, if it is still to be shown
     */
    public void inTurn(Runnable show) {
        turns.add(show);
        Platform.runLater(this::takeTurns);
    }

    private void takeTurns() {
        while (!isVisible() && !turns.isEmpty()) {
            turns.remove().run();
        }
    }

    /** Whether a node is shown here, or in what may have the keyboard beside it. */
    private boolean isInside(@Nullable Node node) {
        Node at = node;
        while (at != null && at != this && !(at instanceof Beside)) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Shows something in all the room that there is, as what is read from afar wants it. */
    public void fill(GuidePage about, Region content, Node focused) {
        show(about, content, focused);
        content.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /** Shows something under a place in this layer, or above it where there is no room below. */
    public void show(GuidePage about, Region content, Node focused, Bounds place) {
        show(about, content, focused);
        content.applyCss();
        double width = content.prefWidth(-1);
        double height = content.prefHeight(width);
        double right = Math.max(0, getWidth() - width - 2 * GAP);
        double x = Math.clamp(place.getMinX(), 0.0, right);
        double below = place.getMaxY() + GAP;
        boolean fits = below + height <= getHeight() - GAP;
        double y = fits ? below : Math.max(0, place.getMinY() - GAP - height);
        Insets padding = getPadding();
        setAlignment(content, Pos.TOP_LEFT);
        setMargin(content, new Insets(y - padding.getTop(), 0, 0, x - padding.getLeft()));
    }

    /** Takes it away; the keyboard goes back to what had it before. */
    public void hide() {
        Node back = before;
        leave();
        if (back != null) {
            back.requestFocus();
        }
    }

    private void leave() {
        getScene().focusOwnerProperty().removeListener(leaving);
        setVisible(false);
        getChildren().clear();
        before = null;
        topic = null;
        Platform.runLater(this::takeTurns);
    }

    /** What had the keyboard and is no longer there was taken away by what is shown, not left. */
    private void focusMoved(
            ObservableValue<? extends Node> owners, @Nullable Node old, @Nullable Node owner) {
        boolean inside = isInside(owner);
        if (!inside && old != null && !getScene().equals(old.getScene())) {
            getChildren().forEach(Node::requestFocus);
        } else if (!inside) {
            leave();
        }
    }
}
