/**
 * What is done with whole paragraphs: the menu, what opens over the rows, and the question before
 * agreed text is changed. Typing itself is in {@code editor}. Start at {@link
 * org.travaux.app.view.editing.ParagraphMenu}.
 */
package org.travaux.app.view.editing;
