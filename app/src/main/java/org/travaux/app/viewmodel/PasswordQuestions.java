package org.travaux.app.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.protection.Password;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * Passwords of drafts that are asked for, one after the other. Asked and answered on the window's
 * thread.
 */
public final class PasswordQuestions {
    private final Queue<Question> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Question> question =
            new ReadOnlyObjectWrapper<>();

    /**
     * A password that is asked for.
     *
     * @param draft what the draft is called that it opens
     * @param again whether one was typed that does not open it
     * @param answer takes it
     * @param giveUp what to do if nobody knows it; everything stays as it is
     */
    public record Question(
            String draft, boolean again, Consumer<Password> answer, Runnable giveUp) {}

    /** What is asked now; null if nothing is. */
    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Asks for a password, as soon as those before are answered. */
    public void ask(Question asked) {
        waiting.add(asked);
        next();
    }

    private void next() {
        if (question.get() == null) {
            question.set(waiting.poll());
        }
    }

    /** Somebody has typed it. */
    public void answer(Password password) {
        Question asked = question.get();
        if (asked != null) {
            question.set(null);
            asked.answer.accept(password);
            next();
        }
    }

    /** Nobody knows it. */
    public void giveUp() {
        Question asked = question.get();
        if (asked != null) {
            question.set(null);
            asked.giveUp.run();
            next();
        }
    }
}
