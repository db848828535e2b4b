/**
 * Texts that were written elsewhere, made into drafts: plain text and Markdown in one language, or
 * one text a language aligned paragraph by paragraph. Nothing of a text is dropped. Read {@link
 * org.travaux.markup.importing.TextImport} next.
 */
package org.travaux.markup.importing;
