package org.travaux.app.view.procedure;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.GoingList;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.window.OpenDrafts;
import org.travaux.app.viewmodel.window.RecentDeadlines;

import java.time.Instant;
import java.util.List;

/** Lists what is under silence now over all recent drafts; Enter opens one. */
public final class DeadlinesPopup {
    private static final double WIDTH = 720;

    private final EditorModel model;
    private final RecentDeadlines deadlines;
    private final OpenDrafts openDrafts;
    private final Overlay overlay;

    /** The list, over whatever is shown. */
    public DeadlinesPopup(
            EditorModel model, RecentDeadlines deadlines, OpenDrafts openDrafts, Overlay overlay) {
        this.model = model;
        this.deadlines = deadlines;
        this.openDrafts = openDrafts;
        this.overlay = overlay;
    }

    /** Reads the recent drafts and shows the list; says so if there is nothing to be shown. */
    public void ask() {
        deadlines.look(found -> overlay.inTurn(() -> show(found)));
    }

    private void show(List<RecentDeadlines.Line> found) {
        Sentences sentences = model.sentences();
        if (found.isEmpty()) {
            String none = sentences.say("deadlines.none");
            model.tell(new Notice(Notice.Kind.TOLD, none));
            return;
        }
        Instant now = deadlines.now();
        Label title = new Label(sentences.say("deadlines.title"));
        title.getStyleClass().add("popup-title");
        GoingList<RecentDeadlines.Line> list = new GoingList<>(deadlines.lines(), this::open);
        list.setId("deadlines");
        list.setAccessibleText(title.getText());
        list.setCellFactory(_ -> new DeadlineCell(sentences, now));
        list.setPrefWidth(WIDTH);
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(list, Priority.ALWAYS);
        Button open = new Button(sentences.say("deadlines.open"));
        open.setId("deadlines-open");
        open.setOnAction(_ -> open(list.getSelectionModel().getSelectedItem()));
        open.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        Button done = new Button(sentences.say("settings.done"));
        done.getStyleClass().add("accent");
        done.setOnAction(_ -> overlay.hide());
        HBox buttons = new HBox(open, done);
        buttons.getStyleClass().add("popup-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(title, list, buttons);
        card.getStyleClass().addAll("popup-form", "compile-card");
        overlay.show(GuidePage.REVISIONS, card, list);
    }

    private void open(RecentDeadlines.Line line) {
        overlay.hide();
        openDrafts.open(line.file());
    }
}
