package org.travaux.markup.importing.source;

import org.travaux.markup.data.Language;

/** A text to import: its characters, its language and how it was written down. */
public record SourceText(Language language, String text, TextFormat format)
        implements ImportSource {}
