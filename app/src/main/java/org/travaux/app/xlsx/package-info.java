/**
 * Reports as workbooks ({@code docs/decisions/reports.md}). Start at {@link
 * org.travaux.app.xlsx.ReportWorkbook}.
 */
package org.travaux.app.xlsx;
