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
    private final QuestionsOverPage over;

    /** The questions of one page, over all of it. */
    public DraftPasswordQuestion(
            PasswordQuestions questions, Overlay overlay, Sentences sentences) {
        this.questions = questions;
        this.overlay = overlay;
        this.sentences = sentences;
        this.over =
                new QuestionsOverPage(
                        questions.questionProperty(), overlay, this::ask, questions::giveUp);
    }

    private void ask(PasswordQuestions.Question question) {
        PasswordField field = new PasswordField();
        field.setId("draft-password");
        Label hint = PopupForm.hint(sentences.say("draft-password.ask.hint"));
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("draft-password.ask", question.draft()),
                        sentences,
                        () -> over.answer(() -> answer(field.getText())),
                        PopupForm.field(sentences.say("protect.password"), field),
                        hint);
        if (question.again()) {
            form.tell(sentences.say("protected.wrong-password", question.draft()));
        }
        over.shown();
        overlay.show(GuidePage.TROUBLE, form, field);
    }

    private @Nullable String answer(String typed) {
        Password password = Password.of(typed);
        if (password == null) {
            return sentences.say("protect.length", Password.LONGEST);
        }
        // The card goes away first: another one may come.
        Platform.runLater(() -> questions.answer(password));
        return null;
    }
}
