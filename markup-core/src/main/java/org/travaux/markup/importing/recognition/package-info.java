/**
 * What the lines of a text are: where a paragraph begins and ends, of which kind it is, its label
 * and its place in a table; what a page cut in two. Words are data ({@code words.json}). Read
 * {@link org.travaux.markup.importing.recognition.Recognition} next.
 */
package org.travaux.markup.importing.recognition;
