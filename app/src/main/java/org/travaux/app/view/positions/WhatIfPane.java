package org.travaux.app.view.positions;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.positions.Review;
import org.travaux.app.viewmodel.positions.ReviewLine;
import org.travaux.app.viewmodel.positions.WhatIf;

/** Delegations to tick, and beside them what would become of the choices. */
final class WhatIfPane extends BorderPane {
    private final SideBySidePane halves;
    private final HolderList chart;

    WhatIfPane(Review review, WhatIf model) {
        Sentences sentences = review.sentences();
        chart = new HolderList(model.holders(), sentences);
        chart.setId("what-if-chart");
        chart.letTick(model.lifting(), model::toggle);
        Label title = new Label();
        title.setId("what-if-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.textProperty().bind(model.titleProperty());
        HeldList<ReviewLine> lines =
                new HeldList<>(review, model.lines(), sentences.say("review.what-if"), true);
        lines.setId("what-if-lines");
        lines.setPlaceholder(new Label());
        VBox.setVgrow(lines, Priority.ALWAYS);
        Label rule = new Label(sentences.say("lifted.rule"));
        rule.getStyleClass().add("review-rule");
        rule.setWrapText(true);
        rule.setMinHeight(USE_PREF_SIZE);
        VBox result = new VBox(title, lines, rule);
        result.getStyleClass().add("what-if-result");
        halves = new SideBySidePane(chart, result);
        setCenter(halves);
        setBottom(HoldersPane.legend(sentences));
    }

    /** Gives the keyboard to the delegations. */
    void focus() {
        chart.requestFocus();
    }

    /** Another size of type, in pixels. */
    void setEm(double em) {
        TypeSize.set(halves, em);
    }
}
