package org.travaux.app.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;

import org.travaux.app.view.editor.RowsView;
import org.travaux.app.viewmodel.Appearance;
import org.travaux.app.viewmodel.Desk;
import org.travaux.app.viewmodel.OpenDraft;
import org.travaux.app.viewmodel.RecoveryOffers;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The main window: the menus and tools of the draft in front, and a tab for each open draft. */
public final class EditorWindow {
    private static final double INTERFACE_SIZE = 13;

    private final BorderPane root = new BorderPane();
    private final Scene scene = new Scene(root, 1440, 900);
    private final Desk desk;
    private final Appearance appearance;
    private final DraftTabs tabs;
    private final Closing closing;

    /**
     * A window on a desk.
     *
     * @param recovery what a sudden end left behind
     * @param quit what to do when the user wants to leave and nothing is lost by it
     */
    public EditorWindow(
            Desk desk,
            RecoveryOffers recovery,
            FileDialogs dialogs,
            Appearance appearance,
            Runnable quit) {
        this.desk = desk;
        this.appearance = appearance;
        closing = new Closing(desk, draft -> page(draft).files());
        Frame frame =
                new Frame(
                        desk,
                        dialogs,
                        appearance,
                        () -> closing.close(desk.front()),
                        () -> closing.closeAll(quit));
        tabs = new DraftTabs(desk, draft -> new DraftPage(draft, frame), closing::close);
        BorderPane drafts = new BorderPane(tabs);
        drafts.setTop(new RecoveryBar(recovery, desk.front().model().sentences()));
        root.setCenter(drafts);
        desk.frontProperty().addListener((_, _, _) -> showFront());
        showFront();
        new ActionKeys(scene, this::actions).install();
        followLook();
    }

    public Scene scene() {
        return scene;
    }

    /** Everything that can be asked for in this window. */
    Actions actions() {
        return page(desk.front()).actions();
    }

    /** The rows of the draft in front. */
    public RowsView rows() {
        return page(desk.front()).rows();
    }

    /** Does something that puts all drafts away, once the user has said what may be lost. */
    public void whenNothingIsLost(Runnable then) {
        closing.closeAll(then);
    }

    /** The name of the draft in front, with a dot while it is not saved, for the window's title. */
    public ObservableValue<String> titleProperty() {
        return desk.frontProperty().flatMap(OpenDraft::titleProperty);
    }

    private DraftPage page(OpenDraft draft) {
        return tabs.page(draft);
    }

    private void showFront() {
        DraftPage front = page(desk.front());
        root.setTop(front.commands());
        Platform.runLater(front.rows()::focus);
    }

    private void followLook() {
        URL styles = Objects.requireNonNull(EditorWindow.class.getResource("travaux.css"));
        scene.getStylesheets().add(styles.toExternalForm());
        root.getStyleClass().add("travaux");
        scene.getStylesheets().add(Fonts.styleSheet());
        root.setStyle("-fx-font-size: " + INTERFACE_SIZE + "px;");
        appearance.darkProperty().addListener((_, _, dark) -> setDark(dark));
        setDark(appearance.darkProperty().get());
        appearance.contrastProperty().addListener((_, _, contrast) -> setContrast(contrast));
        setContrast(appearance.contrastProperty().get());
    }

    private void setContrast(boolean contrast) {
        root.getStyleClass().remove("contrast");
        if (contrast) {
            root.getStyleClass().add("contrast");
        }
    }

    private void setDark(boolean dark) {
        List<String> looks = new ArrayList<>(root.getStyleClass());
        looks.removeAll(List.of("light", "dark"));
        looks.add(dark ? "dark" : "light");
        root.getStyleClass().setAll(looks);
        scene.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }
}
