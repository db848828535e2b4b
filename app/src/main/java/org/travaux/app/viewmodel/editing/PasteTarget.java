package org.travaux.app.viewmodel.editing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.display.RowSpan;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.edit.Cuts;
import org.travaux.markup.edit.Insertion;
import org.travaux.markup.numbering.LabelSuggestions;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Where pasted text goes. It is found on the thread of the draft; text can be put there on any.
 *
 * @param paragraphs those of the draft, without the rows that are pasted over
 * @param replaced what of the text at the place is pasted over
 * @param readings what the paragraph says in each language; empty where it is cut in one only
 */
record PasteTarget(
        List<Paragraph> paragraphs, Place at, TextRange replaced, Map<Language, Reading> readings) {
    PasteTarget {
        paragraphs = List.copyOf(paragraphs);
        readings = Map.copyOf(readings);
    }

    /**
     * A draft with what was pasted.
     *
     * @param caret the end of what was pasted
     */
    record Pasted(List<Paragraph> paragraphs, Place caret) {}

    /** What is selected, or where the caret is; null if it is nowhere. */
    static @Nullable PasteTarget in(EditorModel model) {
        Place caret = model.caretProperty().get();
        if (caret == null) {
            return null;
        }
        List<Paragraph> paragraphs = model.session().draft().paragraphs();
        RowSpan span = model.selection().span();
        if (span != null) {
            Erased erased = Erased.of(new ArrayList<>(paragraphs), span, true);
            Place at = erased.caret();
            return new PasteTarget(erased.paragraphs(), at, TextRange.at(at.offset()), Map.of());
        }
        TextRange replaced = model.selection().range();
        Map<Language, Reading> readings = new HashMap<>();
        if (replaced.isEmpty()) {
            Session session = model.session();
            for (Language language : session.draft().languages()) {
                readings.put(language, session.text(caret.paragraph(), language).reading());
            }
        }
        return new PasteTarget(paragraphs, caret, replaced, readings);
    }

    /**
     * Puts a text there, several paragraphs as several rows.
     *
     * @param texts at least one
     * @param ids for the new paragraphs
     */
    Pasted put(List<MarkedText> texts, Supplier<String> ids) {
        List<Paragraph> all = new ArrayList<>(paragraphs);
        Paragraph paragraph = all.remove(at.paragraph());
        List<Paragraph> pasted =
                texts.size() == 1
                        ? List.of(
                                Insertion.insert(
                                        paragraph, at.language(), replaced, texts.getFirst()))
                        : rows(paragraph, texts, ids);
        all.addAll(at.paragraph(), pasted);
        int last = at.paragraph() + pasted.size() - 1;
        Set<String> added = pasted.stream().skip(1).map(Paragraph::id).collect(Collectors.toSet());
        int begin = pasted.size() == 1 ? replaced.start() : 0;
        int offset = begin + texts.getLast().text().length();
        return new Pasted(
                LabelSuggestions.labelled(all, added), new Place(last, at.language(), offset));
    }

    private List<Paragraph> rows(
            Paragraph paragraph, List<MarkedText> texts, Supplier<String> ids) {
        Map<Language, Integer> cuts =
                readings.isEmpty()
                        ? Map.of(at.language(), replaced.start())
                        : Cuts.of(
                                paragraph,
                                each -> Objects.requireNonNull(readings.get(each)),
                                at.language(),
                                replaced.start());
        Paragraph without = Insertion.insert(paragraph, at.language(), replaced, MarkedText.EMPTY);
        return Insertion.insert(without, at.language(), replaced.start(), texts, cuts, ids);
    }
}
