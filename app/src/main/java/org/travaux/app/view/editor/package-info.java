/**
 * The rows: one paragraph each, its languages beside each other, always level. Rows that are only
 * read are plain text nodes with tints behind them; the one text that is edited is a RichTextFX
 * area. Start at {@link org.travaux.app.view.editor.RowsView}.
 */
package org.travaux.app.view.editor;
