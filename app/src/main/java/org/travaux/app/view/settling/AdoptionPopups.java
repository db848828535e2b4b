package org.travaux.app.view.settling;

import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.settling.AdoptionQuestions;
import org.travaux.app.viewmodel.settling.RenumberPreview;

import java.util.List;
import java.util.Locale;

/** What opens over the rows to answer what is asked before a text is adopted. */
public final class AdoptionPopups {
    private final EditorModel model;
    private final AdoptionQuestions questions;
    private final Overlay overlay;

    /** What becomes of the labels. */
    private enum Labels {
        RENUMBER,
        KEEP
    }

    /** What the adopted text has for a symbol. */
    private enum Symbol {
        GIVEN,
        NONE,
        KEEP
    }

    /** The questions about the adopted text, over its rows. */
    public AdoptionPopups(EditorModel model, AdoptionQuestions questions, Overlay overlay) {
        this.model = model;
        this.questions = questions;
        this.overlay = overlay;
    }

    /** Asks whether labels are counted anew or kept; says so if nothing is odd about them. */
    void askLabels() {
        Sentences sentences = model.sentences();
        if (!questions.asksForLabels()) {
            String well = sentences.say("labels.well");
            model.tell(new Notice(Notice.Kind.DONE, well));
            return;
        }
        RenumberPreview preview = new RenumberPreview(model);
        RenumberingView view = new RenumberingView(preview, sentences, overlay::hide);
        NamedBox<Labels> answer =
                new NamedBox<>(
                        "labels-answer",
                        List.of(Labels.values()),
                        each -> sentences.say("labels." + id(each)));
        answer.valueProperty().subscribe(chosen -> view.setDisable(chosen != Labels.RENUMBER));
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("labels.title"),
                        sentences,
                        () -> answerLabels(answer.getValue(), preview),
                        PopupForm.field(sentences.say("labels.what"), answer),
                        view);
        form.getStyleClass().add("wide-form");
        overlay.show(GuidePage.SETTLING, form, answer);
    }

    /** Shows what would become of the labels, and does it; says so if they are in order. */
    public void renumber() {
        Sentences sentences = model.sentences();
        RenumberPreview preview = new RenumberPreview(model);
        if (preview.isEmpty()) {
            String already = sentences.say("notice.numbered");
            model.tell(new Notice(Notice.Kind.DONE, already));
            return;
        }
        RenumberingView view = new RenumberingView(preview, sentences, overlay::hide);
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("renumber.title"),
                        sentences,
                        () -> answerLabels(Labels.RENUMBER, preview),
                        view);
        form.getStyleClass().add("wide-form");
        overlay.show(GuidePage.SETTLING, form, view.first());
    }

    private @Nullable String answerLabels(Labels answer, RenumberPreview preview) {
        switch (answer) {
            case RENUMBER -> preview.apply();
            case KEEP -> questions.keepLabels();
        }
        return null;
    }

    /** Asks which symbol the adopted text has. */
    void askSymbol() {
        Sentences sentences = model.sentences();
        NamedBox<Symbol> answer =
                new NamedBox<>(
                        "symbol-answer",
                        List.of(Symbol.values()),
                        each -> sentences.say("symbol." + id(each), questions.symbol()));
        String adopted = questions.adoptedSymbol();
        TextField symbol = new TextField(adopted.equals(questions.symbol()) ? "" : adopted);
        symbol.setId("symbol-field");
        answer.valueProperty().subscribe(chosen -> symbol.setDisable(chosen != Symbol.GIVEN));
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("symbol.title"),
                        sentences,
                        () -> answerSymbol(answer.getValue(), symbol.getText().strip()),
                        PopupForm.field(sentences.say("symbol.what"), answer),
                        PopupForm.field(sentences.say("symbol.symbol"), symbol));
        form.getStyleClass().add("words-form");
        overlay.show(GuidePage.SETTLING, form, symbol);
    }

    private @Nullable String answerSymbol(Symbol answer, String typed) {
        switch (answer) {
            case GIVEN -> {
                if (typed.isEmpty()) {
                    return model.sentences().say("symbol.empty");
                }
                questions.adoptSymbol(typed);
            }
            case NONE -> questions.adoptSymbol("");
            case KEEP -> questions.adoptSymbol(questions.symbol());
        }
        return null;
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
