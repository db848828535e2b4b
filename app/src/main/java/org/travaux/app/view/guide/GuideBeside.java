package org.travaux.app.view.guide;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.ActionNames;
import org.travaux.app.view.actions.Actions;
import org.travaux.app.viewmodel.guide.Guide;
import org.travaux.app.viewmodel.guide.GuideModel;
import org.travaux.app.viewmodel.guide.GuidePage;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * The guide at the side of a window: opened at the page for what is in front, and there while one
 * works, until it is closed. The keyboard goes back to where it was.
 */
public final class GuideBeside {
    private static final double SHARE = 0.25;
    private static final double NARROWEST = 320;
    private static final double WIDEST = 430;

    private final BorderPane window;
    private final Supplier<Actions> actions;
    private final Supplier<Sentences> sentences;
    private final Runnable elsewhere;
    private @Nullable GuidePane pane;
    private @Nullable Node before;
    private final ReadOnlyDoubleWrapper taken = new ReadOnlyDoubleWrapper();

    /**
     * @param window what it is put beside
     * @param actions the table of actions as it is at any time
     * @param sentences the language of the interface as it is at any time
     * @param elsewhere has the keyboard go to what is in front, where nothing else had it
     */
    public GuideBeside(
            BorderPane window,
            Supplier<Actions> actions,
            Supplier<Sentences> sentences,
            Runnable elsewhere) {
        this.window = window;
        this.actions = actions;
        this.sentences = sentences;
        this.elsewhere = elsewhere;
    }

    /** Shows a page and gives it the keyboard; closes the guide if that has it already. */
    public void toggle(GuidePage page) {
        if (pane != null && hasKeyboard(pane)) {
            close();
            return;
        }
        before = window.getScene().getFocusOwner();
        if (pane == null) {
            show(new GuideModel(guide(), page));
        } else {
            pane.model().open(page);
        }
        focus();
    }

    /** Says it again where names or keys are others now; nothing if it is closed. */
    public void refresh() {
        if (pane != null) {
            boolean had = hasKeyboard(pane);
            show(pane.model().of(guide()));
            if (had) {
                focus();
            }
        }
    }

    /** Takes it out of sight for a while, or back. */
    public void hide(boolean hidden) {
        put(hidden ? null : pane);
    }

    /** How much of the window's width it takes; 0 while it is not there. */
    public ReadOnlyDoubleProperty takenProperty() {
        return taken.getReadOnlyProperty();
    }

    private void put(@Nullable GuidePane shown) {
        if (Objects.equals(shown, window.getRight())) {
            return;
        }
        taken.unbind();
        taken.set(0);
        if (shown != null) {
            taken.bind(shown.prefWidthProperty());
        }
        window.setRight(shown);
    }

    private Guide guide() {
        Sentences said = sentences.get();
        return new Guide(said.locale().getLanguage(), new ActionNames(actions.get(), said));
    }

    private void show(GuideModel model) {
        GuidePane made = new GuidePane(model, sentences.get(), this::close);
        made.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.clamp(window.getWidth() * SHARE, NARROWEST, WIDEST),
                                window.widthProperty()));
        pane = made;
        put(made);
    }

    private void focus() {
        if (pane != null) {
            pane.first().requestFocus();
        }
    }

    private boolean hasKeyboard(Node in) {
        Node node = window.getScene().getFocusOwner();
        while (node != null && !node.equals(in)) {
            node = node.getParent();
        }
        return node != null;
    }

    /** The keyboard goes first: what has it can't be taken away without its going anywhere. */
    private void close() {
        Node back = before;
        if (back != null && window.getScene().equals(back.getScene())) {
            back.requestFocus();
        } else {
            elsewhere.run();
        }
        put(null);
        pane = null;
        before = null;
    }
}
