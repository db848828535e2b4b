package org.travaux.markup.importing.source;

import org.travaux.markup.data.Language;

import java.util.List;

/** A text in one language whose paragraphs are known. */
public record GivenText(Language language, List<GivenParagraph> paragraphs)
        implements ImportSource {
    public GivenText {
        paragraphs = List.copyOf(paragraphs);
    }
}
