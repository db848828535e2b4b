package org.travaux.app.launch;

import javafx.application.Application;
import javafx.stage.Stage;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.storage.ProgramFolders;
import org.travaux.app.view.ProgramIcon;

/**
 * The editor as JavaFX starts it. The name of this class is what the desktop knows the window by:
 * it stands in the desktop entry.
 */
public final class EditorApplication extends Application {
    /** JavaFX makes it. */
    public EditorApplication() {}

    @Override
    public void start(Stage stage) {
        EditorArguments arguments =
                EditorArguments.of(getParameters().getRaw().toArray(String[]::new));
        stage.getIcons().setAll(ProgramIcon.pictures());
        new Editor(arguments, Sentences.ofSystem(), ProgramFolders.ofSystem()).open(stage);
    }
}
