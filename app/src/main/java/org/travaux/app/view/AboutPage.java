package org.travaux.app.view;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.storage.ProgramNotices;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.viewmodel.guide.GuidePage;

/** Which version of the program this is, and under which licences it and its parts are. */
final class AboutPage extends VBox {
    private static final int PICTURE = 128;
    private static final double ICON = 56;
    private static final double WIDTH = 640;
    private static final int ROWS = 16;

    private final TextArea licences;

    AboutPage(ProgramNotices notices, Sentences sentences) {
        getStyleClass().add("about-page");
        ImageView icon = new ImageView(ProgramIcon.picture(PICTURE));
        icon.setFitWidth(ICON);
        icon.setFitHeight(ICON);
        Label name = label("Travaux " + notices.version(), "popup-title");
        HBox head =
                new HBox(icon, new VBox(name, label(sentences.say("about.what"), "about-text")));
        head.getStyleClass().add("about-head");
        licences = new TextArea(text(notices, sentences));
        licences.setEditable(false);
        licences.setWrapText(true);
        licences.setPrefRowCount(ROWS);
        licences.setPrefWidth(WIDTH);
        licences.setAccessibleText(sentences.say("about.licences"));
        Label title = label(sentences.say("about.licences"), "about-title");
        title.setLabelFor(licences);
        getChildren().addAll(head, label(sentences.say("about.licence"), "about-text"), title);
        getChildren().add(licences);
    }

    /** Shows it; what scrolls has the keyboard. */
    void show(Overlay overlay) {
        overlay.show(GuidePage.TROUBLE, this, licences);
        licences.positionCaret(0);
    }

    /** The libraries first: the licence itself is long. */
    private static String text(ProgramNotices notices, Sentences sentences) {
        StringBuilder text = new StringBuilder();
        if (!notices.libraries().isEmpty()) {
            text.append(sentences.say("about.libraries")).append("\n\n");
            text.append(notices.libraries()).append("\n\n\n");
        }
        return text.append(notices.notice()).append("\n\n").append(notices.licence()).toString();
    }

    private static Label label(String text, String look) {
        Label label = new Label(text);
        label.getStyleClass().add(look);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        return label;
    }
}
