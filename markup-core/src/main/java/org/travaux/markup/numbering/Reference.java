package org.travaux.markup.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * Words that name paragraphs.
 *
 * @param range where they stand, in UTF-16 code units
 * @param cited what they name, in their order
 * @param kind the kind that the words say; null if they don't
 * @param owner whose paragraph it is
 */
record Reference(TextRange range, List<Cited> cited, @Nullable ParagraphKind kind, Owner owner) {
    Reference {
        cited = List.copyOf(cited);
    }

    /** Whose paragraph it is, as far as the words beside say so. */
    enum Owner {
        /** They say nothing. */
        UNSAID,
        /** The draft's own: {@code above}, {@code of this statement}. */
        DRAFT,
        /** That of the part of the draft in which they stand: {@code of this Article}. */
        PART,
        /** That of a part of some document: {@code article 4, paragraph 2}. */
        DIVISION,
        /** That of something of which it is not known whether it is another document. */
        UNKNOWN,
        /** Another document's. */
        OTHER
    }
}
