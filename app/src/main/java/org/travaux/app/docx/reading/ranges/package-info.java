/**
 * Where comments and bookmarks begin and end. Read {@link
 * org.travaux.app.docx.reading.ranges.Ranges} next.
 */
package org.travaux.app.docx.reading.ranges;
