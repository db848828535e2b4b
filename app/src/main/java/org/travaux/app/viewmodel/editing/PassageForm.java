package org.travaux.app.viewmodel.editing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.display.RowStatus;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.AgreedPassages;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.text.TextRange;
import org.travaux.markup.text.Words;

import java.util.ArrayList;
import java.util.List;

/**
 * What is filled in about words that are agreed by themselves: those that are selected, in whole
 * words, or the passage that the caret is in.
 *
 * @param words where they stand in the text at the caret
 * @param passages those that are agreed in them already
 */
public record PassageForm(
        EditorModel model, Place caret, TextRange words, List<AgreedPassage> passages) {
    /** The agreement that ends when the words are open again, and the two that there are. */
    private static final List<ParagraphStatus> STATES =
            List.of(
                    ParagraphStatus.AGREED_AD_REF,
                    ParagraphStatus.AGREED,
                    ParagraphStatus.REOPENED);

    private static final int TITLE = 40;

    public PassageForm {
        passages = List.copyOf(passages);
    }

    /** For what is selected; null, and a notice why, if no words are. */
    public static @Nullable PassageForm of(EditorModel model) {
        Place caret = model.caretProperty().get();
        if (caret == null) {
            return null;
        }
        String text = model.textAt(caret).text();
        TextRange words = Words.whole(text, model.selection().range().trimmed(text));
        List<AgreedPassage> all =
                paragraph(model, caret).passages().stream()
                        .filter(each -> each.language().equals(caret.language()))
                        .toList();
        if (words.isEmpty()) {
            words =
                    all.stream()
                            .map(AgreedPassage::range)
                            .filter(each -> each.touches(caret.offset()))
                            .findFirst()
                            .orElse(words);
        }
        if (words.isEmpty() || model.selection().span() != null) {
            model.tell(new Notice(Notice.Kind.TOLD, model.sentences().say("notice.select-words")));
            return null;
        }
        TextRange chosen = words;
        return new PassageForm(
                model,
                caret,
                chosen,
                all.stream().filter(each -> each.range().overlaps(chosen)).toList());
    }

    private static Paragraph paragraph(EditorModel model, Place caret) {
        return model.session().draft().paragraphs().get(caret.paragraph());
    }

    /** The words, or as many of them as a title can hold. */
    public String beginning() {
        String said = said();
        if (said.length() <= TITLE) {
            return said;
        }
        int space = said.lastIndexOf(' ', TITLE);
        return said.substring(0, space > 0 ? space : TITLE) + " …";
    }

    /** The words themselves. */
    public String said() {
        return words.of(model.textAt(caret).text());
    }

    /** What can be recorded; that they are open again only where some of them are agreed. */
    public List<ParagraphStatus> states() {
        return passages.isEmpty() ? STATES.subList(0, STATES.size() - 1) : STATES;
    }

    /** What was recorded of them so far. */
    public List<String> history() {
        return passages.stream()
                .map(each -> RowStatus.say(each.agreed(), model.sentences()))
                .toList();
    }

    /** The day that stands in a new entry at first. */
    public String today() {
        return WrittenDates.day(model.services().today(), model.sentences());
    }

    /**
     * Records that the words are agreed, or no longer are.
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
        List<AgreedPassage> all = new ArrayList<>(paragraph(model, caret).passages());
        if (status.isAgreed()) {
            String wrong = wrong();
            if (wrong != null) {
                return wrong;
            }
            StatusChange agreed =
                    StatusChange.of(
                            status, forum, day, reason.strip().replaceAll("\\p{Cntrl}", " "));
            all.removeAll(passages);
            all.add(new AgreedPassage(caret.language(), words, said(), agreed));
        } else {
            all.removeAll(passages);
        }
        List<Paragraph> paragraphs = new ArrayList<>(model.session().draft().paragraphs());
        paragraphs.set(caret.paragraph(), paragraph(model, caret).withPassages(all));
        model.change(paragraphs, caret, caret);
        return null;
    }

    /** Why the words can't be agreed as they are, or null. */
    private @Nullable String wrong() {
        ReadText text = model.textAt(caret);
        boolean open =
                AgreedPassages.isContested(text.reading(), words)
                        || text.spanning().stream().anyMatch(words::overlaps);
        if (open) {
            return model.sentences().say("notice.passage-open");
        }
        return passages.stream()
                .filter(each -> !words.contains(each.range()))
                .findFirst()
                .map(each -> model.sentences().say("notice.passage-in-part", each.words()))
                .orElse(null);
    }
}
