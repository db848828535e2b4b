package org.travaux.app.files.opening;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;

import java.nio.file.Path;
import java.util.List;

/**
 * A file to import.
 *
 * @param language of the text in it, or null if its content tells
 * @param languages those that stand in it beside each other or one after the other, where somebody
 *     said so, the source language first; else empty
 * @param together whether it is read as one text, whatever languages its content tells
 */
public record TextSource(
        Path file, @Nullable Language language, List<Language> languages, boolean together) {
    public TextSource {
        languages = List.copyOf(languages);
    }

    /** A file in one language. */
    public TextSource(Path file, @Nullable Language language) {
        this(file, language, List.of(), false);
    }

    /**
     * A file in languages that somebody said; in those that its content tells if there are none.
     */
    public static TextSource in(List<Language> languages, Path file) {
        return languages.size() < 2
                ? new TextSource(file, languages.isEmpty() ? null : languages.getFirst())
                : new TextSource(file, languages.getFirst(), languages, false);
    }

    /** Read as one text. */
    public TextSource whole() {
        return new TextSource(file, language, languages, true);
    }
}
