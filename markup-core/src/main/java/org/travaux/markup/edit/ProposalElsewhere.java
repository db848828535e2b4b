package org.travaux.markup.edit;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.TranslationNote;
import org.travaux.markup.reading.Element;
import org.travaux.markup.text.TextRange;

import java.util.stream.IntStream;

/**
 * A proposal in the languages in which it was not made: the same where the same brackets stand, and
 * else a place held for the translators, with the words to be translated as an editor's note and
 * with another for those that stand there already.
 *
 * @param language in which it was made
 * @param typed the new words; empty if the old ones are to go
 */
record ProposalElsewhere(
        Language language, Passage here, Scope scope, String delegation, String typed) {
    Outcome in(Passage there, Counterparts same) {
        return switch (scope) {
            case Scope.Alternatives alternatives -> among(there, same, alternatives);
            case Scope.Words(TextRange range) -> {
                TextRange choices = same.within(range);
                yield choices.isEmpty()
                        ? hold(there, same, range)
                        : propose(there, new Scope.Words(choices));
            }
            case Scope.Bracket(Element element, boolean kept) -> {
                Element other = same.element(element);
                yield other == null
                        ? hold(there, same, element.range())
                        : propose(there, new Scope.Bracket(other, kept));
            }
            case Scope.Caret(int offset) -> hold(there, same, TextRange.at(offset));
        };
    }

    private Outcome among(Passage there, Counterparts same, Scope.Alternatives here) {
        int choice = same.choice(here.choice());
        if (choice < 0) {
            return new Outcome.Refused(Refusal.NO_CHOICE);
        }
        if (!same.sameAlternatives(here.choice())) {
            return new Outcome.Refused(Refusal.OTHER_ALTERNATIVES);
        }
        int[] alternatives =
                IntStream.rangeClosed(here.first(), here.last())
                        .map(i -> same.alternative(here.choice(), i))
                        .sorted()
                        .toArray();
        int first = alternatives[0];
        int last = alternatives[alternatives.length - 1];
        boolean beside = last - first == here.last() - here.first();
        return beside && same.isPaired(here.choice())
                ? propose(there, new Scope.Alternatives(choice, first, last))
                : new Outcome.Refused(Refusal.NOT_PAIRED);
    }

    private Outcome propose(Passage there, Scope scopeThere) {
        return Proposal.propose(
                there, scopeThere, delegation, TranslationNote.awaited(language, typed));
    }

    private Outcome hold(Passage there, Counterparts same, TextRange range) {
        AlignedPlace.Found place = AlignedPlace.of(here, range.start(), there, same);
        Refusal refusal = place.refusal();
        if (refusal != null) {
            return new Outcome.Refused(refusal);
        }
        String old = TranslationNote.standing(language, range.of(here.text()));
        String words = TranslationNote.awaited(language, typed);
        return Proposal.hold(there, place.offset(), old, delegation, words);
    }
}
