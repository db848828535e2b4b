package org.travaux.markup.concordance.facts;

import org.travaux.markup.text.TextRange;

import java.util.Set;

/**
 * A number of units: {@code 36 months}, {@code 75 млн евро}.
 *
 * @param numbers what the number can mean
 * @param unit the unit's name that all languages share
 * @param range of the number and its unit
 */
public record Measure(Set<String> numbers, String unit, TextRange range) {
    /** The same in another range. */
    public Measure at(TextRange elsewhere) {
        return new Measure(numbers, unit, elsewhere);
    }
}
