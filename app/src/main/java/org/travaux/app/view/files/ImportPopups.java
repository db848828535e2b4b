package org.travaux.app.view.files;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.opening.ImportQuestion;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.view.controls.SpeakerFields;
import org.travaux.app.viewmodel.files.Importing;
import org.travaux.app.viewmodel.files.Speaker;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.markup.profile.Delegation;

import java.nio.file.Path;
import java.util.function.Supplier;

/** Asks what only the user knows of a document. Whatever else is done gives the import up. */
public final class ImportPopups {
    private final Importing importing;
    private final Overlay overlay;
    private final Sentences sentences;
    private final QuestionsOverPage over;

    /** The questions of one import, over the rows. */
    public ImportPopups(Importing importing, Overlay overlay, Sentences sentences) {
        this.importing = importing;
        this.overlay = overlay;
        this.sentences = sentences;
        this.over =
                new QuestionsOverPage(
                        importing.questionProperty(), overlay, this::ask, importing::cancel);
    }

    private void ask(ImportQuestion question) {
        switch (question) {
            case ImportQuestion.Password(Path file, boolean wrong) -> askPassword(file, wrong);
            case ImportQuestion.Languages languages -> askLanguages(languages);
            case ImportQuestion.Authors authors -> askAuthors(authors);
            case ImportQuestion.Colours colours -> askColours(colours);
        }
    }

    private void askPassword(Path file, boolean wrong) {
        String name = String.valueOf(file.getFileName());
        PasswordField password = new PasswordField();
        password.setId("password-field");
        Node field = PopupForm.field(sentences.say("ask.password"), password);
        PopupForm form =
                form(
                        sentences.say("ask.protected", name),
                        () -> {
                            importing.usePassword(file, password.getText());
                            return null;
                        },
                        field);
        if (wrong) {
            form.tell(sentences.say("document.PASSWORD_WRONG", name, ""));
        }
        show(form, password);
    }

    private void askLanguages(ImportQuestion.Languages question) {
        LanguagesField field = new LanguagesField(question.found(), sentences);
        PopupForm form =
                form(
                        sentences.say(
                                "ask.languages",
                                String.valueOf(question.file().getFileName()),
                                new Explanations(sentences).names(question.found().languages())),
                        () -> {
                            importing.useLanguages(question.file(), field.languages());
                            return null;
                        },
                        field);
        show(form, field.first());
    }

    private void askAuthors(ImportQuestion.Authors authors) {
        SpeakerFields fields =
                new SpeakerFields(
                        sentences.say("ask.authors"), this::meaning, Speaker::type, sentences);
        fields.show(
                authors.names().stream()
                        .map(name -> new Speaker(name, authors.delegations()))
                        .toList());
        Label hint = new Label(sentences.say("ask.authors-hint"));
        hint.setWrapText(true);
        PopupForm form =
                form(
                        sentences.say("ask.authors"),
                        () -> importing.useSpeakers(fields.speakers()),
                        new VBox(8, hint, fields));
        form.getStyleClass().add("authors-form");
        show(form, fields.first());
    }

    private String meaning(Speaker speaker) {
        Delegation meant = speaker.meant();
        if (meant != null) {
            return SpeakerFields.shown(meant, sentences);
        }
        return sentences.say(speaker.typed().isEmpty() ? "ask.author-kept" : "gesture.nobody");
    }

    private void askColours(ImportQuestion.Colours colours) {
        ColourFields fields = new ColourFields(colours, sentences);
        PopupForm form =
                form(
                        sentences.say("ask.colours"),
                        () -> {
                            importing.useColours(fields.meanings());
                            return null;
                        },
                        fields);
        show(form, fields.first());
    }

    private PopupForm form(String title, Supplier<@Nullable String> apply, Node field) {
        return new PopupForm(overlay, title, sentences, () -> over.answer(apply), field);
    }

    private void show(PopupForm form, Node first) {
        over.shown();
        overlay.show(GuidePage.WORD, form, first);
        // Fields that scroll can't have the keyboard before the skin of what scrolls is there.
        form.applyCss();
        form.layout();
        first.requestFocus();
    }
}
