package org.travaux.markup.edit;

import org.travaux.markup.reading.Element;
import org.travaux.markup.text.TextRange;

/** What a proposal is about, once a selection has been made into whole words and brackets. */
public sealed interface Scope {
    /** Words, with all of every bracket that stands in them. */
    record Words(TextRange range) implements Scope {}

    /** Alternatives of the choice at an index of the reading, one or all of them. */
    record Alternatives(int choice, int first, int last) implements Scope {}

    /**
     * A bracket that is not contested yet, {@code [date]}.
     *
     * @param kept whether it stands in the first alternative, {@code [[date]]}, and does not become
     *     its bracket
     */
    record Bracket(Element element, boolean kept) implements Scope {
        Bracket(Element element) {
            this(element, false);
        }
    }

    /**
     * The same where what stood has to be read back as it was: a placeholder keeps its bracket, so
     * that whoever fills it in has not settled that it was to be filled in.
     */
    default Scope keepingPlaceholders() {
        return this instanceof Bracket(Element element, boolean _)
                        && element.kind() == Element.Kind.PLACEHOLDER
                ? new Bracket(element, true)
                : this;
    }

    /** A place between words. */
    record Caret(int offset) implements Scope {}
}
