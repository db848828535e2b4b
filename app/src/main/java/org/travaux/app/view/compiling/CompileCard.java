package org.travaux.app.view.compiling;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.ProblemLabel;
import org.travaux.app.viewmodel.compiling.CompileAssistant;
import org.travaux.app.viewmodel.compiling.CompileAssistant.Stage;
import org.travaux.app.viewmodel.compiling.Proposals;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The steps from copies to one draft. Copies are chosen, or dropped on it. */
final class CompileCard extends VBox {
    private final CompileAssistant assistant;
    private final Sentences sentences;
    private final Supplier<List<Path>> dialog;
    private final Runnable close;
    private final ProblemLabel problem = new ProblemLabel();
    private final VBox body = new VBox();
    private final HBox buttons = new HBox();
    private final CopiesPane copies;

    /**
     * @param dialog asks which copies there are
     * @param close puts the card away
     */
    CompileCard(
            CompileAssistant assistant,
            Sentences sentences,
            Supplier<List<Path>> dialog,
            Runnable close) {
        this.assistant = assistant;
        this.sentences = sentences;
        this.dialog = dialog;
        this.close = close;
        copies = new CopiesPane(assistant, sentences);
        getStyleClass().addAll("popup-form", "compile-card");
        Label title = new Label(sentences.say("compile.title"));
        title.getStyleClass().add("popup-title");
        body.getStyleClass().add("compile-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        buttons.getStyleClass().add("popup-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, body, problem, buttons);
        addEventHandler(DragEvent.DRAG_OVER, this::over);
        addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        assistant.stageProperty().subscribe(this::show);
    }

    /** Adds copies; says so if there is none among them. */
    void add(List<Path> files) {
        problem.tell(assistant.add(files));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && areCopiesShown()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private boolean areCopiesShown() {
        return assistant.stageProperty().get() == Stage.COPIES;
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles() && areCopiesShown()) {
            add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void show(Stage stage) {
        problem.tell(null);
        switch (stage) {
            case COPIES -> showCopies();
            case WORKING -> showWork();
            case PROPOSALS -> showProposals();
            case DONE -> close.run();
        }
    }

    private void showCopies() {
        Button add = button("compile.add", "compile-add", () -> add(dialog.get()));
        Button cancel = button("ask.cancel", "compile-cancel", close);
        Button next = button("compile.read", "compile-read", () -> problem.tell(assistant.read()));
        next.getStyleClass().add("accent");
        next.setDefaultButton(true);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        set(copies, add, between, cancel, next);
        copies.first().requestFocus();
    }

    private void showWork() {
        Label doing = new Label();
        doing.setId("compile-doing");
        doing.textProperty().bind(assistant.doingProperty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(assistant.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        Button cancel = button("ask.cancel", "compile-stop", assistant::back);
        set(new VBox(8, doing, bar), cancel);
        cancel.requestFocus();
    }

    private void showProposals() {
        Proposals proposals = assistant.proposals();
        if (proposals != null) {
            ProposalsPane pane = new ProposalsPane(proposals, sentences);
            Button back = button("compile.back", "compile-back", assistant::back);
            Button done = button("compile.compile", "compile-done", assistant::compile);
            done.getStyleClass().add("accent");
            set(pane, back, done);
            pane.first().requestFocus();
        }
    }

    private void set(Node content, Node... below) {
        VBox.setVgrow(content, Priority.ALWAYS);
        buttons.getChildren().setAll(below);
        body.getChildren().setAll(content);
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(sentences.say(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** What wants the keyboard. */
    Node first() {
        return copies.first();
    }
}
