/**
 * What a Word document tells beside its text: who wrote it, when, on what, and what is hidden in
 * it. Start at {@link org.travaux.app.docx.metadata.Metadata}.
 */
package org.travaux.app.docx.metadata;
