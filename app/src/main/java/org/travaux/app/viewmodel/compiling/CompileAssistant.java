package org.travaux.app.viewmodel.compiling;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.compiling.CompiledCopies;
import org.travaux.app.files.compiling.CopyOwner;
import org.travaux.app.files.compiling.DraftCompiling;
import org.travaux.app.files.compiling.KeptStates;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.ImportQuestion;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.files.DraftFiles;
import org.travaux.app.viewmodel.files.FileWork;
import org.travaux.app.viewmodel.files.Speaker;
import org.travaux.markup.compile.Copy;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.Circulated;
import org.travaux.markup.draft.records.Compilation;
import org.travaux.markup.draft.records.CompilationRemark;
import org.travaux.markup.draft.records.CompiledCopy;
import org.travaux.markup.profile.Delegation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Makes one draft of the open one and the copies of it that came back: first the copies and whose
 * they are, then what they propose and which of it is wanted. The open draft stays as it is.
 */
public final class CompileAssistant {
    private final EditorModel model;
    private final DraftFiles files;
    private final Supplier<@Nullable Path> file;
    private final Predicate<Path> own;
    private final Opener opener;
    private final FileWork work;
    private final ObservableList<ReturnedCopy> copies = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.COPIES);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");

    /** Whether the work that was begun last was given up. */
    private AtomicBoolean current = new AtomicBoolean();

    private @Nullable Found found;

    /** What the assistant is at. */
    public enum Stage {
        /** Which copies there are and whose they are. */
        COPIES,
        /** Copies are read and compared. */
        WORKING,
        /** What they propose. */
        PROPOSALS,
        /** The compiled draft is open. */
        DONE
    }

    /** Shows the compiled draft. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Shows it.
         *
         * @param base the draft that undoing leads back to
         * @param said what to tell of it
         */
        void open(Draft base, Draft compiled, String said);
    }

    /** What the copies propose, and what it was found in. */
    private record Found(
            Draft base,
            DraftCompiling compiling,
            List<CompiledCopies> compiled,
            Proposals proposals) {}

    /** A copy that was read, or why it could not be. */
    private record Opened(ReturnedCopy from, @Nullable Copy copy, String problem) {}

    /** What was read, and what came of it; nothing if a copy could not be read. */
    private record Result(
            List<Opened> opened, DraftCompiling compiling, List<CompiledCopies> compiled) {}

    /**
     * An assistant for the open draft.
     *
     * @param file where the open draft is, beside which its states are kept; null if it has none
     * @param own whether a file is the open draft itself, and no copy
     * @param opener shows what came of it
     */
    public CompileAssistant(
            EditorModel model,
            DraftFiles files,
            Supplier<@Nullable Path> file,
            Predicate<Path> own,
            Opener opener) {
        this.file = file;
        this.own = own;
        this.model = model;
        this.files = files;
        this.opener = opener;
        work = new FileWork(model, model.background().work(), model.background().home());
    }

    /** What it is at. */
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** How much of the work is done, from 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is being done, in a sentence. */
    public ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /** The copies, in the order in which they were added. */
    public ObservableList<ReturnedCopy> copies() {
        return copies;
    }

    /** What the copies propose; null before they have been read. */
    public @Nullable Proposals proposals() {
        return found == null ? null : found.proposals;
    }

    /**
     * Adds files, but for the open draft's own and those that are there already.
     *
     * @return what has to be said of it: that there is no copy among them; null if nothing has
     */
    public @Nullable String add(List<Path> paths) {
        List<Delegation> known = List.copyOf(base().notation().delegations().all());
        List<ReturnedCopy> added =
                paths.stream()
                        .distinct()
                        .filter(path -> !own.test(path))
                        .filter(path -> copies.stream().noneMatch(one -> one.file().equals(path)))
                        .map(path -> new ReturnedCopy(path, known))
                        .toList();
        copies.addAll(added);
        work.whenFree(() -> guess(added));
        return !paths.isEmpty() && paths.stream().allMatch(own)
                ? model.sentences().say("compile.own")
                : null;
    }

    private Draft base() {
        return model.session().draft();
    }

    private void guess(List<ReturnedCopy> added) {
        Draft base = base();
        KeptStates states = states();
        work.start(
                () -> {
                    for (ReturnedCopy copy : added) {
                        try {
                            Circulated sent = files.circulated(copy.file());
                            boolean kept = states.of(sent) != null;
                            CopyOwner owner =
                                    sent == null
                                            ? files.owner(copy.file(), base)
                                            : new CopyOwner(sent.to(), CopyOwner.From.SENT);
                            List<String> authors = files.unknownAuthors(copy.file(), base);
                            home(
                                    () -> {
                                        copy.ask(authors);
                                        copy.sentAs(sentAs(sent, kept));
                                        guessed(copy, owner, null);
                                    });
                        } catch (Failure failure) {
                            home(() -> guessed(copy, null, failure.sentence()));
                        }
                    }
                    return added;
                },
                _ -> {},
                () -> {});
    }

    private String sentAs(@Nullable Circulated sent, boolean kept) {
        if (sent == null) {
            return "";
        }
        String revision = sent.revision().isEmpty() ? sent.symbol() : sent.revision();
        return model.sentences().say(kept ? "compile.sent" : "compile.sent-unknown", revision);
    }

    private void guessed(ReturnedCopy copy, @Nullable CopyOwner owner, @Nullable String problem) {
        copy.guess(owner);
        copy.tell(problem);
        int index = copies.indexOf(copy);
        if (index >= 0) {
            copies.set(index, copy);
        }
    }

    private void home(Runnable task) {
        model.background().home().execute(task);
    }

    /** Leaves a copy out. */
    public void remove(ReturnedCopy copy) {
        copies.remove(copy);
    }

    /**
     * Reads the copies and finds what they propose.
     *
     * @return what has to be said before, or null if nothing has
     */
    public @Nullable String read() {
        if (copies.isEmpty()) {
            return model.sentences().say("compile.none");
        }
        for (ReturnedCopy copy : copies) {
            if (copy.owner().meant() == null) {
                return model.sentences().say("compile.whose", FileKind.name(copy.file()));
            }
        }
        for (ReturnedCopy copy : copies) {
            for (Speaker author : copy.authors()) {
                if (author.isUnknown()) {
                    return model.sentences().say("ask.author-unknown", author.typed());
                }
            }
        }
        Draft base = base();
        List<ReturnedCopy> wanted = List.copyOf(copies);
        List<ImportAnswers> answers = wanted.stream().map(ReturnedCopy::answers).toList();
        DraftCompiling compiling = new DraftCompiling(base, states(), today());
        AtomicBoolean givenUp = begin();
        work.whenFree(
                () ->
                        work.start(
                                () -> read(base, compiling, wanted, answers, givenUp),
                                result -> {
                                    if (!givenUp.get()) {
                                        read(base, result);
                                    }
                                },
                                () -> stage.set(Stage.COPIES)));
        return null;
    }

    private AtomicBoolean begin() {
        current = new AtomicBoolean();
        progress.set(0);
        doing.set(model.sentences().say("compile.comparing"));
        stage.set(Stage.WORKING);
        return current;
    }

    private Result read(
            Draft base,
            DraftCompiling compiling,
            List<ReturnedCopy> wanted,
            List<ImportAnswers> answers,
            AtomicBoolean givenUp)
            throws Failure {
        List<Opened> opened = new ArrayList<>();
        for (int i = 0; i < wanted.size() && !givenUp.get(); i++) {
            ReturnedCopy copy = wanted.get(i);
            double done = i / (wanted.size() + 1.0);
            home(() -> tell(done, "compile.reading", FileKind.name(copy.file())));
            opened.add(open(copy, answers.get(i), base));
        }
        if (givenUp.get() || opened.stream().anyMatch(one -> one.copy == null)) {
            return new Result(opened, compiling, List.of());
        }
        double done = wanted.size() / (wanted.size() + 1.0);
        home(() -> tell(done, "compile.comparing", ""));
        return new Result(opened, compiling, compiling.compile(read(opened)));
    }

    private KeptStates states() {
        return new KeptStates(file.get(), base(), model.protection(), model.sentences());
    }

    private String today() {
        return model.services().today();
    }

    private void tell(double done, String key, String file) {
        progress.set(done);
        doing.set(model.sentences().say(key, file));
    }

    private static List<Copy> read(List<Opened> opened) {
        List<Copy> read = new ArrayList<>();
        for (Opened each : opened) {
            if (each.copy != null) {
                read.add(each.copy);
            }
        }
        return read;
    }

    private Opened open(ReturnedCopy from, ImportAnswers answers, Draft base) {
        Delegation meant = from.owner().meant();
        String code = meant == null ? "" : meant.code();
        try {
            Draft text = files.openCopy(from.file(), code, base, answers).draft();
            Set<String> speakers = Set.copyOf(answers.authors().values());
            return new Opened(from, new Copy(FileKind.name(from.file()), code, speakers, text), "");
        } catch (Failure failure) {
            return new Opened(from, null, sentence(from, answers, failure));
        }
    }

    /** Why a copy can't be read; if it wants a password, that can be given from now on. */
    private String sentence(ReturnedCopy from, ImportAnswers answers, Failure failure) {
        try {
            for (ImportQuestion question : files.questions(List.of(from.file()), answers)) {
                if (question instanceof ImportQuestion.Password(Path file, boolean wrong)) {
                    home(() -> from.lockedProperty().set(true));
                    String name = FileKind.name(file);
                    return wrong
                            ? model.sentences().say("document.PASSWORD_WRONG", name, "")
                            : model.sentences().say("ask.protected", name);
                }
            }
        } catch (Failure again) {
            return again.sentence();
        }
        return failure.sentence();
    }

    private void read(Draft base, Result result) {
        result.opened.forEach(one -> one.from.tell(one.problem.isEmpty() ? null : one.problem));
        boolean asks = result.compiled.isEmpty();
        for (Opened one : result.opened) {
            Copy copy = one.copy;
            boolean unlike =
                    copy != null
                            && result.compiled.stream()
                                    .filter(each -> each.copies().contains(copy))
                                    .anyMatch(each -> isUnlike(each.compiled(), copy));
            one.from.unlikeProperty().set(unlike);
            asks |= unlike && !one.from.evenUnlikeProperty().get();
        }
        if (asks) {
            stage.set(Stage.COPIES);
            return;
        }
        found =
                new Found(
                        base,
                        result.compiling,
                        result.compiled,
                        new Proposals(result.compiled, model.sentences()));
        stage.set(Stage.PROPOSALS);
    }

    private static boolean isUnlike(Draft compiled, Copy copy) {
        Compilation compilation = compiled.compilations().getLast();
        return compilation.remarks().stream()
                .filter(one -> one.kind() == CompilationRemark.Kind.LITTLE_IN_COMMON)
                .map(one -> compilation.copies().get(one.copy()))
                .anyMatch(new CompiledCopy(copy.file(), copy.delegation())::equals);
    }

    /** Goes back to the copies; work that is being done comes to nothing. */
    public void back() {
        current.set(true);
        stage.set(Stage.COPIES);
    }

    /** Opens the draft with what is wanted. */
    public void compile() {
        Found all = found;
        if (all == null) {
            return;
        }
        AtomicBoolean givenUp = begin();
        work.start(
                () ->
                        all.compiling.together(
                                all.compiled, all.proposals.leftOut(), model.sentences()),
                together -> {
                    if (!givenUp.get()) {
                        open(all, together);
                    }
                },
                () -> stage.set(Stage.PROPOSALS));
    }

    private void open(Found all, DraftCompiling.Together together) {
        stage.set(Stage.DONE);
        List<String> said = new ArrayList<>();
        said.add(all.proposals.summary());
        said.addAll(together.toLookAt());
        opener.open(all.base, together.draft(), String.join("\n", said));
    }
}
