/**
 * Who holds what, as data: {@link org.travaux.markup.report.Holdings} over a draft, {@link
 * org.travaux.markup.report.PositionsMatrix} paragraph by paragraph, {@link
 * org.travaux.markup.report.Progress} in figures. Read {@link org.travaux.markup.report.Holdings}
 * next.
 */
package org.travaux.markup.report;
