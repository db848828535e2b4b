/**
 * Which paragraph style of a Word document goes with a paragraph of a draft, and back. Start at
 * {@link org.travaux.app.docx.style.ParagraphStyle}.
 */
package org.travaux.app.docx.style;
