package org.travaux.markup.reading;

import org.travaux.markup.text.TextRange;

/**
 * The beginning of a structured choice's option: {@code Option 2: No text}, {@code 1-нұсқа}.
 *
 * @param number counted from 1, roman numerals too
 * @param heading the words that begin it
 * @param text what stands behind them, to the end of the paragraph or the next option in it
 */
public record Option(int number, TextRange heading, TextRange text) {}
