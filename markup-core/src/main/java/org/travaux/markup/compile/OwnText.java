package org.travaux.markup.compile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.compare.Sequences;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.edit.Outcome;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.edit.Positions;
import org.travaux.markup.edit.Refusal;
import org.travaux.markup.edit.Target;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.settle.ChoiceOutcome;
import org.travaux.markup.settle.preview.Preference;
import org.travaux.markup.settle.preview.WholeTextSettling;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A paragraph of a copy as one of those who speak in it would have it: brackets that were not in
 * the base are resolved as they are meant. Words in a bracket that somebody supports are wanted by
 * them; brackets that somebody put around words of the base mean that they do not want them; words
 * in brackets that the base has not are proposed.
 */
final class OwnText {
    private final Wordings base;
    private final Wordings copy;
    private final String owner;
    private final Set<String> speakers;
    private final Profile profile;
    private final BitSet kept = new BitSet();
    private final int[] inBase;

    /**
     * @param owner whose copy it is
     * @param speakers others who are known to have spoken in it
     */
    OwnText(Wordings base, Wordings copy, String owner, Set<String> speakers, Profile profile) {
        this.base = base;
        this.copy = copy;
        this.owner = owner;
        this.speakers = speakers;
        this.profile = profile;
        this.inBase = new int[copy.words().size()];
        if (!copy.reading().choices().isEmpty()) {
            match();
        }
    }

    private void match() {
        for (Sequences.Match match :
                Sequences.matches(base.words().words(), copy.words().words())) {
            kept.set(match.after());
            inBase[match.after()] = match.before();
        }
    }

    /** Where somebody put words of the base into brackets to come back to them or to reserve. */
    List<Reserve> reserves(String delegation) {
        List<Reserve> reserves = new ArrayList<>();
        for (Choice choice : copy.reading().choices()) {
            Alternative first = choice.alternatives().getFirst();
            int from = kept.nextSetBit(copy.from(first.words().start()));
            int to = kept.previousSetBit(copy.from(first.words().end()) - 1);
            if (isNew(choice) && from >= 0 && from <= to && inBase[from] <= inBase[to]) {
                for (DelegationPosition position : choice.allPositions()) {
                    if (position.delegation().equals(delegation)
                            && !position.stance().concernsAlternative()) {
                        reserves.add(
                                new Reserve(
                                        base.words().range(inBase[from], inBase[to] + 1),
                                        DelegationStance.of(position)));
                    }
                }
            }
        }
        return reserves;
    }

    /** Positions that the base has not, or not as often, whoever wrote them. */
    List<DelegationPosition> newPositions() {
        Map<DelegationStance, Integer> before = new HashMap<>();
        positions(base).forEach(one -> before.merge(DelegationStance.of(one), 1, Integer::sum));
        return positions(copy).stream()
                .filter(one -> before.merge(DelegationStance.of(one), -1, Integer::sum) < 0)
                .toList();
    }

    private static List<DelegationPosition> positions(Wordings text) {
        return text.reading().choices().stream()
                .flatMap(choice -> choice.allPositions().stream())
                .toList();
    }

    /** Whether the copy has more brackets without a partner than the base. */
    boolean hasNewLooseBrackets() {
        return copy.reading().loose().size() > base.reading().loose().size();
    }

    /** Whether the copy has brackets that the base has not. */
    boolean hasNewBrackets() {
        return copy.reading().choices().stream().anyMatch(this::isNew);
    }

    private boolean isNew(Choice choice) {
        return !kept.get(copy.from(bracket(choice)));
    }

    private static int bracket(Choice choice) {
        return choice.alternatives().getFirst().range().start();
    }

    /** What one of them would have. */
    Wordings of(String delegation) {
        if (!hasNewBrackets()) {
            return copy;
        }
        TextReading read = TextReading.of(List.of(copy.text()), profile);
        String own =
                WholeTextSettling.settle(
                                read,
                                (_, start, alternatives) ->
                                        outcome(start, alternatives, delegation))
                        .getFirst()
                        .apply(copy.text());
        return Wordings.of(isFresh() ? withoutOthers(own) : own, profile);
    }

