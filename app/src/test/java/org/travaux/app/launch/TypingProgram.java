package org.travaux.app.launch;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Place;
import org.travaux.app.storage.ProgramFolders;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;

import java.nio.file.Path;

/**
 * The editor, in which somebody types at the beginning of a draft and does not save. It runs until
 * it is killed: {@code TypingProgram FOLDER DRAFT WORDS}.
 */
final class TypingProgram {
    private TypingProgram() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        EditorArguments editor = new EditorArguments(Path.of(arguments[1]), null, "en");
        Platform.startup(
                () -> {
                    Stage stage = new Stage();
                    Editor.Shown shown =
                            new Editor(
                                            editor,
                                            Sentences.in("en"),
                                            new ProgramFolders(folder, folder))
                                    .show(stage);
                    whenOpen(
                            shown.openDrafts().front().model(),
                            () -> type(stage.getScene(), arguments[2]));
                });
    }

    private static void whenOpen(EditorModel model, Runnable then) {
        InvalidationListener opened =
                _ ->
                        Platform.runLater(
                                () -> {
                                    model.placeCaret(new Place(0, Language.KAZAKH, 0));
                                    Platform.runLater(then);
                                });
        model.sessionProperty().addListener(opened);
    }

    /** Types words where the cursor is. */
    static void type(Scene scene, String words) {
        Node focused = scene.getFocusOwner();
        words.codePoints()
                .mapToObj(Character::toString)
                .map(
                        letter ->
                                new KeyEvent(
                                        KeyEvent.KEY_TYPED,
                                        letter,
                                        "",
                                        KeyCode.UNDEFINED,
                                        false,
                                        false,
                                        false,
                                        false))
                .forEach(typed -> Event.fireEvent(focused, typed));
    }
}
