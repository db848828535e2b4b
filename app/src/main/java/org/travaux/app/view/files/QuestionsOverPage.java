package org.travaux.app.view.files;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;

import org.jspecify.annotations.Nullable;
import org.travaux.app.view.controls.Overlay;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Questions that come up over a page, one after the other; whatever else is done gives one up. */
final class QuestionsOverPage {
    private final Runnable giveUp;
    private boolean open;

    /**
     * @param question what is to be asked; null if nothing is
     * @param ask shows a question
     * @param giveUp what to do if it is not answered
     */
    <Q> QuestionsOverPage(
            ReadOnlyObjectProperty<@Nullable Q> question,
            Overlay overlay,
            Consumer<Q> ask,
            Runnable giveUp) {
        this.giveUp = giveUp;
        question.addListener(
                (_, _, asked) -> {
                    if (asked != null) {
                        // The page that comes to the front takes the keyboard first.
                        overlay.inTurn(() -> ask.accept(asked));
                    }
                });
        overlay.visibleProperty().addListener((_, _, visible) -> closed(visible));
    }

    /** A question is shown now. */
    void shown() {
        open = true;
    }

    /**
     * Answers the question that is shown.
     *
     * @param apply says what is wrong with the answer; null if nothing is
     * @return the same
     */
    @Nullable String answer(Supplier<@Nullable String> apply) {
        open = false;
        String wrong = apply.get();
        open = wrong != null;
        return wrong;
    }

    private void closed(boolean visible) {
        if (!visible && open) {
            open = false;
            Platform.runLater(giveUp);
        }
    }
}
