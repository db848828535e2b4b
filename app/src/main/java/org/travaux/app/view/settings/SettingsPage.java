package org.travaux.app.view.settings;

import javafx.collections.FXCollections;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.settings.NewDrafts;
import org.travaux.app.settings.Settings;
import org.travaux.app.settings.TextFont;
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.app.view.controls.NameConverter;
import org.travaux.app.view.files.FileDialogs;
import org.travaux.app.view.files.TemplateField;
import org.travaux.app.viewmodel.settings.StoredValue;
import org.travaux.markup.data.Language;
import org.travaux.markup.profile.Profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the user can choose; every choice holds at once. */
public final class SettingsPage extends ScrollPane {
    private static final String CODES = "codes";
    private static final String NAMES = "names";

    private final StoredValue<Settings> settings;
    private final Sentences sentences;
    private final GridPane form = new GridPane();
    private final HBox columns = new HBox();
    private final ChoiceBox<String> language;

    /**
     * A page of settings.
     *
     * @param dialogs ask for files
     * @param template asks which document is the house's template, and tells when it is another
     * @param hints what to do about dictionaries that are missing
     * @param speak changes the language of the interface
     * @param done puts the page away
     */
    public SettingsPage(
            StoredValue<Settings> settings,
            Sentences sentences,
            FileDialogs dialogs,
            Consumer<Runnable> template,
            List<String> hints,
            Consumer<String> speak,
            Runnable done) {
        this.settings = settings;
        this.sentences = sentences;
        getStyleClass().add("settings-page");
        setFitToWidth(true);
        form.getStyleClass().add("settings-form");
        language =
                choice(
                        Sentences.LANGUAGES,
                        sentences.locale().getLanguage(),
                        tag -> Sentences.in(tag).say("language.own"),
                        speak);
        language.setId("settings-language");
        line("settings.language", language);
        line("settings.profile", profile());
        columns.getStyleClass().add("settings-columns");
        line("settings.columns", columns);
        showColumns();
        line("settings.delegations", delegations());
        line("settings.template", new TemplateField(settings, sentences, template));
        line("settings.font", family());
        line("settings.size", size());
        CheckFields checks = new CheckFields(settings, sentences, dialogs::toWords);
        line("settings.typography", checks.typography());
        line("settings.rules", checks.rules());
        line("settings.as-typed", checks.asTyped());
        line("settings.spelling", checks.spelling());
        if (!hints.isEmpty()) {
            line("settings.missing", checks.missing(hints));
        }
        line("settings.words", checks.words());
        line("settings.terms", checks.terms());
        Label keys = line("settings.keys", new ShortcutsPane(settings, sentences, dialogs));
        GridPane.setValignment(keys, VPos.TOP);
        Button close = new Button(sentences.say("settings.done"));
        close.setId("settings-done");
        close.setCancelButton(true);
        close.setDefaultButton(true);
        close.setOnAction(_ -> done.run());
        Label title = new Label(sentences.say("settings.title"));
        title.getStyleClass().add("welcome-title");
        VBox content = new VBox(title, form, close);
        content.getStyleClass().add("settings-content");
        setContent(content);
    }

    /** What wants the keyboard first. */
    public Node first() {
        return language;
    }

    private Label line(String key, Node field) {
        Label label = new Label(sentences.say(key));
        label.setLabelFor(field);
        label.getStyleClass().add("settings-label");
        label.setMinWidth(USE_PREF_SIZE);
        form.addRow(form.getRowCount(), label, field);
        return label;
    }

    private Node profile() {
        NewDrafts now = settings.get().newDrafts();
        return choice(
                Profiles.names(),
                now.profile(),
                name -> Profiles.find(name).orElseThrow().title(sentences.locale().getLanguage()),
                name -> settings.change(s -> s.withNewDrafts(s.newDrafts().withProfile(name))));
    }

    private void showColumns() {
        columns.getChildren().clear();
        for (String tag : settings.get().newDrafts().languages()) {
            String name = LanguageNames.of(new Language(tag), sentences);
            Button move = new Button((columns.getChildren().isEmpty() ? "" : "◂ ") + name);
            move.setId("column-" + tag);
            move.setDisable(columns.getChildren().isEmpty());
            move.setMinWidth(USE_PREF_SIZE);
            move.setAccessibleText(sentences.say("settings.move", name));
            move.setOnAction(_ -> moveEarlier(tag));
            columns.getChildren().add(move);
        }
    }

    private void moveEarlier(String tag) {
        settings.change(s -> s.withNewDrafts(s.newDrafts().movedEarlier(tag)));
        showColumns();
    }

    private Node delegations() {
        ChoiceBox<String> box =
                choice(
                        List.of(CODES, NAMES),
                        settings.get().fullNames() ? NAMES : CODES,
                        how -> sentences.say("settings." + how),
                        how -> settings.change(s -> s.withFullNames(how.equals(NAMES))));
        box.setId("settings-delegations");
        return box;
    }

    private Node family() {
        List<String> families = new ArrayList<>(Font.getFamilies());
        families.addFirst("");
        ChoiceBox<String> box =
                choice(
                        families,
                        settings.get().font().family(),
                        name -> name.isEmpty() ? sentences.say("settings.best-font") : name,
                        name -> settings.change(s -> s.withFont(s.font().withFamily(name))));
        box.setId("settings-font");
        return box;
    }

    private Node size() {
        Spinner<Double> spinner =
                new Spinner<>(TextFont.SMALLEST, TextFont.LARGEST, settings.get().font().size(), 1);
        spinner.setId("settings-size");
        spinner.valueProperty()
                .addListener(
                        (_, _, size) -> settings.change(s -> s.withFont(s.font().withSize(size))));
        return spinner;
    }

    private static ChoiceBox<String> choice(
            List<String> values,
            String chosen,
            Function<String, String> name,
            Consumer<String> choose) {
        ChoiceBox<String> box = new ChoiceBox<>(FXCollections.observableArrayList(values));
        box.setConverter(new NameConverter<>(name));
        box.setValue(chosen);
        box.valueProperty().addListener((_, _, value) -> choose.accept(value));
        return box;
    }
}
