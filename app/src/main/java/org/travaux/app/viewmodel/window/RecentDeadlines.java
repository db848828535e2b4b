package org.travaux.app.viewmodel.window;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.procedure.ProcedureSentences;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.procedure.Deadline;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.files.DraftFiles;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.Procedure;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What is under silence now, and where comments are expected, over all recent drafts: as their
 * files say, and of those that are open as they are.
 */
public final class RecentDeadlines {
    private final Recent recent;
    private final OpenDrafts openDrafts;
    private final Executor elsewhere;
    private final Executor home;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    /**
     * A deadline that runs, or is over and has no outcome.
     *
     * @param draft without its paragraphs
     */
    public record Line(Path file, Procedure procedure, Draft draft) {
        /** What the draft is called: its symbol, or its file where it has none. */
        public String name() {
            return procedure.symbol().isEmpty()
                    ? String.valueOf(file.getFileName())
                    : procedure.symbol();
        }

        /** Whether it is over. */
        public boolean isOverdue(Instant now) {
            return ProcedureSentences.isOverdue(procedure, now);
        }

        /** How it stands, with the time that is left, or since when it is over. */
        public String said(Sentences sentences, Instant now) {
            ProcedureSentences words = new ProcedureSentences(sentences);
            Deadline deadline = Deadline.of(procedure);
            String standing = words.standing(procedure, draft, now);
            return deadline == null ? standing : standing + " – " + words.left(deadline, now);
        }

        private Instant end() {
            Deadline deadline = Deadline.of(procedure);
            return deadline == null ? Instant.MAX : deadline.instant();
        }
    }

    /**
     * Nothing is read before somebody asks for it.
     *
     * @param elsewhere reads files, which may take as long as it takes
     * @param home takes what was read
     */
    public RecentDeadlines(
            Recent recent, OpenDrafts openDrafts, Executor elsewhere, Executor home) {
        this.recent = recent;
        this.openDrafts = openDrafts;
        this.elsewhere = elsewhere;
        this.home = home;
    }

    /** Those that were found when it was last looked for them, what is over first. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** What time it is. */
    public Instant now() {
        return model().services().clock().instant();
    }

    /** Those that are over. */
    public List<Line> overdue() {
        Instant now = now();
        return lines.stream().filter(line -> line.isOverdue(now)).toList();
    }

    /**
     * Reads the recent drafts; those that can't be read are passed over.
     *
     * @param done is told at home
     */
    public void look(Consumer<List<Line>> done) {
        DraftFiles files = openDrafts.front().commands().files();
        Map<Path, Draft> open = new HashMap<>();
        for (OpenDraft draft : openDrafts.drafts()) {
            Path file = draft.commands().fileProperty().get();
            if (file != null) {
                open.put(file.toAbsolutePath().normalize(), draft.model().session().draft());
            }
        }
        elsewhere.execute(
                () -> {
                    List<Line> found = new ArrayList<>();
                    for (Path file : recent.existing()) {
                        Draft known = open.get(file.toAbsolutePath().normalize());
                        add(file, known == null ? read(files, file) : List.of(known), found);
                    }
                    found.sort(Comparator.comparing(Line::end));
                    home.execute(
                            () -> {
                                lines.setAll(found);
                                done.accept(found);
                            });
                });
    }

    /** What is over is told where a draft is in front; the first page tells it by itself. */
    public void lookAtStart() {
        look(
                _ -> {
                    OpenDraft front = openDrafts.front();
                    if (!front.blankProperty().get()) {
                        tellOverdue();
                    } else if (front.commands().busyProperty().get()) {
                        whenOpened(front);
                    }
                });
    }

    /** The draft that the program was started with is still being read. */
    private void whenOpened(OpenDraft front) {
        front.blankProperty()
                .addListener(
                        new ChangeListener<>() {
                            @Override
                            public void changed(
                                    ObservableValue<? extends Boolean> blank,
                                    Boolean before,
                                    Boolean now) {
                                blank.removeListener(this);
                                home.execute(RecentDeadlines.this::tellOverdue);
                            }
                        });
    }

    private void tellOverdue() {
        List<Line> over = overdue();
        if (!over.isEmpty() && model().noticeProperty().get() == null) {
            String names = String.join(", ", over.stream().map(Line::name).distinct().toList());
            String said = model().sentences().say("deadlines.over", over.size(), names);
            model().tell(new Notice(Notice.Kind.FOUND, said));
        }
    }

    private EditorModel model() {
        return openDrafts.front().model();
    }

    private static List<Draft> read(DraftFiles files, Path file) {
        try {
            return FileKind.isNamedDraft(file) ? List.of(files.open(file).draft()) : List.of();
        } catch (Failure e) {
            // Whoever opens it is told why.
            return List.of();
        }
    }

    private static void add(Path file, List<Draft> drafts, List<Line> found) {
        for (Draft draft : drafts) {
            draft.procedures().stream()
                    .filter(each -> each.state() == Procedure.State.RUNNING)
                    .map(each -> new Line(file, each, draft.withParagraphs(List.of())))
                    .forEach(found::add);
        }
    }
}
