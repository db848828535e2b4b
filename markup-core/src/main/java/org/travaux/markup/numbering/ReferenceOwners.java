package org.travaux.markup.numbering;

import org.travaux.markup.numbering.Reference.Owner;

/** Whose paragraph a reference names, by the words beside it. */
final class ReferenceOwners {
    /** How many words beside a reference may say whose paragraph it is. */
    private static final int BESIDE = 6;

    private final ReferenceTokens tokens;
    private final ReferenceWords known;

    ReferenceOwners(ReferenceTokens tokens, ReferenceWords known) {
        this.tokens = tokens;
        this.known = known;
    }

    /**
     * Whose paragraph it is.
     *
     * @param first the first token of the reference
     * @param last its last
     */
    Owner of(int first, int last) {
        Owner behind = behind(last);
        Owner before = known.numberFirst() ? ofGenitive(first) : before(first);
        return behind == Owner.UNSAID || (behind == Owner.UNKNOWN && before != Owner.UNSAID)
                ? before
                : behind;
    }

    /** {@code of this Article}, {@code of General Assembly resolution 70/1}, «Устава». */
    private Owner behind(int last) {
        boolean own = false;
        boolean division = false;
        boolean named = false;
        for (int i = last + 1; i <= last + BESIDE && i < tokens.size(); i++) {
            ReferenceToken token = tokens.get(i);
            boolean comma = i == last + 1 && token.gap().equals(",");
            boolean goesOn =
                    token.gap().matches("[\\[\\]]*")
                            || (comma && known.of().contains(token.lower()));
            if (!goesOn || (token.isWord() && known.isParagraph(token.lower()))) {
                break;
            }
            if (known.numberFirst()) {
                return Owner.UNSAID;
            }
            String word = token.lower();
            if (ReferenceWords.begins(known.own(), word)) {
                own = true;
            } else if (token.isWord() && isOfPreamble(word)) {
                return Owner.UNSAID;
            } else if (ReferenceWords.begins(known.divisions(), word)) {
                if (own) {
                    return Owner.PART;
                }
                division = true;
            } else if (ReferenceWords.begins(known.documents(), word)) {
                return !own ? Owner.OTHER : division ? Owner.DIVISION : Owner.DRAFT;
            } else if (own && !division) {
                return Owner.DRAFT;
            }
            boolean capital = token.isWord() && Character.isUpperCase(token.text().charAt(0));
            boolean attached = i == last + 1 || tokens.get(i - 1).isWord();
            named |= capital && attached && (known.of().isEmpty() ? i == last + 1 : isOf(last + 1));
        }
        if (division) {
            return Owner.DIVISION;
        }
        return own ? Owner.DRAFT : named ? Owner.UNKNOWN : Owner.UNSAID;
    }

    private boolean isOf(int index) {
        return known.of().getFirst().equals(tokens.get(index).lower());
    }

    private boolean isOfPreamble(String word) {
        return ReferenceWords.begins(known.preamble(), word)
                || ReferenceWords.begins(known.operative(), word);
    }

    /** {@code Article 4, paragraph 2}, {@code resolution 70/1, paragraph 5}. */
    private Owner before(int first) {
        String gap = first < tokens.size() ? tokens.get(first).gap() : "";
        for (int i = first - 1; i >= 0 && i >= first - BESIDE; i--) {
            ReferenceToken token = tokens.get(i);
            if (!gap.matches("[,./()-]*")) {
                return Owner.UNSAID;
            }
            if (token.isWord() && ReferenceWords.begins(known.divisions(), token.lower())) {
                return i > 0 && ReferenceWords.begins(known.own(), tokens.get(i - 1).lower())
                        ? Owner.PART
                        : Owner.DIVISION;
            }
            if (token.isWord() && ReferenceWords.begins(known.documents(), token.lower())) {
                return i < first - 1 ? Owner.OTHER : Owner.UNSAID;
            }
            boolean symbol = !token.isWord() || token.text().matches("\\p{Lu}+|\\p{L}");
            if (!symbol) {
                return Owner.UNSAID;
            }
            gap = token.gap();
        }
        return Owner.UNSAID;
    }

    /** {@code осы қарардың 5-тармағы}: a word in front that owns it, as its ending says. */
    private Owner ofGenitive(int first) {
        ReferenceToken owner = first > 0 ? tokens.get(first - 1) : null;
        if (owner == null || !tokens.get(first).gap().isEmpty() || !owner.isWord()) {
            return Owner.UNSAID;
        }
        if (ReferenceWords.begins(known.own(), owner.lower())) {
            return Owner.DRAFT;
        }
        boolean preamble =
                isOfPreamble(owner.lower())
                        || (first > 1
                                && owner.gap().isEmpty()
                                && isOfPreamble(tokens.get(first - 2).lower()));
        if (preamble || known.isParagraph(owner.lower())) {
            return Owner.UNSAID;
        }
        boolean owns = ReferenceWords.ends(known.owners(), owner.lower());
        boolean document = ReferenceWords.begins(known.documents(), owner.lower());
        boolean division = ReferenceWords.begins(known.divisions(), owner.lower());
        if (!owns && !document && !division) {
            return Owner.UNSAID;
        }
        for (int i = first - 2; i >= 0 && i >= first - BESIDE; i--) {
            if (!tokens.get(i + 1).gap().isEmpty()) {
                break;
            }
            if (ReferenceWords.begins(known.own(), tokens.get(i).lower())) {
                return division ? Owner.PART : Owner.DRAFT;
            }
        }
        return document ? Owner.OTHER : division ? Owner.DIVISION : Owner.UNKNOWN;
    }
}
