package org.travaux.markup.edit;

import org.travaux.markup.reading.Element;
import org.travaux.markup.text.TextRange;

/** What a proposal is about, once a selection has been made into whole words and brackets. */
public sealed interface Scope {
    /** Words, with all of every bracket that stands in them. */
    record Words(TextRange range) implements Scope {}

    /** Alternatives of the choice at an index of the reading, one or all of them. */
    record Alternatives(int choice, int first, int last) implements Scope {}

    /** A bracket that is not contested yet, {@code [date]}. */
    record Bracket(Element element) implements Scope {}

    /** A place between words. */
    record Caret(int offset) implements Scope {}
}
