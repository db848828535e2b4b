/**
 * What is still open, in sight: the menu, the list below the rows, the marks beside them. Start at
 * {@link org.travaux.app.view.choices.ChoicesMenu}.
 */
package org.travaux.app.view.choices;
