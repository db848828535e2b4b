/**
 * Texts that were written elsewhere, made into drafts: plain text, Markdown, and texts whose
 * paragraphs are known, in one language, one text a language aligned paragraph by paragraph, or one
 * text in several languages. Nothing of a text is dropped. Three stages: {@link
 * org.travaux.markup.importing.ImportSource} is what comes in, {@code ImportedParagraph} a
 * paragraph that was recognised, {@code Row} the same in all languages. Read {@link
 * org.travaux.markup.importing.TextImport} next.
 */
package org.travaux.markup.importing;
