package org.travaux.markup.draft;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.pairing.AlternativePairing;
import org.travaux.markup.pairing.KeptPairing;
import org.travaux.markup.pairing.PairingClue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A choice over the languages, while it is found out which choices are the same. */
final class Identity {
    /**
     * The alternative in which a choice stands.
     *
     * @param alternative counted as in the first language that has the choice around it
     */
    record Place(@Nullable Identity parent, int alternative) {
        static final Place OUTERMOST = new Place(null, -1);
    }

    private final ChoiceIdentity known;

    /** Null if it has none yet. */
    private final @Nullable String id;

    final Map<Language, Integer> at = new HashMap<>();

    /** As it is in the first language that has it. */
    @Nullable ChoiceShape shape;

    @Nullable Language reference;

    /** The others that have as many alternatives, several of them. */
    final Map<Language, ChoiceShape> others = new LinkedHashMap<>();

    /** The alternative in which it stands there. */
    Place place = Place.OUTERMOST;

    /** Which of its alternatives belong together. */
    private List<Map<Language, Integer>> alternatives;

    /** A choice that was known before. */
    Identity(ChoiceIdentity known) {
        this(known, known.id());
    }

    /** A new choice. */
    Identity() {
        this(new ChoiceIdentity("", Map.of()), null);
    }

    private Identity(ChoiceIdentity known, @Nullable String id) {
        this.known = known;
        this.id = id;
        this.alternatives = known.alternatives();
        at.putAll(known.at());
    }

    /** Whether it has as many alternatives as a choice of another language. */
    boolean hasAsMany(ChoiceShape choice) {
        return shape != null && shape.brackets().size() == choice.brackets().size();
    }

    /** The choice with its id, or with a new one if it has none. */
    ChoiceIdentity identified(Supplier<String> ids) {
        return new ChoiceIdentity(id == null ? ids.get() : id, at, alternatives, known.confirmed());
    }

    /** Which alternatives belong together is kept where they stand in another order. */
    void pairAlternatives() {
        ChoiceShape one = shape;
        Language first = reference;
        if (known.confirmed() || one == null || first == null || others.isEmpty()) {
            return;
        }
        List<Set<PairingClue>> witnesses = one.witnesses().get();
        List<Map<Language, Integer>> paired = new ArrayList<>();
        one.brackets().forEach(start -> paired.add(new HashMap<>(Map.of(first, start))));
        boolean straight = true;
        for (Map.Entry<Language, ChoiceShape> other : others.entrySet()) {
            ChoiceShape there = other.getValue();
            KeptPairing kept = known.kept(first, one.brackets(), other.getKey(), there.brackets());
            List<Set<PairingClue>> said = there.witnesses().get();
            AlternativePairing pairing = AlternativePairing.of(witnesses, said, kept);
            witnesses = pairing.joined(witnesses, said);
            for (int i = 0; i < paired.size(); i++) {
                int counterpart =
                        pairing.isSure()
                                ? pairing.counterpart(i)
                                : kept.counterparts().getOrDefault(i, AlternativePairing.NONE);
                straight &= counterpart == i || counterpart == AlternativePairing.NONE;
                if (counterpart != AlternativePairing.NONE) {
                    paired.get(i).put(other.getKey(), there.brackets().get(counterpart));
                }
            }
        }
        alternatives = straight ? List.of() : paired;
    }
}
