package org.travaux.app.view.finding;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;

/** One of the draft's columns, or all of them, which is the first line. */
final class ColumnChoice extends ComboBox<String> {
    private final EditorModel model;
    private final ObjectProperty<@Nullable Language> chosen;

    ColumnChoice(EditorModel model, ObjectProperty<@Nullable Language> chosen) {
        this.model = model;
        this.chosen = chosen;
        setAccessibleText(model.sentences().say("find.column"));
        model.languages().addListener((ListChangeListener<Language>) _ -> refresh());
        getSelectionModel().selectedIndexProperty().subscribe(this::choose);
        refresh();
    }

    private void refresh() {
        Sentences sentences = model.sentences();
        getItems().setAll(sentences.say("find.all-columns"));
        for (Language language : model.languages()) {
            getItems().add(LanguageNames.of(language, sentences));
        }
        getSelectionModel().selectFirst();
    }

    private void choose(Number line) {
        int column = line.intValue() - 1;
        chosen.set(column < 0 ? null : model.languages().get(column));
    }
}
