package org.travaux.markup.edit;

import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.text.TextRange;

/** Gestures on texts in which the selection stands between guillemets. */
final class Gesture {
    private Gesture() {}

    static Passage passage(String text, String profile) {
        return Passage.of(text, profile(profile));
    }

    static Profile profile(String name) {
        return Profiles.find(name).orElseThrow();
    }

    /** The text after Kazakhstan's proposal, or the reason why there is none. */
    static String propose(String marked, String words, String profile) {
        int start = marked.indexOf('«');
        int end = marked.indexOf('»') - 1;
        Passage passage = passage(marked.replaceAll("[«»]", ""), profile);
        Scope scope = Proposal.scope(passage, new TextRange(start, end));
        return result(passage, Proposal.propose(passage, scope, "KAZ", words));
    }

    static String result(Passage passage, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed changed -> changed.change().apply(passage.text());
            case Outcome.Refused refused -> refused.reason().id();
        };
    }

    /** Where a delegation stands, as {@code CHN opposes}. */
    static DelegationStance stand(String written) {
        String[] parts = written.split(" ", 2);
        return DelegationStance.of(parts[0], Stance.of(parts[1]));
    }
}
