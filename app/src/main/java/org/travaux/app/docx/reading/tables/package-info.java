/**
 * What tables say of their lines, colours, merged cells and rows that come or go. Read {@link
 * org.travaux.app.docx.reading.tables.TableLines} next.
 */
package org.travaux.app.docx.reading.tables;
