package org.travaux.app.launch;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.travaux.app.cli.positions.HoldingsReport;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileOutput;
import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.exporting.Exports;
import org.travaux.app.files.opening.DraftSource;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.TextSource;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.storage.AtomicFile;
import org.travaux.app.storage.ProgramFolders;
import org.travaux.app.view.Snapshot;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.report.Holdings;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * The main job where no window can be opened: who holds what is printed; the documents and a
 * picture of the window, drawn without a display, are left in a folder.
 */
final class WithoutDisplay {
    /** What can be written of a text however much of it is open. */
    private static final List<ExportKind> WRITTEN =
            List.of(ExportKind.NEGOTIATING, ExportKind.SIDE_BY_SIDE);

    /**
     * Frames until rows have been laid out and drawn; the headless platform draws sixty a second.
     */
    private static final int FRAMES = 60;

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final EditorArguments arguments;
    private final Sentences sentences;
    private final PrintWriter out;
    private final DraftSource source;

    WithoutDisplay(EditorArguments arguments, Sentences sentences, PrintWriter out) {
        this.arguments = arguments;
        this.sentences = sentences;
        this.out = out;
        this.source = new DraftSource(sentences, InputStream.nullInputStream());
    }

    void run() throws Failure {
        Path folder = Objects.requireNonNull(arguments.withoutDisplay());
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Failure(
                    sentences.say(
                            "storage.OTHER", folder.toString(), String.valueOf(e.getMessage())),
                    e);
        }
        Path file = arguments.draft();
        if (file != null) {
            Draft draft =
                    source.open(
                                    new TextSource(file, null),
                                    Profiles.usualName(),
                                    ImportAnswers.NONE)
                            .draft();
            DraftReading reading = DraftReading.of(draft);
            new HoldingsReport(draft, Holdings.of(reading), sentences).writeText(out);
            out.println();
            for (ExportKind kind : WRITTEN) {
                Path document = folder.resolve(name(file) + "-" + kind.id() + ".docx");
                new Exports(sentences)
                        .write(reading, new ExportOrder(kind, draft.sourceLanguage()), document);
                out.println(sentences.say("cli.done.written", document.toString()));
            }
        }
        byte[] picture = picture();
        write(folder.resolve("editor.png"), stream -> stream.write(picture));
    }

    private void write(Path file, AtomicFile.Content content) throws Failure {
        new FileOutput(sentences).write(file, content);
        out.println(sentences.say("cli.done.written", file.toString()));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    private byte[] picture() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        Path folder = Objects.requireNonNull(arguments.withoutDisplay());
        CompletableFuture<byte[]> drawn = new CompletableFuture<>();
        Platform.startup(
                () -> {
                    Stage stage = new Stage();
                    stage.setWidth(WIDTH);
                    stage.setHeight(HEIGHT);
                    Editor editor =
                            new Editor(arguments, sentences, new ProgramFolders(folder, folder));
                    Editor.Shown shown = editor.show(stage);
                    new Countdown(
                                    () -> {
                                        drawn.complete(Snapshot.png(stage.getScene()));
                                        shown.leave().run();
                                    })
                            .start();
                });
        byte[] picture = drawn.join();
        Platform.exit();
        return picture;
    }

    /** Runs something when a number of frames have been drawn. */
    private static final class Countdown extends AnimationTimer {
        private final Runnable then;
        private int frames;

        Countdown(Runnable then) {
            this.then = then;
        }

        @Override
        public void handle(long now) {
            if (++frames == FRAMES) {
                stop();
                then.run();
            }
        }
    }
}
