package org.travaux.app.view.revisions;

import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;

import org.travaux.app.exchange.Login;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.PopupForm;

import java.util.List;

/** Who is there, for a place that asks; nothing of it is kept. */
final class LoginFields {
    private final TextField user = new TextField();
    private final PasswordField password = new PasswordField();
    private final Sentences sentences;

    LoginFields(Login known, Sentences sentences) {
        this.sentences = sentences;
        user.setId("share-user");
        user.setText(known.user());
        password.setId("share-password");
    }

    /** The fields, each with what it is for. */
    List<Node> named() {
        return List.of(
                PopupForm.field(sentences.say("share.user"), user),
                PopupForm.field(sentences.say("share.password"), password));
    }

    /** What wants the keyboard. */
    Node first() {
        return user;
    }

    /** What is typed. */
    Login login() {
        return new Login(user.getText().strip(), password.getText());
    }
}
