package org.travaux.app.view.compiling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.compiling.CompileAssistant;
import org.travaux.app.viewmodel.compiling.CompileAssistant.Stage;
import org.travaux.app.viewmodel.files.FileCommands;
import org.travaux.app.viewmodel.guide.GuidePage;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Makes one draft of the open one and its copies, over the page; what was begun can be gone on. */
public final class CompilePopup {
    private final EditorModel model;
    private final FileCommands commands;
    private final CompileAssistant.Opener opener;
    private final Supplier<List<Path>> dialog;
    private final Overlay overlay;
    private @Nullable CompileAssistant assistant;
    private @Nullable CompileCard card;

    /**
     * The assistant for one draft.
     *
     * @param opener shows the compiled draft
     * @param dialog asks which copies there are
     */
    public CompilePopup(
            EditorModel model,
            FileCommands commands,
            CompileAssistant.Opener opener,
            Supplier<List<Path>> dialog,
            Overlay overlay) {
        this.model = model;
        this.commands = commands;
        this.opener = opener;
        this.dialog = dialog;
        this.overlay = overlay;
    }

    /** Shows the copies; asks which there are if none is known. */
    public void ask() {
        if (assistant == null || card == null || assistant.stageProperty().get() == Stage.DONE) {
            assistant =
                    new CompileAssistant(
                            model,
                            commands.files(),
                            commands.fileProperty()::get,
                            commands::isIn,
                            opener);
            card = new CompileCard(assistant, model.sentences(), dialog, overlay::hide);
        } else {
            assistant.back();
        }
        overlay.fill(GuidePage.COMPILING, card, card.first());
        if (assistant.copies().isEmpty()) {
            card.add(dialog.get());
        }
    }
}
