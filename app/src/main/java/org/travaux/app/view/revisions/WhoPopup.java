package org.travaux.app.view.revisions;

import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.travaux.app.settings.Memory;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.view.controls.WhoField;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.settings.StoredValue;

import java.util.function.Consumer;

/** Asks who does something that is kept. */
final class WhoPopup {
    private final EditorModel model;
    private final StoredValue<Memory> memory;
    private final Overlay overlay;

    WhoPopup(EditorModel model, StoredValue<Memory> memory, Overlay overlay) {
        this.model = model;
        this.memory = memory;
        this.overlay = overlay;
    }

    /**
     * Asks.
     *
     * @param hint what will be done
     * @param then does it
     */
    void ask(String title, String hint, Consumer<String> then) {
        WhoField who = new WhoField(memory, model.sentences());
        Label told = new Label(hint);
        told.setWrapText(true);
        PopupForm form =
                new PopupForm(
                        overlay,
                        title,
                        model.sentences(),
                        () -> apply(who, then),
                        told,
                        who.named());
        overlay.show(GuidePage.REVISIONS, form, who.field());
    }

    private static @Nullable String apply(WhoField who, Consumer<String> then) {
        String wrong = who.problem();
        if (wrong == null) {
            then.accept(who.by());
        }
        return wrong;
    }
}
