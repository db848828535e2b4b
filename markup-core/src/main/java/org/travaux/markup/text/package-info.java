/**
 * Places in a text, changes to it, and its marks (bold, italic): the ground everything else stands
 * on. Offsets are UTF-16 code units from the start of the text. Read {@link
 * org.travaux.markup.text.ChangeSet} next.
 */
package org.travaux.markup.text;
