/**
 * What the window shows, decided without one. Collections and observable values only, so that
 * everything here is tested without a screen. In this package is the open text: its rows, the
 * caret, what is selected, the panel of the choice under the caret. Start at {@link
 * org.travaux.app.viewmodel.EditorModel}.
 *
 * <p>How a text looks is in {@code display}, below it; each thing that somebody does with a text is
 * a package above it: {@code editing}, {@code negotiating}, {@code settling}, {@code choices},
 * {@code finding}, {@code checks}, {@code positions}, {@code projection}. {@code files} opens and
 * saves, {@code settings} keeps, and {@code window} holds all of it together. The package of the
 * same name in {@code view} shows it.
 */
package org.travaux.app.viewmodel;
