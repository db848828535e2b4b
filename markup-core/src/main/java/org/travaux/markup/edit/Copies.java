package org.travaux.markup.edit;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.TranslationNote;
import org.travaux.markup.pairing.AlternativePairing;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;

import java.util.List;

/** Makes a choice of one text say what the corresponding choice of another says. */
public final class Copies {
    private final Passage from;
    private final Choice choice;
    private final int same;
    private final Steps steps;

    private Copies(Passage from, int choice, Passage to, int same) {
        this.from = from;
        this.choice = from.reading().choices().get(choice);
        this.same = same;
        this.steps = new Steps(to);
    }

    /**
     * Takes and lifts positions on a choice until they are those of a choice elsewhere.
     *
     * @param choice the index of the choice to copy from
     * @param same the index of the choice to copy to
     * @param pairing which alternative there is which one here
     */
    public static Outcome positions(
            Passage from, int choice, Passage to, int same, AlternativePairing pairing) {
        Copies copies = new Copies(from, choice, to, same);
        if (copies.choice.alternatives().size() != copies.there().alternatives().size()) {
            return new Outcome.Refused(Refusal.OTHER_ALTERNATIVES);
        }
        for (int i = 0; i < copies.choice.alternatives().size(); i++) {
            List<DelegationPosition> wanted = copies.choice.alternatives().get(i).positions();
            if (!copies.copy(wanted, new Target.OnAlternative(same, pairing.counterpart(i)))) {
                return copies.steps.outcome();
            }
        }
        copies.copy(copies.choice.positions(), new Target.OnChoice(same));
        return copies.steps.outcome();
    }

    /**
     * Adds alternatives to a choice that one elsewhere has more, with their positions and a note
     * for the translators in place of the words.
     *
     * @param language the language to copy from
     * @param pairing which alternative there is which one here
     */
    public static Outcome alternatives(
            Passage from,
            Language language,
            int choice,
            Passage to,
            int same,
            AlternativePairing pairing) {
        Copies copies = new Copies(from, choice, to, same);
        for (int i = 0; i < copies.choice.alternatives().size(); i++) {
            Alternative wanted = copies.choice.alternatives().get(i);
            if (pairing.counterpart(i) == AlternativePairing.NONE
                    && !copies.add(wanted, language)) {
                break;
            }
        }
        return copies.steps.outcome();
    }

    private boolean add(Alternative wanted, Language language) {
        String words =
                TranslationNote.awaited(language, NewWords.of(wanted.words().of(from.text())));
        String shown = words.isEmpty() ? "{" + language.tag() + ": –}" : words;
        int last = there().alternatives().size();
        return steps.then(p -> Alternatives.add(p, same, shown, null))
                && copy(wanted.positions(), new Target.OnAlternative(same, last));
    }

    private Choice there() {
        return steps.passage().reading().choices().get(same);
    }

    private boolean copy(List<DelegationPosition> wanted, Target target) {
        for (DelegationPosition position : there(target)) {
            if (wanted.stream().noneMatch(position::saysTheSameAs)
                    && there(target).contains(position)
                    && !steps.then(p -> Positions.lift(p, target, position.delegation()))) {
                return false;
            }
        }
        for (DelegationPosition position : wanted) {
            if (there(target).stream().noneMatch(position::saysTheSameAs)
                    && !steps.then(p -> Positions.take(p, target, DelegationStance.of(position)))) {
                return false;
            }
        }
        return true;
    }

    private List<DelegationPosition> there(Target target) {
        return target.positions(steps.passage().reading());
    }
}
