package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.travaux.app.TestDrafts;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.editing.AgreedQuestion;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.display.Texts;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/** What was asked for comes when something else is open in which somebody types. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // The window is made before each test.
class LatePopupTest {
    private Overlay overlay;
    private Button late;

    @Start
    void start(Stage stage) {
        overlay = new Overlay();
        late = new Button("the notes, read at last");
        stage.setScene(new Scene(new StackPane(new Button("behind"), overlay)));
        stage.show();
    }

    private void comes() {
        overlay.inTurn(() -> overlay.show(GuidePage.NEGOTIATING, new VBox(late), late));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onFx(Callable<T> make) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, make);
    }

    private static void run(Runnable what) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, what);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void it_waits_until_the_form_is_closed() {
        TextField wording = onFx(TextField::new);
        run(() -> overlay.show(GuidePage.SETTLING, new VBox(wording), wording));
        run(() -> wording.setText("other wording, typed for five minutes"));
        comes();
        assertEquals(overlay.getScene(), wording.getScene());
        run(overlay::hide);
        assertEquals(overlay.getScene(), late.getScene());
    }

    @Test
    void it_waits_until_it_is_said_whether_agreed_text_may_be_changed() {
        EditorModel model =
                new EditorModel(
                        Texts.ENGLISH,
                        Background.atOnce(Runnable::run, Platform::runLater),
                        new SplittableRandom(9));
        Draft draft = TestDrafts.english("We agree.");
        StatusChange agreed = StatusChange.of(ParagraphStatus.AGREED, null, "2027-05-01", "");
        run(
                () -> {
                    model.show(
                            model.prepare(
                                    draft.withParagraph(
                                            0, draft.paragraphs().getFirst().withStatus(agreed))));
                    AgreedQuestion _ =
                            new AgreedQuestion(model.agreedText(), overlay, Texts.ENGLISH);
                    Place start = new Place(0, Language.ENGLISH, 0);
                    model.type(start, ChangeSet.of(9, TextEdit.insert(0, "All of ")), true);
                });
        comes();
        assertNotNull(model.session().held());
        run(() -> model.agreedText().allow());
        assertEquals(
                "All of We agree.", model.session().draft().texts(Language.ENGLISH).getFirst());
        assertEquals(overlay.getScene(), late.getScene());
    }
}
