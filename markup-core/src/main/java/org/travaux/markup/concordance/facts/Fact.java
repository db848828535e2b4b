package org.travaux.markup.concordance.facts;

import org.travaux.markup.text.TextRange;

import java.util.Set;

/**
 * Something in a text that every language version should hold: a number, a date, a symbol, an
 * acronym, a delegation's name.
 *
 * @param values what it can mean, in characters that are the same in every language; one of them is
 *     enough to correspond
 * @param firm whether it must have a counterpart. One that is not may be a counterpart of others.
 */
public record Fact(FactKind kind, Set<String> values, TextRange range, boolean firm) {
    /** Whether both can mean the same. */
    public boolean correspondsTo(Fact other) {
        if (kind != other.kind) {
            return false;
        }
        for (String value : values) {
            if (other.values.contains(value)) {
                return true;
            }
        }
        return false;
    }

    /** The same in another range. */
    public Fact at(TextRange range) {
        return new Fact(kind, values, range, firm);
    }

    /** The same, no longer asking for a counterpart. */
    public Fact loose() {
        return new Fact(kind, values, range, false);
    }
}
