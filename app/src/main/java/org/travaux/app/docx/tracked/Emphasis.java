package org.travaux.app.docx.tracked;

/** How words look beside what they say. */
public record Emphasis(boolean bold, boolean italic) {}
