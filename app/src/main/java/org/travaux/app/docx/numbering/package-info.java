/**
 * Which labels Word counts by itself, and where texts begin. Start at {@link
 * org.travaux.app.docx.numbering.CountedLabels}; {@code Series} finds what counts on, {@code
 * ListLabel} reads one label, {@link org.travaux.app.docx.numbering.Indents} keeps all texts level.
 */
package org.travaux.app.docx.numbering;
