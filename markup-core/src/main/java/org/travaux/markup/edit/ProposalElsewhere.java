package org.travaux.markup.edit;

import org.travaux.markup.draft.Language;
import org.travaux.markup.reading.Element;
import org.travaux.markup.text.TextRange;

/**
 * A proposal in the languages in which it was not made: the same where the same brackets stand, and
 * else a place held for the translators, with the words to be translated as an editor's note.
 *
 * @param language in which it was made
 * @param typed the new words; empty if the old ones are to go
 */
record ProposalElsewhere(
        Language language, Passage here, Scope scope, String delegation, String typed) {
    private static final int LONGEST_NOTE = 400;

    Outcome in(Passage there, Counterparts same) {
        return switch (scope) {
            case Scope.Alternatives alternatives -> among(there, same, alternatives);
            case Scope.Words(TextRange range) -> {
                TextRange choices = same.within(range);
                yield choices.isEmpty()
                        ? hold(there, same, range)
                        : propose(there, new Scope.Words(choices));
            }
            case Scope.Bracket(Element element) -> {
                Element other = same.element(element);
                yield other == null
                        ? hold(there, same, element.range())
                        : propose(there, new Scope.Bracket(other));
            }
            case Scope.Caret(int offset) -> hold(there, same, TextRange.at(offset));
        };
    }

    private Outcome among(Passage there, Counterparts same, Scope.Alternatives here) {
        int choice = same.choice(here.choice());
        if (choice < 0) {
            return new Outcome.Refused(Refusal.NO_CHOICE);
        }
        return same.sameAlternatives(here.choice())
                ? propose(there, new Scope.Alternatives(choice, here.first(), here.last()))
                : new Outcome.Refused(Refusal.OTHER_ALTERNATIVES);
    }

    private Outcome propose(Passage there, Scope scopeThere) {
        return Proposal.propose(there, scopeThere, delegation, toTranslate(language, typed));
    }

    private Outcome hold(Passage there, Counterparts same, TextRange range) {
        AlignedPlace.Found place = AlignedPlace.of(here, range.start(), there, same);
        Refusal refusal = place.refusal();
        if (refusal != null) {
            return new Outcome.Refused(refusal);
        }
        String old = toTranslate(language, range.of(here.text()));
        String words = toTranslate(language, typed);
        return Proposal.hold(there, place.offset(), old, delegation, words);
    }

    /** Words for the translators, as a note that says in which language they are. */
    static String toTranslate(Language language, String words) {
        String plain = words.strip().replace('{', '(').replace('}', ')');
        String shown =
                plain.length() > LONGEST_NOTE ? plain.substring(0, LONGEST_NOTE) + "…" : plain;
        return shown.isEmpty() ? "" : "{" + language.tag() + ": " + shown + "}";
    }
}
