/**
 * What is put on paper: the text as it is shown, on pages that are looked at first ({@link
 * org.travaux.app.view.printing.PrintPreview}). {@code Pagination} decides what stands on which
 * page, {@code TextPage} is a page, {@code Printing} speaks with the printer.
 */
package org.travaux.app.view.printing;
