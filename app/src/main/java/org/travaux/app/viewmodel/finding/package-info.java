/**
 * Words found and replaced in all languages, and a paragraph found by its name. Start at {@link
 * org.travaux.app.viewmodel.finding.SearchModel}; {@link
 * org.travaux.app.viewmodel.finding.ParagraphFinder} knows paragraphs.
 */
package org.travaux.app.viewmodel.finding;
