/**
 * What is still open, as a list, as marks beside the text, and one after the other, for everybody
 * or for one delegation. Start at {@link org.travaux.app.viewmodel.choices.ChoiceList}; {@link
 * org.travaux.app.viewmodel.choices.HeldChoices} leads through the text.
 */
package org.travaux.app.viewmodel.choices;
