/**
 * Word documents made into drafts. {@link org.travaux.app.docx.importing.WordImport} is the way in:
 * it finds out which languages a document holds, writes tracked changes as proposals and comments
 * as positions ({@link org.travaux.app.docx.importing.TrackedChangeImport}), and lists what did not
 * become part of the draft. Delegations are recognised by {@link
 * org.travaux.app.docx.importing.Authors}.
 */
package org.travaux.app.docx.importing;
