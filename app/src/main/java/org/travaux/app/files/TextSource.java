package org.travaux.app.files;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Language;

import java.nio.file.Path;
import java.util.List;

/**
 * A file to import.
 *
 * @param language of the text in it, or null if its content tells
 * @param columns the languages of the columns of its table, where somebody said so; else empty
 */
public record TextSource(Path file, @Nullable Language language, List<Language> columns) {
    public TextSource {
        columns = List.copyOf(columns);
    }

    /** A file in one language. */
    public TextSource(Path file, @Nullable Language language) {
        this(file, language, List.of());
    }
}
