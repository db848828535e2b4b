/**
 * What stands between the head and the foot of the pages: paragraphs, tables of a text, the table
 * of languages. Start at {@link org.travaux.app.docx.body.Pages}, and read {@link
 * org.travaux.app.docx.body.ParagraphWriter} next.
 */
package org.travaux.app.docx.body;
