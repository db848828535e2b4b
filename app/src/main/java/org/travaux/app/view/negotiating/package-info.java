/**
 * Proposing and taking positions: the menu, what opens over the rows, and the panel that shows the
 * choice under the caret. Start at {@link org.travaux.app.view.negotiating.NegotiateMenu}; the
 * panel is {@link org.travaux.app.view.negotiating.SidePanel}.
 */
package org.travaux.app.view.negotiating;
