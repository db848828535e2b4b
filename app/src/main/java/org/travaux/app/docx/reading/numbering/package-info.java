/**
 * Lists of Word documents, and how they count. Read {@link
 * org.travaux.app.docx.reading.numbering.Lists} next.
 */
package org.travaux.app.docx.reading.numbering;
