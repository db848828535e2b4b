package org.travaux.app.docx.importing;

import org.travaux.app.docx.reading.model.Colouring;
import org.travaux.app.docx.reading.model.Colouring.Passage;

/**
 * The text of a paragraph of a document, with the colours its words were marked in.
 *
 * @param where its beginning
 * @param text as it was imported
 */
public record ColouredText(String where, String text, Colouring colouring) {
    /** Takes the words in colours by their beginnings. */
    public ColouredText {
        colouring =
                new Colouring(
                        colouring.passages().stream()
                                .map(each -> new Passage(each.colour(), Excerpt.of(each.words())))
                                .toList(),
                        colouring.complete());
    }
}
