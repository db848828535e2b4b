package org.travaux.app.viewmodel.settings;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableBooleanValue;

/** How the window looks: light or dark, how large the text is, whether the side panel is there. */
public final class Appearance {
    private static final double STEP = 1.125;
    private static final double SMALLEST = 0.6;
    private static final double LARGEST = 4;

    private static final double NOTICE_SECONDS = 5;

    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final BooleanProperty contrast = new SimpleBooleanProperty();
    private final BooleanProperty panel = new SimpleBooleanProperty(true);
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final BooleanBinding panelShown = panel.and(narrow.not().or(unfolded));
    private final BooleanProperty toolBar = new SimpleBooleanProperty(true);
    private final DoubleProperty noticeSeconds = new SimpleDoubleProperty(NOTICE_SECONDS);

    /** As a window looks at first. */
    public Appearance() {
        narrow.addListener((_, _, _) -> unfolded.set(false));
    }

    /** How long a notice stays that goes by itself. */
    public DoubleProperty noticeSecondsProperty() {
        return noticeSeconds;
    }

    /** How large the text is; 1 is normal. */
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** Whether the window is dark. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Whether everything is drawn in full black and white, light or dark. */
    public BooleanProperty contrastProperty() {
        return contrast;
    }

    /** Whether the tool bar is shown. */
    public BooleanProperty toolBarProperty() {
        return toolBar;
    }

    /** Whether the side panel is wanted. */
    public BooleanProperty panelProperty() {
        return panel;
    }

    /** Whether the side panel is there: in a narrow window only if it is asked for again. */
    public ObservableBooleanValue panelShownProperty() {
        return panelShown;
    }

    /** Whether the window is too narrow for the texts and the side panel beside them. */
    public BooleanProperty narrowProperty() {
        return narrow;
    }

    /** Shows the side panel, or puts it away. */
    public void togglePanel() {
        boolean show = !panelShown.get();
        unfolded.set(show && narrow.get());
        if (show || !narrow.get()) {
            panel.set(show);
        }
    }

    /** Makes texts a step larger. */
    public void zoomIn() {
        zoom.set(Math.min(LARGEST, zoom.get() * STEP));
    }

    /** Makes texts a step smaller. */
    public void zoomOut() {
        zoom.set(Math.max(SMALLEST, zoom.get() / STEP));
    }

    /** Makes the text so large, within what can be read. */
    public void zoomTo(double wanted) {
        zoom.set(Math.clamp(wanted, SMALLEST, LARGEST));
    }

    /** Shows texts in their usual size. */
    public void zoomReset() {
        zoom.set(1);
    }
}
