/**
 * A text as it stood, as it was proposed, or as somebody would have it; nothing is settled by it.
 * Read {@link org.travaux.markup.settle.preview.ReadingCopy} next.
 */
package org.travaux.markup.settle.preview;
