/**
 * The meaning of a text: choices, their alternatives, who stands where. The rules that are not
 * grammar live here. {@link org.travaux.markup.reading.Reader} reads one paragraph, with {@link
 * org.travaux.markup.reading.NoteReader} for what stands in a note and {@code BracketScope} for
 * what is being collected in a bracket; {@link org.travaux.markup.reading.TextReading} joins
 * paragraphs whose brackets reach from one into another. Read {@link
 * org.travaux.markup.reading.Choice} next.
 */
package org.travaux.markup.reading;
