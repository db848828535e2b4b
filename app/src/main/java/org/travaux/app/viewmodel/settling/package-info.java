/**
 * What was settled, what is to be settled, and what is missing before a text can be adopted. Start
 * at {@link org.travaux.app.viewmodel.settling.SettleCommands} for the choice under the caret, at
 * {@link org.travaux.app.viewmodel.settling.Settlements} for what was settled.
 */
package org.travaux.app.viewmodel.settling;
