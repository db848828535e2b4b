package org.travaux.app.docx.reading.model;

/** What a document's body consists of. */
public sealed interface WordBlock permits WordParagraph, WordTable {}
