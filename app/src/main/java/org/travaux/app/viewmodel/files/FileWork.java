package org.travaux.app.viewmodel.files;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.PasswordNeeded;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.PasswordQuestions;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Work on files away from the window's thread, one thing at a time; what goes wrong is said. What
 * must not be dropped is asked for by {@link #whenFree}. Where a draft's password lacks it is asked
 * for, and the work is begun anew with it.
 */
public final class FileWork {
    private final EditorModel model;
    private final Executor elsewhere;
    private final Executor home;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /**
     * Work for one draft.
     *
     * @param elsewhere where it is done
     * @param home the window's thread
     */
    public FileWork(EditorModel model, Executor elsewhere, Executor home) {
        this.model = model;
        this.elsewhere = elsewhere;
        this.home = home;
    }

    /** Whether something is being done. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Something that takes its time. */
    public interface Task<T> {
        /**
         * Does it.
         *
         * @throws Failure if it can't be done, and why
         */
        T result() throws Failure;
    }

    private sealed interface Outcome<T> {
        record Done<T>(T result) implements Outcome<T> {}

        record Failed<T>(String sentence) implements Outcome<T> {}

        record Asks<T>(PasswordNeeded needed) implements Outcome<T> {}
    }

    /**
     * Does something, if nothing is being done.
     *
     * @param done takes the result, on the window's thread
     * @param failed what to do when the user has been told that it failed
     */
    public <T> void start(Task<T> task, Consumer<T> done, Runnable failed) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        model.tell(null);
        run(task, done, failed, false);
    }

    /**
     * Does it.
     *
     * @param asked whether a password was asked for
     */
    private <T> void run(Task<T> task, Consumer<T> done, Runnable failed, boolean asked) {
        CompletableFuture<Void> _ =
                CompletableFuture.supplyAsync(() -> outcome(task), elsewhere)
                        .thenAcceptAsync(
                                outcome -> {
                                    if (outcome instanceof Outcome.Asks<T>(PasswordNeeded needed)) {
                                        ask(needed, task, done, failed, asked);
                                    } else {
                                        finish(outcome, done, failed);
                                    }
                                },
                                home)
                        .exceptionallyAsync(thrown -> failUnexpectedly(thrown, failed), home)
                        .whenCompleteAsync((_, _) -> goOn(), home);
    }

    private <T> void ask(
            PasswordNeeded needed, Task<T> task, Consumer<T> done, Runnable failed, boolean asked) {
        model.passwords()
                .ask(
                        new PasswordQuestions.Question(
                                FileKind.name(Path.of(needed.draft())),
                                asked,
                                password -> {
                                    model.protection().learn(password);
                                    run(task, done, failed, true);
                                },
                                () -> {
                                    doNext(() -> fail(needed.sentence(), failed));
                                    goOn();
                                }));
    }

    /** Does something on the window's thread, now or as soon as nothing is being done. */
    public void whenFree(Runnable then) {
        waiting.add(then);
        goOn();
    }

    private void goOn() {
        while (!busy.get() && !waiting.isEmpty()) {
            doNext(waiting.remove());
        }
    }

    /** What goes wrong in it is told, and keeps nothing that waits behind it from being done. */
    private void doNext(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            model.unexpected(e);
        }
    }

    private static <T> Outcome<T> outcome(Task<T> task) {
        try {
            return new Outcome.Done<>(task.result());
        } catch (PasswordNeeded needed) {
            return new Outcome.Asks<>(needed);
        } catch (Failure failure) {
            return new Outcome.Failed<>(failure.sentence());
        }
    }

    private <T> void finish(Outcome<T> outcome, Consumer<T> done, Runnable failed) {
        switch (outcome) {
            case Outcome.Done<T>(T result) -> {
                busy.set(false);
                done.accept(result);
            }
            case Outcome.Failed<T>(String sentence) -> fail(sentence, failed);
            case Outcome.Asks<T>(PasswordNeeded needed) -> fail(needed.sentence(), failed);
        }
    }

    private void fail(String sentence, Runnable failed) {
        busy.set(false);
        model.tell(new Notice(Notice.Kind.PROBLEM, sentence));
        failed.run();
    }

    private @Nullable Void failUnexpectedly(Throwable thrown, Runnable failed) {
        busy.set(false);
        model.unexpected(thrown);
        doNext(failed);
        return null;
    }
}
