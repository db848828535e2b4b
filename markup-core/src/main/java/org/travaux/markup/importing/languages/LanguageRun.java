package org.travaux.markup.importing.languages;

import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs that follow each other in one language. */
public record LanguageRun(Language language, List<FileParagraph> pieces) {
    public LanguageRun {
        pieces = List.copyOf(pieces);
    }

    /** With the paragraphs of another run behind its own. */
    LanguageRun with(LanguageRun next) {
        List<FileParagraph> all = new ArrayList<>(pieces);
        all.addAll(next.pieces);
        return new LanguageRun(language, all);
    }
}
