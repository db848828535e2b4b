package org.travaux.app.view.negotiating;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.DraftSummary;

import java.util.List;

/** The whole draft in a few figures, while the caret is in no choice. */
final class SummaryPane extends VBox {
    private static final int MOST_HOLDERS = 14;
    private static final double BAR = 40;

    private final Sentences sentences;

    SummaryPane(Sentences sentences, DraftSummary summary) {
        this.sentences = sentences;
        getStyleClass().add("summary-pane");
        if (summary.open() == 0) {
            getChildren()
                    .add(
                            wrapped(
                                    summary.onParagraphs() == 0
                                            ? sentences.say("panel.all-closed")
                                            : sentences.say(
                                                    "panel.only-paragraphs",
                                                    summary.onParagraphs())));
            return;
        }
        HBox figure =
                new HBox(
                        label(Integer.toString(summary.open()), "figure"),
                        label(sentences.say("panel.open", summary.open()), "figure-unit"));
        figure.getStyleClass().add("figure-line");
        getChildren().addAll(figure, wrapped(sentences.say("panel.hint")));
        getChildren().add(label(sentences.say("panel.holders"), "panel-section"));
        List<DraftSummary.Holder> holders = summary.holders();
        int most = holders.isEmpty() ? 1 : holders.getFirst().choices();
        holders.stream()
                .limit(MOST_HOLDERS)
                .forEach(holder -> getChildren().add(line(holder, most)));
        if (holders.size() > MOST_HOLDERS) {
            getChildren()
                    .add(
                            wrapped(
                                    sentences.say(
                                            "panel.more-holders",
                                            holders.size() - MOST_HOLDERS,
                                            holders.get(MOST_HOLDERS).choices())));
        }
        if (summary.unattributed() > 0) {
            getChildren().add(wrapped(sentences.say("panel.unattributed", summary.unattributed())));
        }
        if (summary.onParagraphs() > 0) {
            getChildren()
                    .add(wrapped(sentences.say("panel.on-paragraphs", summary.onParagraphs())));
        }
    }

    private Node line(DraftSummary.Holder holder, int most) {
        Label code = label(holder.code(), "holder-code");
        Label name = new Label(holder.code().equals(holder.name()) ? "" : holder.name());
        name.getStyleClass().add("holder-name");
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Region bar = new Region();
        bar.getStyleClass().add("holder-bar");
        bar.setMaxWidth(Math.max(4, BAR * holder.choices() / most));
        StackPane track = new StackPane(bar);
        track.getStyleClass().add("holder-track");
        track.setMinWidth(BAR);
        track.setPrefWidth(BAR);
        HBox line =
                new HBox(code, name, track, label(Integer.toString(holder.choices()), "holder-n"));
        line.getStyleClass().add("holder");
        String said =
                sentences.say("panel.holds", holder.name(), holder.choices(), holder.closes());
        line.setAccessibleText(said);
        Tooltip.install(line, new Tooltip(said));
        return line;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("panel-hint");
        label.setWrapText(true);
        return label;
    }

    private static Label label(String text, String look) {
        Label label = new Label(text);
        label.getStyleClass().add(look);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
