package org.travaux.app.docx.tracked;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.settle.preview.WholeTextSettling;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One language of a draft with its choices.
 *
 * @param texts of its paragraphs
 * @param ids of the choices, by paragraph and offset
 * @param outcomes which alternatives the base text has, and which the new one
 */
record LanguageChoices(
        TextReading read,
        List<MarkedText> texts,
        List<Map<Integer, String>> ids,
        Outcomes outcomes) {
    static LanguageChoices of(DraftReading reading, Language language, Outcomes outcomes) {
        List<MarkedText> texts = new ArrayList<>();
        List<Map<Integer, String>> ids = new ArrayList<>();
        for (int i = 0; i < reading.draft().paragraphs().size(); i++) {
            texts.add(reading.draft().paragraphs().get(i).text(language));
            ids.add(reading.ids(i, language));
        }
        return new LanguageChoices(reading.in(language), texts, ids, outcomes);
    }

    /** What the choices that open in a paragraph are called. */
    Extents names(int paragraph) {
        return new Extents(paragraph, texts.get(paragraph), ids.get(paragraph));
    }

    /** Of which alternative each character is, paragraph by paragraph. */
    List<Scopes> scopes() {
        List<List<SpanningChoice>> reaching = new ArrayList<>();
        texts.forEach(_ -> reaching.add(new ArrayList<>(0)));
        if (WholeTextSettling.settlesSpanning(read)) {
            for (SpanningChoice choice : read.spanning()) {
                for (int i = choice.startParagraph(); i <= choice.endParagraph(); i++) {
                    reaching.get(i).add(choice);
                }
            }
        }
        List<Scopes> scopes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            scopes.add(Scopes.of(i, reaching.get(i), this));
        }
        return scopes;
    }
}
