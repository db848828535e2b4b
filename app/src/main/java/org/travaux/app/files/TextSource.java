package org.travaux.app.files;

import org.travaux.markup.draft.Language;

import java.nio.file.Path;

/** A file to import and the language of the text in it. */
public record TextSource(Path file, Language language) {}
