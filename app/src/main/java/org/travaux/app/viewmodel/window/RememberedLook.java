package org.travaux.app.viewmodel.window;

import org.travaux.app.settings.Memory;
import org.travaux.app.settings.WindowLook;
import org.travaux.app.viewmodel.settings.Appearance;
import org.travaux.app.viewmodel.settings.StoredValue;

/** A window's looks from one time to the next. */
public final class RememberedLook {
    private final Appearance appearance;
    private final StoredValue<Memory> memory;

    /** The looks of a window. */
    public RememberedLook(WindowModel window) {
        this.appearance = window.appearance();
        this.memory = window.memory();
    }

    /** They are as they were, and are remembered from now on. */
    public void restore() {
        WindowLook look = memory.get().look();
        appearance.darkProperty().set(look.dark());
        appearance.panelProperty().set(look.panel());
        appearance.toolBarProperty().set(look.toolBar());
        appearance.zoomTo(look.zoom());
        appearance.darkProperty().addListener((_, _, _) -> keep());
        appearance.panelProperty().addListener((_, _, _) -> keep());
        appearance.toolBarProperty().addListener((_, _, _) -> keep());
        appearance.zoomProperty().addListener((_, _, _) -> keep());
    }

    private void keep() {
        WindowLook look =
                new WindowLook(
                        appearance.darkProperty().get(),
                        appearance.zoomProperty().get(),
                        appearance.panelProperty().get(),
                        appearance.toolBarProperty().get());
        memory.change(known -> known.withLook(look));
    }
}
