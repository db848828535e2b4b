package org.travaux.app.view.files;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.Password;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.PasswordQuestions;
import org.travaux.app.viewmodel.guide.GuidePage;

/** Asks for the password of a protected draft. Whatever else is done leaves it closed. */
public final class DraftPasswordQuestion {
    private final PasswordQuestions questions;
    private final Overlay overlay;
    private final Sentences sentences;
    private boolean open;

    /** The questions of one page, over all of it. */
    public DraftPasswordQuestion(
            PasswordQuestions questions, Overlay overlay, Sentences sentences) {
        this.questions = questions;
        this.overlay = overlay;
        this.sentences = sentences;
        questions
                .questionProperty()
                .addListener(
                        (_, _, question) -> {
                            if (question != null) {
                                // The page that comes to the front takes the keyboard first.
                                Platform.runLater(() -> ask(question));
                            }
                        });
        overlay.visibleProperty().addListener((_, _, visible) -> closed(visible));
    }

    private void ask(PasswordQuestions.Question question) {
        PasswordField field = new PasswordField();
        field.setId("draft-password");
        Label hint = new Label(sentences.say("draft-password.ask.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("field-name");
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("draft-password.ask", question.draft()),
                        sentences,
                        () -> answer(field.getText()),
                        PopupForm.field(sentences.say("protect.password"), field),
                        hint);
        if (question.again()) {
            form.tell(sentences.say("protected.wrong-password", question.draft()));
        }
        open = true;
        overlay.show(GuidePage.TROUBLE, form, field);
    }

    private @Nullable String answer(String typed) {
        Password password = Password.of(typed);
        if (password == null) {
            return sentences.say("protect.length", Password.LONGEST);
        }
        open = false;
        // The card goes away first: another one may come.
        Platform.runLater(() -> questions.answer(password));
        return null;
    }

    private void closed(boolean visible) {
        if (!visible && open) {
            open = false;
            Platform.runLater(questions::giveUp);
        }
    }
}
