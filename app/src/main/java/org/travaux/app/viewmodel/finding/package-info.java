/**
 * Finding one's way: words in all languages, a paragraph by its name, a delegation's choices, an
 * action by what it is called. No window here. Start at {@link
 * org.travaux.app.viewmodel.finding.SearchModel} for words, at {@link
 * org.travaux.app.viewmodel.finding.Offer} for what is picked from a list.
 */
package org.travaux.app.viewmodel.finding;
