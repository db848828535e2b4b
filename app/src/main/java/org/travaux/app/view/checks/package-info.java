/**
 * What is doubtful: the menu, the list of ways out, what is put right at once. Start at {@link
 * org.travaux.app.view.checks.ReviewMenu}.
 */
package org.travaux.app.view.checks;
