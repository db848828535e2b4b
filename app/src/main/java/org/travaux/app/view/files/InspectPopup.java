package org.travaux.app.view.files;

import javafx.scene.control.PasswordField;

import org.travaux.app.files.Inspected;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.Picker;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.files.Exporting;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.picking.Offer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Shows what a Word document tells beside its text: one that was sent, or exported just now. */
final class InspectPopup {
    private final Exporting exporting;
    private final FileDialogs dialogs;
    private final Overlay overlay;
    private final Sentences sentences;

    InspectPopup(Exporting exporting, FileDialogs dialogs, Overlay overlay, Sentences sentences) {
        this.exporting = exporting;
        this.dialogs = dialogs;
        this.overlay = overlay;
        this.sentences = sentences;
    }

    void ask() {
        Path exported = exporting.exportedProperty().get();
        if (exported == null) {
            choose();
        } else {
            new Picker(
                            GuidePage.WORD,
                            overlay,
                            sentences.say("pick.inspect"),
                            sentences.say("pick.no-action"),
                            typed -> offers(exported, typed))
                    .open();
        }
    }

    private List<Offer> offers(Path exported, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.of(
                        new Offer(
                                name(exported),
                                sentences.say("inspect.exported"),
                                true,
                                () -> look(exported)),
                        new Offer(sentences.say("inspect.other"), "", true, this::choose))
                .filter(offer -> offer.text().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private void choose() {
        dialogs.toInspect().ifPresent(this::look);
    }

    private void look(Path file) {
        exporting.inspect(file, null, this::showThen);
    }

    /** The form that asked goes away first. */
    private void showThen(Inspected seen) {
        overlay.inTurn(() -> show(seen));
    }

    private void show(Inspected seen) {
        switch (seen) {
            case Inspected.Locked(Path file, boolean wrong) -> askPassword(file, wrong);
            case Inspected.Told(Path file, List<String> things) -> {
                TracesCard card = new TracesCard(name(file), things, sentences, overlay::hide);
                overlay.show(GuidePage.WORD, card, card.first());
            }
        }
    }

    private void askPassword(Path file, boolean wrong) {
        PasswordField password = new PasswordField();
        password.setId("password-field");
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("ask.protected", name(file)),
                        sentences,
                        () -> {
                            exporting.inspect(file, password.getText(), this::showThen);
                            return null;
                        },
                        PopupForm.field(sentences.say("ask.password"), password));
        if (wrong) {
            form.tell(sentences.say("document.PASSWORD_WRONG", name(file), ""));
        }
        overlay.show(GuidePage.WORD, form, password);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
