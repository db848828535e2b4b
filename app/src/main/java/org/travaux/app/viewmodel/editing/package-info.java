/**
 * Writing: selected text copied, pasted and marked, paragraphs split, moved, labelled. Start at
 * {@link org.travaux.app.viewmodel.editing.TextCommands} for text, at {@link
 * org.travaux.app.viewmodel.editing.ParagraphCommands} for whole paragraphs.
 */
package org.travaux.app.viewmodel.editing;
