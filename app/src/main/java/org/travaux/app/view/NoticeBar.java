package org.travaux.app.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.travaux.app.view.actions.Icon;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;

import java.util.Locale;

/**
 * What the user is told above the rows; gone when it is put away or something else is said. Many
 * sentences are scrolled, so that the rows stay in sight.
 */
final class NoticeBar extends HBox {
    private final Label sign = new Label();
    private static final int MOST_LINES = 4;
    private static final double MOST_HEIGHT = 132;

    private final Label sentence = new Label();
    private final ScrollPane many = new ScrollPane();

    NoticeBar(EditorModel model) {
        sentence.setWrapText(true);
        sentence.setId("notice");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        many.setFitToWidth(true);
        many.setFocusTraversable(true);
        many.setPrefHeight(MOST_HEIGHT);
        many.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(many, Priority.ALWAYS);
        Button dismiss = new Button();
        dismiss.setGraphic(Icon.CLOSE.node());
        dismiss.getStyleClass().addAll("flat", "button-icon", "tool");
        dismiss.setAccessibleText(model.sentences().say("notice.dismiss"));
        dismiss.setOnAction(_ -> model.tell(null));
        sign.getStyleClass().add("notice-sign");
        sign.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sign, sentence, dismiss);
        model.noticeProperty().addListener((_, _, notice) -> show(notice));
        show(model.noticeProperty().get());
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

    private void show(@Nullable Notice notice) {
        setVisible(notice != null);
        setManaged(notice != null);
        if (notice != null) {
            sentence.setText(notice.sentence());
            sign.setText(sign(notice.kind()));
            boolean scrolled = notice.sentence().lines().count() > MOST_LINES;
            many.setContent(null);
            getChildren().set(1, scrolled ? many : sentence);
            if (scrolled) {
                many.setContent(sentence);
                many.setVvalue(0);
            }
            String kind = notice.kind().name().toLowerCase(Locale.ROOT);
            getStyleClass().setAll("notice", "notice-" + kind);
        }
    }
}
