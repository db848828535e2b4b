package org.travaux.app.view.settling;

import javafx.scene.Node;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Foresight;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.settling.AdoptionQuestions;
import org.travaux.app.viewmodel.settling.RenumberPreview;
import org.travaux.markup.draft.DraftReading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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
        NamedBox<Labels> answer =
                new NamedBox<>(
                        "labels-answer",
                        List.of(Labels.values()),
                        each -> sentences.say("labels." + id(each)));
        Foresight<Optional<RenumberPreview>> foresight = new Foresight<>(model);
        RenumberingView view = new RenumberingView(sentences, overlay::hide);
        answer.valueProperty().subscribe(chosen -> view.setDisable(chosen != Labels.RENUMBER));
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("labels.title"),
                        sentences,
                        () -> answerLabels(answer.getValue(), foresight),
                        PopupForm.field(sentences.say("labels.what"), answer),
                        view);
        show(form, answer, view, foresight, questions.oddLabels(), "labels.well");
    }

    /** Shows what would become of the labels, and does it; says so if they are in order. */
    public void renumber() {
        Sentences sentences = model.sentences();
        Foresight<Optional<RenumberPreview>> foresight = new Foresight<>(model);
        RenumberingView view = new RenumberingView(sentences, overlay::hide);
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("renumber.title"),
                        sentences,
                        () -> answerLabels(Labels.RENUMBER, foresight),
                        view);
        show(form, view.first(), view, foresight, questions.renumbering(), "notice.numbered");
    }

    /**
     * Opens a form at once, so that it gets what is typed next, and shows what would come of it as
     * soon as that is known.
     *
     * @param well what is said, as a key, where nothing would
     */
    private void show(
            PopupForm form,
            Node focused,
            RenumberingView view,
            Foresight<Optional<RenumberPreview>> foresight,
            Function<DraftReading, Optional<RenumberPreview>> find,
            String well) {
        form.onceForeseen(foresight);
        form.getStyleClass().add("wide-form");
        overlay.show(GuidePage.SETTLING, form, focused);
        foresight
                .foundProperty()
                .subscribe(
                        found -> {
                            if (found != null && form.getParent() != null) {
                                found.ifPresentOrElse(view::show, () -> isWell(well));
                            }
                        });
        foresight.ask(find);
    }

    private void isWell(String said) {
        overlay.hide();
        model.tell(new Notice(Notice.Kind.DONE, model.sentences().say(said)));
    }

    private @Nullable String answerLabels(
            Labels answer, Foresight<Optional<RenumberPreview>> foresight) {
        Objects.requireNonNullElse(foresight.now(), Optional.<RenumberPreview>empty())
                .ifPresent(
                        preview -> {
                            switch (answer) {
                                case RENUMBER -> preview.apply();
                                case KEEP -> questions.keepLabels(preview);
                            }
                        });
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
