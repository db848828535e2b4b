/**
 * Reports on who stands where, in words of one language: what is in them ({@link
 * org.travaux.app.report.Report}), whatever file they become. Start at {@link
 * org.travaux.app.report.Reports}.
 */
package org.travaux.app.report;
