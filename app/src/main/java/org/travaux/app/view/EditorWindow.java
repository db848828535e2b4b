package org.travaux.app.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.editor.RowsView;
import org.travaux.app.viewmodel.Appearance;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.FileCommands;
import org.travaux.app.viewmodel.Findings;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The main window: menus, tools, the rows of the draft, the side panel, the last line. */
public final class EditorWindow {
    private static final double TEXT_SIZE = 15;
    private static final double INTERFACE_SIZE = 13;
    private static final double PANEL_SHARE = 0.24;

    private final BorderPane root = new BorderPane();
    private final Scene scene = new Scene(root, 1440, 900);
    private final EditorModel model;
    private final FileActions files;
    private final RowsView rows;
    private final Appearance appearance;
    private final Overlay overlay = new Overlay();
    private final Actions actions;

    /**
     * A window on a model.
     *
     * @param quit what to do when the user wants to leave and nothing is lost by it
     */
    public EditorWindow(
            EditorModel model,
            FileCommands commands,
            FileDialogs dialogs,
            Appearance appearance,
            Runnable quit) {
        this.model = model;
        this.appearance = appearance;
        files = new FileActions(model, commands, dialogs);
        rows = new RowsView(model);
        Findings findings = new Findings(model);
        FixesPopup fixes = new FixesPopup(model, findings, rows);
        Popups popups = new Popups(model, overlay);
        actions =
                new Actions(
                        List.of(
                                FileMenu.of(
                                        model,
                                        commands,
                                        files,
                                        () -> files.whenNothingIsLost(quit)),
                                EditMenu.of(model),
                                FindMenu.of(model, popups),
                                ChoicesMenu.of(model),
                                ReviewMenu.of(model, findings, fixes::open),
                                ViewMenu.of(appearance),
                                HelpMenu.of(
                                        () -> popups.palette(actions()),
                                        () -> popups.keys(actions()))));
        new ActionKeys(scene, this::actions).install();
        Commands made = new Commands(actions, model.sentences());
        root.setTop(new VBox(made.menuBar(), made.toolBar()));
        root.setCenter(center(fixes));
        root.setBottom(new StatusBar(model, commands, findings));
        followPanel(new SidePanel(model));
        followLook();
    }

    public Scene scene() {
        return scene;
    }

    /** Everything that can be asked for in this window. */
    Actions actions() {
        return actions;
    }

    /** The rows of the draft. */
    public RowsView rows() {
        return rows;
    }

    /** Does something that would lose changes, once the user has said what is to become of them. */
    public void whenNothingIsLost(Runnable then) {
        files.whenNothingIsLost(then);
    }

    /** The name of the open draft, for the window's title. */
    public String draftName() {
        return files.draftName();
    }

    private Node center(FixesPopup fixes) {
        StackPane sheet = new StackPane(rows, emptyPage(), fixes, overlay);
        BorderPane center = new BorderPane(sheet);
        ColumnHeader header = new ColumnHeader(model, rows.rowWidth());
        center.setTop(new VBox(new NoticeBar(model), header));
        center.getStyleClass().add("center");
        return center;
    }

    private Node emptyPage() {
        Sentences sentences = model.sentences();
        Label title = new Label(sentences.say("empty.title"));
        title.getStyleClass().add("empty-title");
        Label hint = new Label(sentences.say("empty.hint"));
        hint.getStyleClass().add("empty-hint");
        VBox page = new VBox(title, hint);
        page.getStyleClass().add("empty-page");
        page.visibleProperty().bind(Bindings.isEmpty(model.rowIds()));
        page.setMouseTransparent(true);
        return page;
    }

    private void followPanel(SidePanel panel) {
        panel.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.clamp(root.getWidth() * PANEL_SHARE, 260.0, 420.0),
                                root.widthProperty()));
        root.rightProperty()
                .bind(
                        Bindings.when(appearance.panelProperty())
                                .then((Node) panel)
                                .otherwise((Node) null));
    }

    private void followLook() {
        URL styles = Objects.requireNonNull(EditorWindow.class.getResource("travaux.css"));
        scene.getStylesheets().add(styles.toExternalForm());
        root.getStyleClass().add("travaux");
        scene.getStylesheets().add(Fonts.styleSheet());
        root.setStyle("-fx-font-size: " + INTERFACE_SIZE + "px;");
        appearance.zoomProperty().addListener((_, _, _) -> followZoom());
        followZoom();
        appearance.darkProperty().addListener((_, _, dark) -> setDark(dark));
        setDark(appearance.darkProperty().get());
    }

    private void followZoom() {
        double size = TEXT_SIZE * appearance.zoomProperty().get();
        rows.setStyle("-fx-font-size: " + size + "px;");
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
