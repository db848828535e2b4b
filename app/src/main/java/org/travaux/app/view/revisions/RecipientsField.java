package org.travaux.app.view.revisions;

import com.ibm.icu.text.Collator;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.travaux.app.files.revisions.CirculationOrder.Recipient;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.profile.Delegation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which delegations get a copy, and in which languages; everybody in all, to begin with. */
final class RecipientsField extends VBox {
    private static final double MOST = 230;

    private final List<Row> rows = new ArrayList<>();
    private final CheckBox all = new CheckBox();

    RecipientsField(Draft draft, Sentences sentences) {
        super(6);
        String interfaceTag = sentences.locale().getLanguage();
        VBox lines = new VBox(4);
        lines.getStyleClass().add("recipients");
        Collator alphabet = Collator.getInstance(sentences.locale());
        draft.delegations().stream()
                .filter(one -> !one.group())
                .sorted(Comparator.comparing(one -> one.name(interfaceTag), alphabet))
                .forEach(
                        one ->
                                rows.add(
                                        new Row(
                                                one,
                                                one.name(interfaceTag),
                                                draft.languages(),
                                                sentences)));
        rows.forEach(row -> lines.getChildren().add(row.line));
        rows.forEach(row -> row.taken.selectedProperty().subscribe(_ -> showAll()));
        all.setId("recipients-all");
        all.setText(sentences.say("circulate.all"));
        all.setOnAction(_ -> rows.forEach(row -> row.taken.setSelected(all.isSelected())));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST);
        scroll.setPrefHeight(Math.min(MOST, 12 + 30 * rows.size()));
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox head = new HBox(10, all, between);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("recipients-head");
        for (Language language : draft.languages()) {
            head.getChildren().add(everybodysIn(language, sentences));
        }
        getChildren().addAll(head, scroll);
    }

    private CheckBox everybodysIn(Language language, Sentences sentences) {
        CheckBox box = new CheckBox(language.tag().toUpperCase(Locale.ROOT));
        box.setId("recipients-all-" + language.tag());
        box.setAccessibleText(
                sentences.say("circulate.all") + ": " + LanguageNames.of(language, sentences));
        box.setMinWidth(USE_PREF_SIZE);
        box.setSelected(true);
        box.setOnAction(_ -> rows.forEach(row -> row.choose(language, box.isSelected())));
        return box;
    }

    /** What wants the keyboard. */
    Node first() {
        return all;
    }

    /** Those who get a copy, with the languages that are chosen, which may be none. */
    List<Recipient> recipients() {
        return rows.stream()
                .filter(row -> row.taken.isSelected())
                .map(row -> new Recipient(row.delegation.code(), row.chosen()))
                .toList();
    }

    private void showAll() {
        long taken = rows.stream().filter(row -> row.taken.isSelected()).count();
        all.setIndeterminate(taken > 0 && taken < rows.size());
        all.setSelected(taken == rows.size());
    }

    private static final class Row {
        private final Delegation delegation;
        private final CheckBox taken = new CheckBox();
        private final Map<Language, CheckBox> languages = new LinkedHashMap<>();
        private final HBox line = new HBox(10);

        Row(Delegation delegation, String name, List<Language> all, Sentences sentences) {
            this.delegation = delegation;
            taken.setId("recipient-" + delegation.code());
            taken.setText(name);
            taken.setSelected(true);
            taken.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(taken, Priority.ALWAYS);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getChildren().add(taken);
            for (Language language : all) {
                CheckBox box = new CheckBox(language.tag().toUpperCase(Locale.ROOT));
                box.setId("recipient-" + delegation.code() + "-" + language.tag());
                box.setAccessibleText(name + ": " + LanguageNames.of(language, sentences));
                box.setMinWidth(USE_PREF_SIZE);
                box.setSelected(true);
                box.disableProperty().bind(taken.selectedProperty().not());
                languages.put(language, box);
                line.getChildren().add(box);
            }
        }

        void choose(Language language, boolean chosen) {
            CheckBox box = languages.get(language);
            if (box != null) {
                box.setSelected(chosen);
            }
        }

        List<Language> chosen() {
            return languages.entrySet().stream()
                    .filter(each -> each.getValue().isSelected())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
