package org.travaux.app.view.procedure;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.procedure.CoveringNote;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.view.files.ExportActions;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Asks for what a covering note says beside the draft's own symbol and deadline: to whom it goes,
 * and on how many pages the text is in each language. A language without pages gets no note.
 */
public final class NotePopup {
    private static final int DIGITS = 4;

    private final EditorModel model;
    private final ExportActions exports;
    private final Overlay overlay;

    /** The question about one draft's note. */
    public NotePopup(EditorModel model, ExportActions exports, Overlay overlay) {
        this.model = model;
        this.exports = exports;
        this.overlay = overlay;
    }

    /** Asks; says so if the house has words for a note in none of the draft's languages. */
    public void ask() {
        Sentences sentences = model.sentences();
        Draft draft = model.session().draft();
        List<Language> languages = CoveringNote.languages(draft);
        if (languages.isEmpty()) {
            String said = sentences.say("note.none");
            model.tell(new Notice(Notice.Kind.PROBLEM, said));
            return;
        }
        String tag = sentences.locale().getLanguage();
        NamedBox<String> addressee =
                new NamedBox<>(
                        "note-addressee",
                        CoveringNote.addressees(draft),
                        id -> CoveringNote.name(draft, id, tag));
        TextField number = new TextField();
        number.setId("note-number");
        number.setPromptText(sentences.say("note.number.none"));
        TextField date = new TextField(WrittenDates.day(model.services().today(), sentences));
        date.setId("note-date");
        Map<Language, TextField> pages = new LinkedHashMap<>();
        HBox fields = new HBox(12);
        for (Language language : languages) {
            TextField count = new TextField();
            count.setId("note-pages-" + language.tag());
            count.setPrefColumnCount(DIGITS);
            pages.put(language, count);
            String name = new Explanations(sentences).names(List.of(language));
            fields.getChildren().add(PopupForm.field(name, count));
        }
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("note.heading"),
                        sentences,
                        () -> write(addressee.getValue(), number, date, pages),
                        PopupForm.field(sentences.say("note.addressee"), addressee),
                        new HBox(
                                12,
                                PopupForm.field(sentences.say("note.number"), number),
                                PopupForm.field(sentences.say("popup.date"), date)),
                        ProcedurePopups.hint(sentences.say("note.pages")),
                        fields);
        form.getStyleClass().add("words-form");
        TextField first = pages.values().iterator().next();
        overlay.show(GuidePage.REVISIONS, form, first);
    }

    private @Nullable String write(
            String addressee, TextField number, TextField date, Map<Language, TextField> pages) {
        Sentences sentences = model.sentences();
        String day = WrittenDates.read(date.getText(), sentences);
        if (day == null) {
            String today = WrittenDates.day(model.services().today(), sentences);
            return sentences.say("notice.wrong-date", today);
        }
        SequencedMap<Language, Integer> counts = new LinkedHashMap<>();
        for (Map.Entry<Language, TextField> each : pages.entrySet()) {
            String typed = each.getValue().getText().strip();
            if (!typed.isEmpty() && !typed.matches("[1-9]\\d{0,4}")) {
                return sentences.say("note.wrong-pages", typed);
            }
            if (!typed.isEmpty()) {
                counts.put(each.getKey(), Integer.parseInt(typed));
            }
        }
        if (counts.isEmpty()) {
            return sentences.say("note.no-pages");
        }
        exports.notes(addressee, number.getText(), LocalDate.parse(day), counts);
        return null;
    }
}
