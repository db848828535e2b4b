/**
 * How a text is shown: its styled stretches, chips for positions, a row with its state and what it
 * says aloud. Knows no caret and changes nothing. Start at {@link
 * org.travaux.app.viewmodel.display.RowModel} for what a row shows, at {@link
 * org.travaux.app.viewmodel.display.TextStyler} for how its text looks.
 */
package org.travaux.app.viewmodel.display;
