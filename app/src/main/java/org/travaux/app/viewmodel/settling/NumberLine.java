package org.travaux.app.viewmodel.settling;

import org.travaux.app.session.Place;

/**
 * What becomes of words that name a paragraph when labels are counted anew.
 *
 * @param name the paragraph in which they stand, and the language
 * @param before how the sentence reads
 * @param after how it will read, or why somebody has to look at it
 * @param sure whether the program changes it by itself
 */
public record NumberLine(Place place, String name, String before, String after, boolean sure) {}
