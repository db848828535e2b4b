/**
 * Tracked changes and comments as Word has them. {@link
 * org.travaux.app.docx.revisions.TrackedWriter} writes what {@link org.travaux.app.docx.tracked}
 * found, paragraph by paragraph; {@code Revisions} writes one change, with what LibreOffice needs.
 * Read {@code docs/decisions/tracked.md} first.
 */
package org.travaux.app.docx.revisions;
