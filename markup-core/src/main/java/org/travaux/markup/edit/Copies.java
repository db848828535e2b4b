package org.travaux.markup.edit;

import org.travaux.markup.draft.Language;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes a choice of one text say what the corresponding choice of another says. Alternatives with
 * the same positions correspond, the others in their order.
 */
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
     */
    public static Outcome positions(Passage from, int choice, Passage to, int same) {
        Copies copies = new Copies(from, choice, to, same);
        if (copies.choice.alternatives().size() != copies.there().alternatives().size()) {
            return new Outcome.Refused(Refusal.OTHER_ALTERNATIVES);
        }
        int[] counterparts = copies.counterparts();
        for (int i = 0; i < counterparts.length; i++) {
            List<DelegationPosition> wanted = copies.choice.alternatives().get(i).positions();
            if (!copies.copy(wanted, new Target.OnAlternative(same, counterparts[i]))) {
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
     */
    public static Outcome alternatives(
            Passage from, Language language, int choice, Passage to, int same) {
        Copies copies = new Copies(from, choice, to, same);
        int[] counterparts = copies.counterparts();
        for (int i = 0; i < counterparts.length; i++) {
            Alternative wanted = copies.choice.alternatives().get(i);
            if (counterparts[i] < 0 && !copies.add(wanted, language)) {
                break;
            }
        }
        return copies.steps.outcome();
    }

    private boolean add(Alternative wanted, Language language) {
        String words =
                ProposalElsewhere.toTranslate(
                        language, NewWords.of(wanted.words().of(from.text())));
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
                    && !steps.then(p -> Positions.take(p, target, Stand.of(position)))) {
                return false;
            }
        }
        return true;
    }

    private List<DelegationPosition> there(Target target) {
        return target.positions(steps.passage().reading());
    }

    /** By the index of an alternative here that of the one there; -1 where there is none. */
    private int[] counterparts() {
        List<Alternative> here = choice.alternatives();
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < there().alternatives().size(); i++) {
            free.add(i);
        }
        int[] counterparts = new int[here.size()];
        for (int i = 0; i < counterparts.length; i++) {
            counterparts[i] = -1;
            Set<String> wanted = said(here.get(i));
            for (Integer each : free) {
                if (said(there().alternatives().get(each)).equals(wanted)) {
                    counterparts[i] = each;
                    free.remove((Object) each);
                    break;
                }
            }
        }
        for (int i = 0; i < counterparts.length && !free.isEmpty(); i++) {
            if (counterparts[i] < 0) {
                counterparts[i] = free.removeFirst();
            }
        }
        return counterparts;
    }

    private static Set<String> said(Alternative alternative) {
        return alternative.positions().stream()
                .map(position -> position.delegation() + " " + position.stance().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
