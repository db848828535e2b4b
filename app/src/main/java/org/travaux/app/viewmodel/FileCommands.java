package org.travaux.app.viewmodel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.ExportKind;
import org.travaux.app.files.Failure;
import org.travaux.app.files.OpenedDraft;
import org.travaux.app.session.Background;
import org.travaux.app.session.Session;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Opens, saves, imports and exports away from the window's thread, and says how it went. One thing
 * at a time: what is asked for meanwhile is refused by {@link #busyProperty}.
 */
public final class FileCommands {
    private static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH);

    private final EditorModel model;
    private final DraftFiles files;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Path opening;

    public FileCommands(EditorModel model, DraftFiles files, Background background) {
        this.model = model;
        this.files = files;
        this.background = background;
    }

    /** The file of the open draft, or null if it has none yet. */
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Whether a file is being worked on. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Opens a draft, or a text as a draft that has no file until it is saved. */
    public void open(Path path) {
        open(path, () -> {});
    }

    /**
     * Opens a draft, or a text as a draft that has no file until it is saved.
     *
     * @param failed what to do when it could not be opened and the user has been told
     */
    public void open(Path path, Runnable failed) {
        opening = path;
        work(() -> prepared(files.open(path)), opened -> show(opened, path), failed);
    }

    /**
     * Makes a draft of texts, one a language; it has no file until it is saved.
     *
     * @param failed what to do when they could not be read and the user has been told
     */
    public void importFiles(List<Path> paths, Runnable failed) {
        work(
                () -> prepared(files.importTexts(byLanguage(paths))),
                opened -> show(opened, null),
                failed);
    }

    /** Whether the draft is the one in a file, or is being opened from there. */
    boolean isIn(Path path) {
        Path known = busy.get() ? opening : file.get();
        return known != null && isSame(known, path);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
        }
    }

    private record Prepared(Session session, OpenedDraft opened) {}

    private Prepared prepared(OpenedDraft opened) {
        return new Prepared(model.prepare(opened.draft()), opened);
    }

    private void show(Prepared prepared, @Nullable Path path) {
        model.show(prepared.session);
        file.set(prepared.opened.imported() ? null : path);
        List<String> said = new ArrayList<>();
        if (prepared.opened.imported()) {
            int paragraphs = prepared.opened.draft().paragraphs().size();
            said.add(model.sentences().say("notice.imported", paragraphs));
        }
        said.addAll(prepared.opened.remarks());
        if (!said.isEmpty()) {
            model.tell(new Notice(Notice.Kind.DONE, String.join("\n", said)));
        }
    }

    private SequencedMap<Language, Path> byLanguage(List<Path> paths) throws Failure {
        if (paths.size() > LANGUAGES.size()) {
            throw new Failure(
                    model.sentences().say("problem.too-many", paths.size(), LANGUAGES.size()));
        }
        List<Language> candidates = new ArrayList<>(LANGUAGES);
        SequencedMap<Language, Path> byLanguage = new LinkedHashMap<>();
        for (Path path : paths) {
            Language language = files.guessLanguage(path, candidates);
            candidates.remove(language);
            byLanguage.put(language, path);
        }
        return byLanguage;
    }

    /**
     * Saves the draft.
     *
     * @param then what to do when it has been saved, and only then
     */
    public void save(Path path, Runnable then) {
        Session session = model.session();
        Draft draft = session.draft();
        long state = session.state();
        work(
                () -> {
                    files.save(draft, path);
                    return path;
                },
                _ -> {
                    if (model.session() == session) {
                        model.saved(state);
                        file.set(path);
                    }
                    say("notice.saved", name(path));
                    then.run();
                },
                () -> {});
    }

    public void export(ExportKind kind, Language language, Path path) {
        Draft draft = model.session().draft();
        work(
                () -> {
                    files.export(draft, kind, language, path);
                    return path;
                },
                _ -> say("notice.exported", name(path)),
                () -> {});
    }

    private void say(String key, Object argument) {
        model.tell(new Notice(Notice.Kind.DONE, model.sentences().say(key, argument)));
    }

    /** What a file is called, without its folder. */
    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private interface Work<T> {
        T result() throws Failure;
    }

    private sealed interface Outcome<T> {
        record Done<T>(T result) implements Outcome<T> {}

        record Failed<T>(String sentence) implements Outcome<T> {}
    }

    private <T> void work(Work<T> work, Consumer<T> done, Runnable failed) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        model.tell(null);
        CompletableFuture<Void> _ =
                CompletableFuture.supplyAsync(() -> outcome(work), background.work())
                        .thenAcceptAsync(
                                outcome -> finish(outcome, done, failed), background.home())
                        .exceptionallyAsync(
                                _ -> fail(model.sentences().say("problem.unexpected"), failed),
                                background.home());
    }

    private static <T> Outcome<T> outcome(Work<T> work) {
        try {
            return new Outcome.Done<>(work.result());
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

    private @Nullable Void fail(String sentence, Runnable failed) {
        busy.set(false);
        model.tell(new Notice(Notice.Kind.PROBLEM, sentence));
        failed.run();
        return null;
    }
}
