package org.travaux.app.view;

import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Place;
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.app.viewmodel.DraftSummary;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.checks.Finding;
import org.travaux.app.viewmodel.checks.Findings;
import org.travaux.app.viewmodel.display.ParagraphName;
import org.travaux.app.viewmodel.files.ExportPreferences;
import org.travaux.app.viewmodel.files.FileCommands;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last line of the window: what is open, who holds most, where the caret is, what is saved. */
final class StatusBar extends HBox {
    private static final int HOLDERS = 4;

    private final EditorModel model;
    private final FileCommands commands;
    private final ExportPreferences preferences;
    private final Findings findings;
    private final Label open = label("status-open");
    private final Label most = label("status-most");
    private final Label locked = label("status-protected");
    private final Label caret = label("status-caret");
    private final Label saved = label("status-saved");

    StatusBar(
            EditorModel model,
            FileCommands commands,
            ExportPreferences preferences,
            Findings findings) {
        this.model = model;
        this.commands = commands;
        this.preferences = preferences;
        this.findings = findings;
        getStyleClass().add("status-bar");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        open.setMinWidth(USE_PREF_SIZE);
        saved.setMinWidth(USE_PREF_SIZE);
        caret.setMinWidth(USE_PREF_SIZE);
        locked.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(open, most, space, locked, caret, saved);
        findings.hereProperty().addListener((_, _, _) -> refresh());
        model.rowIds().addListener((ListChangeListener<String>) _ -> rowsChanged());
        model.summaryProperty().addListener((_, _, _) -> refresh());
        model.caretProperty().addListener((_, _, _) -> refresh());
        model.changedProperty().addListener((_, _, _) -> refresh());
        model.fullNamesProperty().addListener((_, _, _) -> refresh());
        model.protectedProperty().addListener((_, _, _) -> refresh());
        preferences.protectedProperty().addListener((_, _, _) -> refresh());
        commands.fileProperty().addListener((_, _, _) -> refresh());
        commands.busyProperty().addListener((_, _, _) -> refresh());
        refresh();
    }

    /** While rows come and go the caret may still be where none is; it is told of afterwards. */
    private void rowsChanged() {
        if (model.caretProperty().get() == null) {
            refresh();
        }
    }

    private void refresh() {
        Sentences sentences = model.sentences();
        DraftSummary summary = model.summaryProperty().get();
        boolean empty = model.rowIds().isEmpty();
        open.setText(empty ? "" : sentences.say("status.open", summary.open()));
        String holders =
                summary.holders().stream()
                        .limit(HOLDERS)
                        .map(holder -> called(holder) + "\u00a0" + holder.choices())
                        .collect(Collectors.joining(", "));
        Finding finding = findings.hereProperty().get();
        if (finding != null) {
            most.setText(sentences.say("status.finding", finding.sentence()));
        } else {
            most.setText(holders.isEmpty() ? "" : sentences.say("status.most", holders));
        }
        String protectedBy =
                Stream.of(
                                model.protectedProperty().get() ? "status.draft-protected" : "",
                                preferences.protectedProperty().get() ? "status.protected" : "")
                        .filter(key -> !key.isEmpty())
                        .map(sentences::say)
                        .collect(Collectors.joining(" · "));
        locked.setText(protectedBy);
        locked.setManaged(!protectedBy.isEmpty());
        Place place = model.caretProperty().get();
        caret.setText(place == null ? "" : describe(place));
        saved.setText(empty && !commands.busyProperty().get() ? "" : sentences.say(state()));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? Stream.of(open, most, locked, caret, saved)
                        .map(Label::getText)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "))
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String called(DraftSummary.Holder holder) {
        return model.fullNamesProperty().get() ? holder.name() : holder.code();
    }

    private String state() {
        if (commands.busyProperty().get()) {
            return "status.busy";
        }
        if (model.session().isReadOnly()) {
            return "status.read-only";
        }
        if (model.changedProperty().get()) {
            return "status.unsaved";
        }
        return commands.fileProperty().get() == null ? "status.new" : "status.saved";
    }

    private String describe(Place place) {
        return model.sentences()
                .say(
                        "status.caret",
                        ParagraphName.of(model.session().draft(), place.paragraph()),
                        LanguageNames.of(place.language(), model.sentences()),
                        place.offset() + 1);
    }

    private static Label label(String look) {
        Label label = new Label();
        label.setId(look);
        label.getStyleClass().add(look);
        return label;
    }
}
