package org.travaux.app.docx.tracked;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.settle.preview.Preference;
import org.travaux.markup.settle.preview.WholeTextSettling;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;

/**
 * One language of an earlier version, as it was agreed: where it was not, as it stood before
 * anybody proposed anything.
 *
 * @param paragraphs those of which it has words, and those that were empty
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
        List<Paragraph> all = reading.draft().paragraphs();
        List<ChangeSet> changes =
                WholeTextSettling.settle(reading.in(language), Preference.AS_IT_STOOD);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<MarkedText> texts = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            MarkedText written = all.get(i).text(language);
            MarkedText stood = written.apply(changes.get(i));
            if (written.text().isBlank() || !stood.text().isBlank()) {
                paragraphs.add(all.get(i));
                texts.add(stood);
            }
        }
        return new EarlierVersion(paragraphs, texts);
    }
}
