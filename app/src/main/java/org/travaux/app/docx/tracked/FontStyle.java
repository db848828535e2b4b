package org.travaux.app.docx.tracked;

/** How words look beside what they say. */
public record FontStyle(boolean bold, boolean italic) {}
