package org.travaux.app.view;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.Icon;
import org.travaux.app.view.files.FileOpener;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.settings.Appearance;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What the user is told above the rows; gone when it is put away or something else is said. That
 * something was done as it should be goes by itself. Many sentences are scrolled, so that the rows
 * stay in sight.
 */
final class NoticeBar extends VBox {
    private static final int MOST_LINES = 4;
    private static final double MOST_HEIGHT = 132;
    private static final Duration FADING = Duration.millis(400);

    private final EditorModel model;
    private final FileOpener opener;
    private final Appearance appearance;
    private final Label sign = new Label();
    private final Label sentence = new Label();
    private final ScrollPane many = new ScrollPane();
    private final HBox line = new HBox();
    private final TextArea details = new TextArea();
    private final Button showDetails;
    private final Button openFile;
    private final Button showInFolder;
    private @Nullable SequentialTransition passing;

    NoticeBar(EditorModel model, FileOpener opener, Appearance appearance) {
        this.model = model;
        this.opener = opener;
        this.appearance = appearance;
        Sentences sentences = model.sentences();
        sentence.setWrapText(true);
        sentence.setId("notice");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        many.setFitToWidth(true);
        many.setFocusTraversable(true);
        many.setPrefHeight(MOST_HEIGHT);
        many.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(many, Priority.ALWAYS);
        details.setId("notice-details");
        details.setEditable(false);
        details.setPrefHeight(MOST_HEIGHT);
        details.setAccessibleText(sentences.say("notice.details"));
        show(details, false);
        showDetails = button("notice-show-details", "notice.details", () -> show(details, true));
        openFile = button("notice-open", "notice.open", () -> withFile(opener::open));
        showInFolder = button("notice-folder", "notice.folder", () -> withFile(this::inFolder));
        Button dismiss = new Button();
        dismiss.setGraphic(Icon.CLOSE.node());
        dismiss.getStyleClass().addAll("flat", "button-icon", "tool");
        dismiss.setAccessibleText(sentences.say("notice.dismiss"));
        dismiss.setOnAction(_ -> model.tell(null));
        sign.getStyleClass().add("notice-sign");
        sign.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("notice-line");
        line.getChildren().addAll(sign, sentence, showDetails, openFile, showInFolder, dismiss);
        getChildren().addAll(line, details);
        hoverProperty().addListener((_, _, _) -> pass());
        model.noticeProperty().addListener((_, _, notice) -> show(notice));
        show(model.noticeProperty().get());
    }

    private Button button(String id, String textKey, Runnable run) {
        Button button = new Button(model.sentences().say(textKey));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private boolean inFolder(Path file) {
        return opener.showInFolder(file);
    }

    private void withFile(Predicate<Path> show) {
        Notice notice = model.noticeProperty().get();
        Path file = notice == null ? null : notice.file();
        if (file != null && !show.test(file)) {
            String said = model.sentences().say("problem.not-shown", file.toString());
            model.tell(new Notice(Notice.Kind.PROBLEM, said));
        }
    }

    /** Says without colour what kind of notice it is. */
    private static String sign(Notice.Kind kind) {
        return switch (kind) {
            case DONE -> "✓";
            case TOLD -> "i";
            case FOUND -> "!";
            case PROBLEM -> "×";
        };
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void show(@Nullable Notice notice) {
        show(this, notice != null);
        show(details, false);
        if (notice != null) {
            sentence.setText(notice.sentence());
            sign.setText(sign(notice.kind()));
            details.setText(notice.details());
            show(showDetails, !notice.details().isEmpty());
            show(openFile, notice.file() != null);
            show(showInFolder, notice.file() != null);
            boolean scrolled = notice.sentence().lines().count() > MOST_LINES;
            many.setContent(null);
            line.getChildren().set(1, scrolled ? many : sentence);
            if (scrolled) {
                many.setContent(sentence);
                many.setVvalue(0);
            }
            String kind = notice.kind().name().toLowerCase(Locale.ROOT);
            getStyleClass().setAll("notice", "notice-" + kind);
        }
        pass();
    }

    /** It stays while the mouse is on it: somebody reads it, or is about to open the file. */
    private void pass() {
        if (passing != null) {
            passing.stop();
        }
        setOpacity(1);
        Notice notice = model.noticeProperty().get();
        if (notice != null && notice.passes() && !isHover()) {
            Duration stays = Duration.seconds(appearance.noticeSecondsProperty().get());
            FadeTransition fade = new FadeTransition(FADING, this);
            fade.setToValue(0);
            passing = new SequentialTransition(new PauseTransition(stays), fade);
            passing.setOnFinished(_ -> model.tell(null));
            passing.play();
        }
    }
}
