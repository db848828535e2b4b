package org.travaux.markup.importing.source;

import org.travaux.markup.data.Language;

/** A text whose paragraphs are put together where the end of a page seems to have cut them. */
public record JoinedText(ImportSource source) implements ImportSource {
    @Override
    public Language language() {
        return source.language();
    }
}
