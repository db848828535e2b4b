package org.travaux.app.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

import org.travaux.app.viewmodel.settings.Appearance;
import org.travaux.app.viewmodel.window.WindowModel;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How the window looks, as its user wants it: light or dark, with how much contrast, which font.
 */
final class WindowStyle {
    private static final double INTERFACE_SIZE = 13;

    private final Scene scene;
    private final Region root;
    private final WindowModel windowModel;

    WindowStyle(Scene scene, Region root, WindowModel windowModel) {
        this.scene = scene;
        this.root = root;
        this.windowModel = windowModel;
    }

    /** Has the window look as it is wanted, from now on. */
    void follow() {
        URL styles = Objects.requireNonNull(WindowStyle.class.getResource("travaux.css"));
        scene.getStylesheets().add(styles.toExternalForm());
        root.getStyleClass().add("travaux");
        scene.getStylesheets().add("");
        windowModel.settings().property().addListener((_, _, _) -> followFont());
        followFont();
        root.setStyle("-fx-font-size: " + INTERFACE_SIZE + "px;");
        Appearance appearance = windowModel.appearance();
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

    /** The font's sheet is the last. */
    private void followFont() {
        String wanted = Fonts.styleSheet(windowModel.settings().get().font().family());
        ObservableList<String> sheets = scene.getStylesheets();
        if (!sheets.getLast().equals(wanted)) {
            sheets.set(sheets.size() - 1, wanted);
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
