/**
 * Texts that were written elsewhere, made into drafts: plain text, Markdown, and texts whose
 * paragraphs are known, in one language, one text a language aligned paragraph by paragraph, or one
 * text in several languages. Nothing of a text is dropped. Three stages: what comes in ({@link
 * org.travaux.markup.importing.source}), paragraphs that are recognised ({@link
 * org.travaux.markup.importing.recognition}), the same in all languages ({@link
 * org.travaux.markup.importing.alignment}). Read {@link org.travaux.markup.importing.TextImport}
 * next.
 */
package org.travaux.markup.importing;
