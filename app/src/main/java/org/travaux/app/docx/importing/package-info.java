/**
 * Word documents made into drafts. {@link org.travaux.app.docx.importing.WordImport} is the way in:
 * it finds out which languages a document holds, writes tracked changes as proposals ({@code
 * TrackedChangeImport}) and comments as positions ({@code CommentImport}), and lists what did not
 * become part of the draft. Delegations are recognised by {@link
 * org.travaux.app.docx.importing.Authors}. Documents of our own come back as they were: read {@code
 * OwnTracked} for that, and {@code docs/decisions/reading-docx.md}.
 */
package org.travaux.app.docx.importing;
