package org.travaux.app.viewmodel.editing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.display.RowStatus;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.numbering.LabelSuggestions;

import java.util.ArrayList;
import java.util.List;

/** What is filled in about the caret's paragraph: what it is, what it is called, how it stands. */
public final class ParagraphForms {
    private final EditorModel model;

    /** For the paragraph in which the caret is. */
    public ParagraphForms(EditorModel model) {
        this.model = model;
    }

    /** The caret's paragraph, or null if no text is being edited. */
    public @Nullable Paragraph paragraph() {
        Place caret = caret();
        return caret == null ? null : model.session().draft().paragraphs().get(caret.paragraph());
    }

    /** How the caret's paragraph is called; empty if there is none. */
    public String name() {
        Place caret = caret();
        return caret == null ? "" : model.session().draft().nameOf(caret.paragraph());
    }

    /** Labels that it may have, the most usual first. */
    public List<String> labels() {
        Place caret = caret();
        return caret == null
                ? List.of()
                : LabelSuggestions.of(model.session().draft().paragraphs(), caret.paragraph())
                        .stream()
                        .map(ParagraphLabel::text)
                        .toList();
    }

    /** What was said of the caret's paragraph, the latest first. */
    public List<String> history() {
        Paragraph paragraph = paragraph();
        return paragraph == null
                ? List.of()
                : paragraph.history().reversed().stream()
                        .map(change -> RowStatus.say(change, model.sentences()))
                        .toList();
    }

    /** The day that stands in a new entry at first. */
    public String today() {
        return WrittenDates.day(model.services().today(), model.sentences());
    }

    /**
     * Gives the caret's paragraph a kind and a label.
     *
     * @param label none if blank
     * @return what is wrong, or null if it was done
     */
    public @Nullable String describe(ParagraphKind kind, String label) {
        String text = label.strip();
        if (!text.isEmpty() && !ParagraphLabel.isLabel(text)) {
            return model.sentences().say("notice.wrong-label");
        }
        Paragraph paragraph = paragraph();
        if (paragraph == null) {
            return null;
        }
        if (kind != ParagraphKind.ITEM && isTaken(text, paragraph)) {
            return model.sentences().say("notice.label-taken", text);
        }
        ParagraphLabel named = text.isEmpty() ? null : new ParagraphLabel(text);
        change(paragraph.withKind(kind).withLabel(named));
        return null;
    }

    private boolean isTaken(String label, Paragraph paragraph) {
        return label.chars().anyMatch(Character::isLetterOrDigit)
                && model.session().draft().paragraphs().stream()
                        .filter(other -> !other.id().equals(paragraph.id()))
                        .filter(other -> other.kind() != ParagraphKind.ITEM)
                        .map(Paragraph::label)
                        .anyMatch(other -> other != null && other.text().equals(label));
    }

    /**
     * Records how the caret's paragraph stands.
     *
     * @param date as the language of the interface writes it, or {@code 2027-05-14}, or empty
     * @return what is wrong, or null if it was done
     */
    public @Nullable String record(
            ParagraphStatus status, @Nullable Forum forum, String date, String reason) {
        String day = date.isBlank() ? "" : WrittenDates.read(date, model.sentences());
        if (day == null) {
            return model.sentences().say("notice.wrong-date", today());
        }
        Paragraph paragraph = paragraph();
        if (paragraph != null) {
            StatusChange change =
                    StatusChange.of(
                            status,
                            status.isAgreed() ? forum : null,
                            day,
                            reason.strip().replaceAll("\\p{Cntrl}", " "));
            change(paragraph.withStatus(change));
        }
        return null;
    }

    private void change(Paragraph changed) {
        Place caret = caret();
        if (caret != null) {
            List<Paragraph> paragraphs = new ArrayList<>(model.session().draft().paragraphs());
            paragraphs.set(caret.paragraph(), changed);
            model.change(paragraphs, caret, caret);
        }
    }

    private @Nullable Place caret() {
        return model.caretProperty().get();
    }
}
