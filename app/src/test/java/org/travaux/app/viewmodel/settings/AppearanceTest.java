package org.travaux.app.viewmodel.settings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The side panel gives way in a narrow window, and comes when it is asked for. */
class AppearanceTest {
    private final Appearance appearance = new Appearance();

    private boolean isShown() {
        return appearance.panelShownProperty().get();
    }

    @Test
    void a_narrow_window_has_no_panel_until_it_is_asked_for() {
        assertTrue(isShown());
        appearance.narrowProperty().set(true);
        assertFalse(isShown());
        appearance.togglePanel();
        assertTrue(isShown());
        appearance.togglePanel();
        assertFalse(isShown());
        appearance.narrowProperty().set(false);
        assertTrue(isShown(), "it was only folded");
    }

    @Test
    void a_panel_that_was_put_away_stays_away() {
        appearance.togglePanel();
        assertFalse(isShown());
        appearance.narrowProperty().set(true);
        appearance.narrowProperty().set(false);
        assertFalse(isShown());
        appearance.narrowProperty().set(true);
        appearance.togglePanel();
        appearance.narrowProperty().set(false);
        assertTrue(isShown(), "it was asked for");
    }
}
