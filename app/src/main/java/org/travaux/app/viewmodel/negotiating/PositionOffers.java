package org.travaux.app.viewmodel.negotiating;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.picking.DelegationFinder;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Stance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The positions that may be meant by what was typed, the likeliest first. */
final class PositionOffers {
    private static final int MOST = 12;

    private static final List<Stance> STANCES =
            List.of(
                    Stance.SUPPORTS,
                    Stance.OPPOSES,
                    Stance.TO_COME_BACK,
                    Stance.RESERVES,
                    Stance.AD_REFERENDUM,
                    Stance.PENDING,
                    Stance.PROPOSES);

    private PositionOffers() {}

    static List<DelegationStance> of(
            Draft draft, String typed, Predicate<DelegationStance> offered) {
        Profile profile = draft.notation();
        // A name may end like a status, so all of it is tried as a name as well.
        List<DelegationStance> offers =
                new ArrayList<>(stands(draft, profile, TypedPosition.of(typed, profile)));
        if (offers.isEmpty()) {
            offers.addAll(stands(draft, profile, new TypedPosition(typed, null, null)));
        }
        return offers.stream().filter(offered).limit(MOST).toList();
    }

    private static List<DelegationStance> stands(
            Draft draft, Profile profile, TypedPosition typed) {
        List<DelegationStance> stands = new ArrayList<>();
        Stance stance = typed.stance();
        for (Delegation delegation : DelegationFinder.find(draft, typed.name())) {
            for (Stance each : stance == null ? STANCES : List.of(stance)) {
                String word = word(each, typed.word(), profile);
                stands.add(new DelegationStance(delegation.code(), each, word, null));
            }
        }
        return stands;
    }

    private static @Nullable String word(Stance stance, @Nullable String typed, Profile profile) {
        return typed == null && stance == Stance.PENDING
                ? profile.writtenWord(Stance.PENDING)
                : typed;
    }
}
