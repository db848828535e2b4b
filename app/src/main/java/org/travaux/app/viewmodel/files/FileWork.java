package org.travaux.app.viewmodel.files;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.session.Background;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Work on files away from the window's thread, one thing at a time; what goes wrong is said. */
final class FileWork {
    private final EditorModel model;
    private final Background background;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    FileWork(EditorModel model, Background background) {
        this.model = model;
        this.background = background;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Something that takes its time. */
    interface Task<T> {
        T result() throws Failure;
    }

    private sealed interface Outcome<T> {
        record Done<T>(T result) implements Outcome<T> {}

        record Failed<T>(String sentence) implements Outcome<T> {}
    }

    /**
     * Does something, if nothing is being done.
     *
     * @param done takes the result, on the window's thread
     * @param failed what to do when the user has been told that it failed
     */
    <T> void start(Task<T> task, Consumer<T> done, Runnable failed) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        model.tell(null);
        CompletableFuture<Void> _ =
                CompletableFuture.supplyAsync(() -> outcome(task), background.work())
                        .thenAcceptAsync(
                                outcome -> finish(outcome, done, failed), background.home())
                        .exceptionallyAsync(
                                thrown -> failUnexpectedly(thrown, failed), background.home());
    }

    private static <T> Outcome<T> outcome(Task<T> task) {
        try {
            return new Outcome.Done<>(task.result());
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
        failed.run();
        return null;
    }
}
