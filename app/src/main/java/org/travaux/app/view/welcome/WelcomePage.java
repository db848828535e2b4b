package org.travaux.app.view.welcome;

import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.opening.DraftTemplate;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.Icon;
import org.travaux.app.view.files.FileActions;
import org.travaux.app.view.files.WindowCommands;
import org.travaux.app.viewmodel.window.RecentDeadlines;
import org.travaux.app.viewmodel.window.WindowModel;

import java.nio.file.Path;
import java.util.List;

/** What is shown while no draft is: recent drafts, a new one from a template, the sample. */
public final class WelcomePage extends ScrollPane {
    private final WindowModel windowModel;
    private final Sentences sentences;
    private final VBox recent = new VBox();
    private final VBox over = new VBox();
    private final Button open;
    private long looks;
    private final ChangeListener<Object> follow = (_, _, _) -> refresh();
    private final ListChangeListener<RecentDeadlines.Line> followOver = _ -> refreshOver();

    /** A page that opens what is asked for in front. */
    public WelcomePage(WindowCommands windowCommands, FileActions files, Sentences sentences) {
        this.windowModel = windowCommands.windowModel();
        this.sentences = sentences;
        getStyleClass().add("welcome");
        setFitToWidth(true);
        open = button("welcome.open", Icon.OPEN, files::open);
        HBox begin =
                new HBox(
                        open,
                        button("welcome.import", Icon.IMPORT, files::importTexts),
                        button("welcome.sample", Icon.NEXT, windowCommands::openSample),
                        button("welcome.tour", null, windowCommands::beginTour));
        begin.getStyleClass().add("welcome-buttons");
        FlowPane templates = new FlowPane();
        templates.getStyleClass().add("welcome-templates");
        DraftTemplate.beginnings().forEach(template -> templates.getChildren().add(card(template)));
        recent.getStyleClass().add("welcome-recent");
        over.getStyleClass().add("welcome-recent");
        over.setId("welcome-over");
        VBox content =
                new VBox(
                        label("welcome.title", "welcome-title"),
                        begin,
                        over,
                        label("welcome.new", "welcome-section"),
                        templates,
                        label("welcome.recent", "welcome-section"),
                        recent);
        content.getStyleClass().add("welcome-content");
        setContent(content);
        sceneProperty().addListener((_, _, scene) -> watch(scene != null));
    }

    /** Only while it is on the screen: a page that was put away is not held on to. */
    private void watch(boolean shown) {
        windowModel.memory().property().removeListener(follow);
        windowModel.deadlines().lines().removeListener(followOver);
        if (shown) {
            windowModel.memory().property().addListener(follow);
            windowModel.deadlines().lines().addListener(followOver);
            refresh();
            refreshOver();
        }
    }

    /** Has the keys go to what most people begin with. */
    public void focus() {
        open.requestFocus();
    }

    /** Looks for the recent drafts; what was found by an earlier look is not shown. */
    private void refresh() {
        long own = ++looks;
        windowModel
                .recent()
                .look(
                        drafts -> {
                            if (own == looks) {
                                show(drafts);
                            }
                        });
    }

    private void show(List<Path> drafts) {
        recent.getChildren().setAll(drafts.stream().map(this::line).toList());
        if (drafts.isEmpty()) {
            recent.getChildren().add(label("welcome.none", "panel-hint"));
        }
    }

    /** Deadlines that are over and wait for their outcome; nothing where there are none. */
    private void refreshOver() {
        List<RecentDeadlines.Line> lines = windowModel.deadlines().overdue();
        over.setVisible(!lines.isEmpty());
        over.setManaged(!lines.isEmpty());
        over.getChildren().clear();
        if (!lines.isEmpty()) {
            over.getChildren().add(label("welcome.over", "welcome-section"));
            lines.forEach(line -> over.getChildren().add(line(line)));
        }
    }

    private Node line(RecentDeadlines.Line deadline) {
        Button name = new Button(deadline.name());
        name.getStyleClass().addAll("flat", "welcome-over");
        name.setMnemonicParsing(false);
        name.setOnAction(_ -> windowModel.openDrafts().open(deadline.file()));
        Label said = new Label(deadline.said(sentences, windowModel.deadlines().now()));
        said.getStyleClass().add("panel-hint");
        said.setMinWidth(0);
        HBox line = new HBox(name, said);
        line.getStyleClass().add("welcome-line");
        return line;
    }

    private Node line(Path draft) {
        Button name = new Button(String.valueOf(draft.getFileName()));
        name.getStyleClass().addAll("flat", "welcome-draft");
        name.setMnemonicParsing(false);
        name.setOnAction(_ -> windowModel.openDrafts().open(draft));
        Label folder = new Label(String.valueOf(draft.getParent()));
        folder.getStyleClass().add("panel-hint");
        folder.setMinWidth(0);
        folder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button forget = new Button();
        forget.setGraphic(Icon.CLOSE.node());
        forget.getStyleClass().addAll("flat", "button-icon", "tool", "welcome-forget");
        forget.setAccessibleText(sentences.say("welcome.forget", name.getText()));
        forget.setOnAction(_ -> windowModel.recent().forget(draft));
        HBox line = new HBox(name, folder, forget);
        line.getStyleClass().add("welcome-line");
        return line;
    }

    private Node card(DraftTemplate template) {
        Label name = label("template." + template.id(), "template-name");
        Label about = label("about." + template.id(), "panel-hint");
        Button card = new Button();
        card.setGraphic(new VBox(4, name, about));
        card.setId("template-" + template.id());
        card.setAccessibleText(name.getText());
        card.getStyleClass().addAll("template-card");
        card.setOnAction(_ -> windowModel.begin(template));
        return card;
    }

    private Button button(String key, @Nullable Icon icon, Runnable run) {
        Button button = new Button(sentences.say(key));
        if (icon != null) {
            button.setGraphic(icon.node());
        }
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Label label(String key, String look) {
        Label label = new Label(sentences.say(key));
        label.getStyleClass().add(look);
        label.setWrapText(true);
        return label;
    }
}
