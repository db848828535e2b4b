/**
 * What was settled, what is to be settled, and what is missing before a text can be adopted. No
 * window here. Start at {@link org.travaux.app.viewmodel.settling.Settlements}.
 */
package org.travaux.app.viewmodel.settling;
