package org.travaux.app.view.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.settings.Checks;
import org.travaux.app.settings.Settings;
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.app.viewmodel.settings.StoredValue;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.typography.Typography;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The fields of the settings that say what of the language of drafts is looked at. */
final class CheckFields {
    private static final double GAP = 14;
    private static final double WRAP = 620;
    private static final int COLUMNS = 34;

    private final StoredValue<Settings> settings;
    private final Sentences sentences;
    private final Supplier<Optional<Path>> browse;

    /**
     * @param browse asks which file holds words or terms
     */
    CheckFields(
            StoredValue<Settings> settings, Sentences sentences, Supplier<Optional<Path>> browse) {
        this.browse = browse;
        this.settings = settings;
        this.sentences = sentences;
    }

    /** A box for each language whose typography can be looked at. */
    Node typography() {
        return languages(
                "typography",
                language -> settings.get().checks().typography().contains(language.tag()),
                (language, on) -> settings.get().checks().withTypography(language, on));
    }

    /** A box for each language whose spelling can be looked at. */
    Node spelling() {
        return languages(
                "spelling",
                language -> settings.get().checks().spells(language),
                (language, on) -> settings.get().checks().withSpelling(language, on));
    }

    /** Where the organisation's list of words is. */
    Node words() {
        return place(
                "settings-words",
                sentences.say("settings.words"),
                sentences.say("settings.words.prompt"),
                settings.get().checks().words(),
                Checks::withWords);
    }

    /** Whether terms without a counterpart are told of, and where the organisation's are. */
    Node terms() {
        CheckBox told =
                box(sentences.say("settings.terms.told"), !settings.get().checks().termsOff());
        told.setId("settings-terms-told");
        told.selectedProperty()
                .addListener(
                        (_, _, on) ->
                                settings.change(s -> s.withChecks(s.checks().withTermsTold(on))));
        FlowPane fields = boxes();
        fields.getChildren()
                .addAll(
                        place(
                                "settings-terms",
                                sentences.say("settings.terms"),
                                sentences.say("settings.terms.prompt"),
                                settings.get().checks().terms(),
                                Checks::withTerms),
                        told);
        return fields;
    }

    private Node place(
            String id,
            String name,
            String prompt,
            String now,
            BiFunction<Checks, String, Checks> chosen) {
        TextField place = new TextField(now);
        place.setId(id);
        place.setAccessibleText(name);
        place.setPromptText(prompt);
        place.setPrefColumnCount(COLUMNS);
        place.setOnAction(_ -> choose(place.getText(), chosen));
        place.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                choose(place.getText(), chosen);
                            }
                        });
        Button search = new Button(sentences.say("settings.browse"));
        search.setId(id + "-browse");
        search.setMinWidth(Button.USE_PREF_SIZE);
        search.setOnAction(
                _ ->
                        browse.get()
                                .ifPresent(
                                        file -> {
                                            place.setText(file.toString());
                                            choose(place.getText(), chosen);
                                        }));
        HBox both = new HBox(GAP / 2, place, search);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private void choose(String place, BiFunction<Checks, String, Checks> chosen) {
        settings.change(s -> s.withChecks(chosen.apply(s.checks(), place.strip())));
    }

    /** What is missing, and what to do about it; nothing to see if nothing is. */
    Node missing(List<String> hints) {
        Label label = new Label(String.join("\n", hints));
        label.setId("settings-missing");
        label.setWrapText(true);
        label.setMaxWidth(WRAP);
        return label;
    }

    /** Whether what is typed is put right at once. */
    Node asTyped() {
        CheckBox box =
                box(sentences.say("settings.as-typed.on"), !settings.get().checks().asTypedOff());
        box.setId("settings-as-typed");
        box.selectedProperty()
                .addListener(
                        (_, _, on) ->
                                settings.change(s -> s.withChecks(s.checks().withAsTyped(on))));
        return box;
    }

    /** A box for each rule of typography. */
    Node rules() {
        FlowPane boxes = boxes();
        for (DiagnosticCode rule : Typography.CODES) {
            CheckBox box =
                    box(
                            sentences.say("typography." + rule.id()),
                            !settings.get().checks().rulesOff().contains(rule.id()));
            box.setId("typography." + rule.id());
            box.selectedProperty()
                    .addListener(
                            (_, _, on) ->
                                    settings.change(
                                            s -> s.withChecks(s.checks().withRule(rule, on))));
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private Node languages(
            String id, Predicate<Language> isOn, BiFunction<Language, Boolean, Checks> turned) {
        FlowPane boxes = boxes();
        for (Language language : Checks.LANGUAGES) {
            CheckBox box = box(LanguageNames.of(language, sentences), isOn.test(language));
            box.setId(id + "-" + language.tag());
            box.selectedProperty()
                    .addListener(
                            (_, _, on) ->
                                    settings.change(s -> s.withChecks(turned.apply(language, on))));
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private static FlowPane boxes() {
        FlowPane boxes = new FlowPane(GAP, GAP / 2);
        boxes.setPrefWrapLength(WRAP);
        return boxes;
    }

    private static CheckBox box(String text, boolean selected) {
        CheckBox box = new CheckBox(text);
        box.setSelected(selected);
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        return box;
    }
}