    /** Without what was written for those who did not speak. */
    private String withoutOthers(String text) {
        Passage passage = Passage.of(text, profile);
        for (int i = 0; i < passage.reading().choices().size(); i++) {
            Choice choice = passage.reading().choices().get(i);
            for (int j = 0; j < choice.alternatives().size(); j++) {
                for (DelegationPosition position : choice.alternatives().get(j).positions()) {
                    Outcome lifted =
                            isSpeaker(position.delegation())
                                    ? new Outcome.Refused(Refusal.ALREADY_SO)
                                    : Positions.lift(
                                            passage,
                                            new Target.OnAlternative(i, j),
                                            position.delegation());
                    if (lifted instanceof Outcome.Changed(ChangeSet change, int _)) {
                        return withoutOthers(change.apply(text));
                    }
                }
            }
        }
        return text;
    }

    private @Nullable ChoiceOutcome outcome(
            int start, List<List<DelegationPosition>> alternatives, String delegation) {
        Choice choice = copy.reading().choiceFrom(start);
        if (choice == null || !isNew(choice)) {
            return null;
        }
        ChoiceOutcome own = own(alternatives, delegation);
        if (own != null) {
            return own;
        }
        if (isFresh() && !isSpokenOf(choice)) {
            return null;
        }
        boolean spoken = isSpokenOf(choice);
        if (spoken || !delegation.equals(owner)) {
            ChoiceOutcome stood = spoken ? Preference.AS_IT_STOOD.of(alternatives) : null;
            return stood != null ? stood : words(choice, true);
        }
        return words(choice, false);
    }

    /** Whether the paragraph is another than that of the base. */
    private boolean isFresh() {
        return kept.cardinality() * 2 < copy.words().size();
    }

    /** Whether somebody who is known to have spoken in the copy says something of a choice. */
    private boolean isSpokenOf(Choice choice) {
        return choice.allPositions().stream().anyMatch(one -> isSpeaker(one.delegation()));
    }

    private boolean isSpeaker(String delegation) {
        return delegation.equals(owner) || speakers.contains(delegation);
    }

    /** The alternative that somebody wants, or the first that they do not oppose. */
    private static @Nullable ChoiceOutcome own(
            List<List<DelegationPosition>> alternatives, String delegation) {
        int acceptable = -1;
        boolean opposed = false;
        for (int i = 0; i < alternatives.size(); i++) {
            if (says(alternatives.get(i), delegation, Stance::favours)) {
                return new ChoiceOutcome.Adopt(i);
            }
            if (says(alternatives.get(i), delegation, stance -> stance == Stance.OPPOSES)) {
                opposed = true;
            } else if (acceptable < 0) {
                acceptable = i;
            }
        }
        if (!opposed) {
            return null;
        }
        return acceptable < 0 ? new ChoiceOutcome.Delete() : new ChoiceOutcome.Adopt(acceptable);
    }

    private static boolean says(
            List<DelegationPosition> positions, String delegation, Predicate<Stance> what) {
        return positions.stream()
                .anyMatch(one -> one.delegation().equals(delegation) && what.test(one.stance()));
    }

    /** The words that the base has, or those that it has not. */
    private ChoiceOutcome words(Choice choice, boolean ofBase) {
        int found = -1;
        for (int i = 0; i < choice.alternatives().size(); i++) {
            if (isOfBase(choice.alternatives().get(i)) == ofBase) {
                found = ofBase && found >= 0 ? found : i;
            }
        }
        return found < 0 ? new ChoiceOutcome.Delete() : new ChoiceOutcome.Adopt(found);
    }

    private boolean isOfBase(Alternative alternative) {
        TextRange words = alternative.words();
        int from = copy.from(words.start());
        int to = copy.from(words.end());
        return from < to && kept.get(from, to).cardinality() * 2 >= to - from;
    }
}
