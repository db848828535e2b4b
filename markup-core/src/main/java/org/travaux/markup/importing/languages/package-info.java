/**
 * Which paragraph of a file is in which language, and which runs of paragraphs say the same. Words
 * and letters of the languages are data ({@code languages.json}). Read {@link
 * org.travaux.markup.importing.languages.LanguageEvidence} next.
 */
package org.travaux.markup.importing.languages;
