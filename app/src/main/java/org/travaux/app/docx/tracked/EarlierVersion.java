package org.travaux.app.docx.tracked;

import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.settle.Preference;
import org.travaux.markup.settle.Throughout;
import org.travaux.markup.text.ChangeSet;

import java.util.ArrayList;
import java.util.List;

/**
 * One language of an earlier version, as it was agreed: with the first alternatives where it was
 * not.
 *
 * @param texts one for each paragraph
 */
public record EarlierVersion(List<Paragraph> paragraphs, List<String> texts) {
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
        TextReading read = reading.in(language);
        List<ChangeSet> changes = Throughout.settle(read, Preference.FIRST);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            texts.add(changes.get(i).apply(read.paragraphs().get(i).source()));
        }
        return new EarlierVersion(reading.draft().paragraphs(), texts);
    }
}
