package org.travaux.app.docx.reading;

/** What a document's body consists of. */
public sealed interface WordBlock permits WordParagraph, WordTable {}
