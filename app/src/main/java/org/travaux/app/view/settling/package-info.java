/**
 * Settling: the menu, what is asked, what would come of it, and what is missing before the text can
 * be adopted. Start at {@link org.travaux.app.view.settling.SettleMenu}.
 */
package org.travaux.app.view.settling;
