package org.travaux.app.docx.tracked;

import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.settle.Preference;
import org.travaux.markup.settle.WholeTextSettling;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;

/**
 * One language of an earlier version, as it was agreed: with the first alternatives where it was
 * not.
 *
 * @param texts one for each paragraph
 */
public record EarlierVersion(List<Paragraph> paragraphs, List<MarkedText> texts) {
    public EarlierVersion {
        paragraphs = List.copyOf(paragraphs);
        texts = List.copyOf(texts);
    }

    /**
     * A version's text in a language.
     *
     * @throws IllegalArgumentException if the language is not one of the version's
     */
    public static EarlierVersion of(DraftReading reading, Language language) {
        List<Paragraph> paragraphs = reading.draft().paragraphs();
        List<ChangeSet> changes = WholeTextSettling.settle(reading.in(language), Preference.FIRST);
        List<MarkedText> texts = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            texts.add(paragraphs.get(i).text(language).apply(changes.get(i)));
        }
        return new EarlierVersion(paragraphs, texts);
    }
}
