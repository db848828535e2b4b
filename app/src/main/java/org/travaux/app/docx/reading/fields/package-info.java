/**
 * Fields within the text, and what of them is seen. Read {@link
 * org.travaux.app.docx.reading.fields.Fields} next.
 */
package org.travaux.app.docx.reading.fields;
