/**
 * The file: which parts a document has and what is the same in all of them. {@link
 * org.travaux.app.docx.parts.DocxPackage} writes {@link org.travaux.app.docx.parts.Contents}; a
 * part that most documents do without is an {@link org.travaux.app.docx.parts.ExtraPart}. Nothing
 * in it depends on the day, the machine or the user.
 */
package org.travaux.app.docx.parts;
