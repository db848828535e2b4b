/**
 * What comes in: the text of a file with its format, a text whose paragraphs are known, or several
 * that are read as one. Read {@link org.travaux.markup.importing.source.ImportSource} next.
 */
package org.travaux.markup.importing.source;
