package org.travaux.app.view.revisions;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.RevisionKind;
import org.travaux.app.files.revisions.CirculatedForm;
import org.travaux.app.files.revisions.CirculationOrder.Recipient;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.app.settings.Memory;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.view.controls.WhoField;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.revisions.Deadlines;
import org.travaux.app.viewmodel.revisions.DraftCirculation;
import org.travaux.app.viewmodel.revisions.DraftCirculation.Wanted;
import org.travaux.app.viewmodel.revisions.DraftRevisions;
import org.travaux.app.viewmodel.revisions.RevisionWords;
import org.travaux.app.viewmodel.settings.StoredValue;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.profile.Delegation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks who gets a copy of the draft, as what, and until when comments are awaited. */
final class CirculatePopup {
    private final EditorModel model;
    private final DraftCirculation circulation;
    private final DraftRevisions revisions;
    private final StoredValue<Memory> memory;
    private final Supplier<Optional<Path>> dialog;
    private final Overlay overlay;

    /**
     * @param dialog asks for the folder into which the copies are written
     */
    CirculatePopup(
            EditorModel model,
            DraftCirculation circulation,
            DraftRevisions revisions,
            StoredValue<Memory> memory,
            Supplier<Optional<Path>> dialog,
            Overlay overlay) {
        this.model = model;
        this.circulation = circulation;
        this.revisions = revisions;
        this.memory = memory;
        this.dialog = dialog;
        this.overlay = overlay;
    }

    /** What tracked changes are made to. */
    private record Since(@Nullable KeptRevision revision) {}

    /** Asks; the draft has a file and is saved. */
    void ask() {
        if (model.session().draft().delegations().stream().allMatch(Delegation::group)) {
            model.tell(new Notice(Notice.Kind.TOLD, model.sentences().say("circulate.nobody")));
            return;
        }
        // What asked for it goes away first.
        revisions.list(kept -> overlay.inTurn(() -> show(kept)));
    }

    private void show(List<KeptRevision> kept) {
        Sentences sentences = model.sentences();
        Label hint = new Label(sentences.say("circulate.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        RecipientsField recipients = new RecipientsField(model.session().draft(), sentences);
        NamedBox<CirculatedForm> form =
                new NamedBox<>(
                        "circulate-form",
                        List.of(CirculatedForm.values()),
                        each -> sentences.say("sentas." + each.id()));
        form.setMaxWidth(Double.MAX_VALUE);
        RevisionWords words = new RevisionWords(kept, sentences);
        List<Since> bases = new ArrayList<>(List.of(new Since(null)));
        kept.reversed().stream()
                .filter(each -> each.kind() == RevisionKind.REVISION)
                .forEach(each -> bases.add(new Since(each)));
        NamedBox<Since> since =
                new NamedBox<>("circulate-since", bases, each -> name(each.revision, words));
        since.setMaxWidth(Double.MAX_VALUE);
        VBox sinceField = PopupForm.field(sentences.say("tracked.base"), since);
        sinceField.visibleProperty().bind(form.valueProperty().isEqualTo(CirculatedForm.TRACKED));
        sinceField.managedProperty().bind(sinceField.visibleProperty());
        TextField day = new TextField();
        day.setId("circulate-day");
        day.setPromptText(WrittenDates.day(model.services().today(), sentences));
        TextField time = new TextField();
        time.setId("circulate-time");
        time.setPromptText("18:00");
        time.setPrefColumnCount(5);
        VBox dayField = PopupForm.field(sentences.say("circulate.day"), day);
        HBox.setHgrow(dayField, Priority.ALWAYS);
        HBox deadline =
                new HBox(10, dayField, PopupForm.field(sentences.say("circulate.time"), time));
        model.session().draft().procedures().stream()
                .filter(each -> each.kind() == Procedure.Kind.COMMENTS)
                .filter(each -> each.state() == Procedure.State.RUNNING)
                .map(Procedure::deadline)
                .reduce((_, last) -> last)
                .ifPresent(
                        running -> {
                            int at = running.indexOf('T');
                            day.setText(WrittenDates.day(running.substring(0, at), sentences));
                            time.setText(running.substring(at + 1));
                        });
        WhoField who = new WhoField(memory, sentences);
        PopupForm popup =
                new PopupForm(
                        overlay,
                        sentences.say("circulate.title"),
                        sentences,
                        () ->
                                send(
                                        recipients.recipients(),
                                        form.getValue(),
                                        since.getValue().revision,
                                        day.getText(),
                                        time.getText(),
                                        who),
                        hint,
                        recipients,
                        PopupForm.field(sentences.say("circulate.form"), form),
                        sinceField,
                        deadline,
                        who.named());
        popup.getStyleClass().add("circulate-form");
        overlay.show(GuidePage.COMPILING, popup, recipients.first());
    }

    private String name(@Nullable KeptRevision revision, RevisionWords words) {
        return revision == null
                ? model.sentences().say("tracked.first")
                : model.sentences().say("tracked.revision", words.called(revision));
    }

    private @Nullable String send(
            List<Recipient> recipients,
            CirculatedForm form,
            @Nullable KeptRevision since,
            String day,
            String time,
            WhoField who) {
        Sentences sentences = model.sentences();
        if (recipients.isEmpty()) {
            return sentences.say("circulate.choose");
        }
        for (Recipient each : recipients) {
            if (each.languages().isEmpty()) {
                return sentences.say("circulate.no-language", each.delegation());
            }
        }
        String deadline = Deadlines.read(day, time, sentences);
        if (deadline == null) {
            return sentences.say(
                    "circulate.deadline", WrittenDates.day(model.services().today(), sentences));
        }
        if (!deadline.isEmpty() && deadline.compareTo(model.services().today()) < 0) {
            return sentences.say("circulate.over", WrittenDates.written(deadline, sentences));
        }
        String wrong = who.problem();
        if (wrong != null) {
            return wrong;
        }
        Wanted wanted = new Wanted(recipients, form, since, deadline, who.by());
        Optional<Path> folder = dialog.get();
        folder.ifPresent(chosen -> circulation.send(wanted, chosen));
        return folder.isPresent() ? null : sentences.say("circulate.no-folder");
    }
}
