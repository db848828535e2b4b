/**
 * Paragraphs of several languages side by side, by their labels, numbers and lengths. Read {@link
 * org.travaux.markup.importing.alignment.Alignment} next.
 */
package org.travaux.markup.importing.alignment;
