package org.travaux.markup.importing.alignment;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.importing.recognition.ImportedParagraph;
import org.travaux.markup.importing.recognition.Labels;
import org.travaux.markup.text.MarkedText;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row in the making. A draft has one label for a paragraph, so that those of the other languages
 * are in it or are told: none goes silently.
 *
 * @param first the paragraph that names it, and what others tell where it tells nothing
 * @param texts by language, those that it has so far; that of {@code first} comes first
 * @param otherLabels by language, those that name another place than the label of {@code first}
 */
public record Row(
        ImportedParagraph first,
        Map<Language, MarkedText> texts,
        Map<Language, ParagraphLabel> otherLabels) {
    public Row(ImportedParagraph first, Map<Language, MarkedText> texts) {
        this(first, texts, Map.of());
    }

    public Row(ImportedParagraph paragraph, Language language) {
        this(paragraph, Map.of(language, paragraph.text()));
    }

    /** The language of the paragraph that names it. */
    public Language firstLanguage() {
        return texts.keySet().iterator().next();
    }

    /** The row with the paragraph of one more language. */
    Row with(Language language, ImportedParagraph other) {
        Map<Language, MarkedText> more = new LinkedHashMap<>();
        texts.forEach((each, text) -> more.put(each, withoutLabel(text, other.label())));
        more.put(language, withoutLabel(other.text(), first.label()));
        return new Row(first.toldBy(other), more, otherLabels).labelledToo(language, other.label());
    }

    /** The row where the text of a language had a label of its own in front of it. */
    public Row labelledToo(Language language, @Nullable ParagraphLabel other) {
        ParagraphLabel label = first.label();
        if (label == null || other == null || label.isLikelySame(other)) {
            return this;
        }
        Map<Language, ParagraphLabel> more = new LinkedHashMap<>(otherLabels);
        more.put(language, other);
        return new Row(first, texts, more);
    }

    /** A text without what only another language's label shows to be its label. */
    private static MarkedText withoutLabel(MarkedText text, @Nullable ParagraphLabel label) {
        return label == null ? text : Labels.withoutUnknown(text, label);
    }

    /** The paragraph of a draft that it becomes, with a new id. */
    public Paragraph paragraph(Ids ids) {
        return Paragraph.of(ids.next('p'), first.kind(), first.label(), first.level(), texts)
                .withLayout(first.layout());
    }
}
