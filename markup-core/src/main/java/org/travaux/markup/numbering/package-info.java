/**
 * Numbers of paragraphs: what is called what when it comes in between ({@link
 * org.travaux.markup.numbering.LabelSuggestions}), what is odd about the labels of a text and how
 * they read when counted anew ({@link org.travaux.markup.numbering.LabelSeries}), and which words
 * of the text name them. Labels never change by themselves; {@link
 * org.travaux.markup.numbering.Renumbering} changes them all at once, in all languages, with the
 * words that name them where it is sure. Start there.
 */
package org.travaux.markup.numbering;
