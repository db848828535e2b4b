/**
 * The columns of languages: which are shown, in which order, how wide. Start at {@link
 * org.travaux.app.view.columns.ColumnsMenu}.
 */
package org.travaux.app.view.columns;
