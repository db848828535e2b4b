/**
 * The file of a draft, read and written: {@link org.travaux.markup.draft.format.DraftFormat}
 * ({@code docs/format.md}). What a later version of the program wrote and this one does not know is
 * kept. Read {@code DraftReader} next.
 */
package org.travaux.markup.draft.format;
