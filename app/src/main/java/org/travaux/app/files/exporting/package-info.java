/**
 * Documents, texts and reports written, and refused where the text is not ready for it. Read {@link
 * org.travaux.app.files.exporting.Exports} next.
 */
package org.travaux.app.files.exporting;
