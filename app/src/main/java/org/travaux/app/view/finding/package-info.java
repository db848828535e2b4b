/**
 * Finding one's way: the bar for words, and the list of paragraphs. Start at {@link
 * org.travaux.app.view.finding.FindMenu}.
 */
package org.travaux.app.view.finding;
