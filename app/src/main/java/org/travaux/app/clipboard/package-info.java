/**
 * Text on its way out of a draft and into one: as plain text, and as HTML, which word processors
 * read and write. No window: whoever has the clipboard of the system puts it behind {@link
 * org.travaux.app.clipboard.Clipboard}. Start at {@link org.travaux.app.clipboard.Clipping}.
 */
package org.travaux.app.clipboard;
