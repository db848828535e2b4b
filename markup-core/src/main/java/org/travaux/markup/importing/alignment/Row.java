package org.travaux.markup.importing.alignment;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.importing.recognition.ImportedParagraph;
import org.travaux.markup.text.MarkedText;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row in the making.
 *
 * @param first the paragraph that names it
 * @param texts by language, those that it has so far; that of {@code first} comes first
 */
public record Row(ImportedParagraph first, Map<Language, MarkedText> texts) {
    public Row(ImportedParagraph paragraph, Language language) {
        this(paragraph, Map.of(language, paragraph.text()));
    }

    /** The language of the paragraph that names it. */
    public Language firstLanguage() {
        return texts.keySet().iterator().next();
    }

    Row with(Language language, MarkedText text) {
        Map<Language, MarkedText> more = new LinkedHashMap<>(texts);
        more.put(language, text);
        return new Row(first, more);
    }

    /** The paragraph of a draft that it becomes, with a new id. */
    public Paragraph paragraph(Ids ids) {
        return Paragraph.of(ids.next('p'), first.kind(), first.label(), first.level(), texts)
                .withLayout(first.layout());
    }
}
