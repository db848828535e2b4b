package org.travaux.app.view.printing;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pages of a text before they are printed, in the languages and on the paper that are chosen.
 */
public final class PrintPreview extends BorderPane {
    private static final double SHARE = 0.94;

    /** How many paragraphs are laid out before anything is shown, and then at a time. */
    private static final int AT_ONCE = 60;

    private static final int MEANWHILE = 8;

    private final EditorModel model;
    private final Sentences sentences;
    private final Overlay overlay;
    private final NamedBox<List<Language>> languages;
    private final NamedBox<PageSize> sizes;
    private final NamedBox<Boolean> orientations;
    private final PagesPane pages = new PagesPane();
    private final Label count = new Label();
    private final Button print = new Button();
    private PrintedText printed;

    /** The text of a draft in the columns that are shown; other languages can be chosen. */
    public PrintPreview(EditorModel model, Overlay overlay) {
        this.model = model;
        this.sentences = model.sentences();
        this.overlay = overlay;
        languages = new NamedBox<>("print-languages", choices(), this::name);
        sizes = new NamedBox<>("print-size", List.of(PageSize.values()), PageSize::called);
        sizes.setValue(PageSize.usualIn(Locale.getDefault()));
        orientations =
                new NamedBox<>(
                        "print-orientation",
                        List.of(false, true),
                        across -> sentences.say(across ? "print.landscape" : "print.portrait"));
        orientations.setValue(languages.getValue().size() > 1);
        printed = begun();
        getStyleClass().addAll("popup-form", "print-preview");
        setTop(top());
        pages.setId("print-pages");
        pages.setAccessibleText(sentences.say("print.preview"));
        setCenter(pages);
        setBottom(bottom());
        languages.valueProperty().subscribe(this::refresh);
        sizes.valueProperty().subscribe(this::refresh);
        orientations.valueProperty().subscribe(this::refresh);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Boxes keep Escape to themselves. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            overlay.hide();
            event.consume();
        }
    }

    /** Shows it over a layer, as large as that allows. */
    public void show() {
        prefWidthProperty().bind(overlay.widthProperty().multiply(SHARE));
        prefHeightProperty().bind(overlay.heightProperty().multiply(SHARE));
        overlay.show(GuidePage.WORD, this, languages);
        showWhenDone(printed);
        pages.requestFocus();
    }

    /** What is shown, all languages, and each of them. */
    private List<List<Language>> choices() {
        List<Language> all = model.session().draft().languages();
        Set<List<Language>> choices = new LinkedHashSet<>();
        choices.add(model.languages());
        choices.add(all);
        all.forEach(each -> choices.add(List.of(each)));
        return new ArrayList<>(choices);
    }

    private String name(List<Language> chosen) {
        return chosen.stream()
                .map(each -> LanguageNames.of(each, sentences))
                .collect(Collectors.joining(", "));
    }

    private Node top() {
        Label title = new Label(sentences.say("print.preview"));
        title.getStyleClass().add("popup-title");
        HBox fields =
                new HBox(
                        12,
                        PopupForm.field(sentences.say("print.languages"), languages),
                        PopupForm.field(sentences.say("print.size"), sizes),
                        PopupForm.field(sentences.say("print.orientation"), orientations));
        VBox top = new VBox(title, fields);
        top.getStyleClass().add("print-top");
        return top;
    }

    private Node bottom() {
        Label without = new Label(sentences.say("print.no-printer-text"));
        without.setId("print-without");
        without.setWrapText(true);
        without.setMinHeight(Region.USE_PREF_SIZE);
        boolean possible = Printing.isPossible();
        without.setVisible(!possible);
        without.setManaged(!possible);
        print.setId("print-start");
        print.setText(sentences.say("print.start"));
        print.getStyleClass().add("accent");
        print.setOnAction(_ -> print());
        Button close = new Button(sentences.say("print.close"));
        close.setId("print-close");
        close.setOnAction(_ -> overlay.hide());
        count.setId("print-count");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(count, space, close, print);
        buttons.getStyleClass().add("popup-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox bottom = new VBox(8, without, buttons);
        bottom.getStyleClass().add("print-bottom");
        return bottom;
    }

    private PrintedText begun() {
        PrintedText text =
                new PrintedText(
                        model.session(),
                        languages.getValue(),
                        model.naming(),
                        sizes.getValue(),
                        orientations.getValue(),
                        overlay.getScene().getStylesheets());
        text.layOut(AT_ONCE);
        return text;
    }

    private void refresh() {
        printed = begun();
        showWhenDone(printed);
    }

    /** A long text is laid out between the things that the user does meanwhile. */
    private void showWhenDone(PrintedText text) {
        pages.setDisable(!text.isDone());
        print.setDisable(!text.isDone() || !Printing.isPossible());
        if (text.isDone()) {
            pages.show(text);
            count.setText(sentences.say("print.pages", text.count()));
        } else {
            count.setText(sentences.say("print.laying-out", text.percent()));
            Platform.runLater(() -> goOn(text));
        }
    }

    private void goOn(PrintedText text) {
        if (text != printed || getScene() == null) {
            return;
        }
        if (!text.isOf(model.session())) {
            refresh();
            return;
        }
        text.layOut(MEANWHILE);
        showWhenDone(text);
    }

    private void print() {
        Printing.Outcome outcome = printed.print(getScene().getWindow());
        if (outcome != Printing.Outcome.GIVEN_UP) {
            overlay.hide();
        }
        Printing.tell(
                outcome,
                "print.no-printer-text",
                (kind, key) -> model.tell(new Notice(kind, sentences.say(key))));
    }
}
