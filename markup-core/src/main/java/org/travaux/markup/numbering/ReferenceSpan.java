package org.travaux.markup.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.ParagraphKind;

import java.util.ArrayList;
import java.util.List;

/** A reference while it is read: from which token to which, and what it names so far. */
final class ReferenceSpan {
    int first;
    int last;

    /** The word that names it; -1 if a label does. */
    final int noun;

    final List<Cited> cited = new ArrayList<>();
    @Nullable ParagraphKind kind;

    private ReferenceSpan(int first, int noun) {
        this.first = first;
        this.last = first;
        this.noun = noun;
    }

    /** One that begins or ends with a word for paragraphs. */
    static ReferenceSpan named(int noun) {
        return new ReferenceSpan(noun, noun);
    }

    /** One that begins with a label. */
    static ReferenceSpan labelled(int series) {
        return new ReferenceSpan(series, -1);
    }

    /** Whether it names points and doesn't say of which paragraph. */
    boolean isPointAlone() {
        return noun >= 0 && cited.stream().allMatch(each -> each.label().isEmpty());
    }

    /** Whether it names one paragraph and no point of it. */
    boolean isParagraph() {
        return cited.size() == 1
                && !cited.getFirst().label().isEmpty()
                && cited.getFirst().marks().isEmpty();
    }
}
