/**
 * Finding one's way: the bar for words, and lists of paragraphs, delegations and actions. Start at
 * {@link org.travaux.app.view.finding.FindMenu}.
 */
package org.travaux.app.view.finding;
