package org.travaux.app.files;

import java.nio.file.Path;
import org.travaux.markup.draft.Language;

/** A file to import and the language of the text in it. */
public record TextSource(Path file, Language language) {}
