package org.travaux.markup.compile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.compile.TracedProposal.Fate;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Compilation;
import org.travaux.markup.draft.records.CompiledProposal;
import org.travaux.markup.draft.records.Resolution;
import org.travaux.markup.draft.records.SettledPlace;
import org.travaux.markup.draft.records.Settlement;
import org.travaux.markup.reading.Choice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out what has become of the proposals that were compiled. */
public final class Tracing {
    private final DraftReading reading;
    private final Map<String, Integer> indexes = new HashMap<>();

    private Tracing(DraftReading reading) {
        this.reading = reading;
        List<Paragraph> paragraphs = reading.draft().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            indexes.put(paragraphs.get(i).id(), i);
        }
    }

    /**
     * The proposals of a delegation in the order in which they came in.
     *
     * @param delegation its code; null for those of all
     */
    public static List<TracedProposal> of(DraftReading reading, @Nullable String delegation) {
        Tracing tracing = new Tracing(reading);
        List<TracedProposal> traced = new ArrayList<>();
        for (Compilation compilation : reading.draft().compilations()) {
            for (CompiledProposal proposal : compilation.proposals()) {
                List<String> whose = compilation.delegations(proposal);
                if (delegation == null || whose.contains(delegation)) {
                    traced.add(tracing.of(compilation, proposal, whose));
                }
            }
        }
        return traced;
    }

    private TracedProposal of(
            Compilation compilation, CompiledProposal proposal, List<String> whose) {
        int paragraph = indexes.getOrDefault(proposal.paragraph(), -1);
        List<String> files =
                proposal.copies().stream()
                        .map(copy -> compilation.copies().get(copy).file())
                        .distinct()
                        .toList();
        Fate fate = paragraph < 0 ? Fate.GONE : fate(paragraph, proposal, whose);
        return new TracedProposal(proposal, whose, files, paragraph, fate);
    }

    private Fate fate(int paragraph, CompiledProposal proposal, List<String> whose) {
        PairedChoice open = reading.paired(paragraph).get(proposal.choice());
        if (open != null) {
            return open(paragraph, open, proposal, whose);
        }
        List<Settlement> settlements = reading.draft().paragraphs().get(paragraph).settlements();
        for (Settlement settlement : settlements.reversed()) {
            if (settlement.choice().equals(proposal.choice())) {
                return isAdopted(settlement, proposal) ? Fate.ADOPTED : Fate.NOT_ADOPTED;
            }
        }
        return Fate.GONE;
    }

    private Fate open(
            int paragraph, PairedChoice open, CompiledProposal proposal, List<String> whose) {
        for (Language language : reading.draft().sourceFirst()) {
            Choice choice = open.in(language);
            String wanted = wanted(proposal, language);
            if (choice != null && wanted != null) {
                String text = reading.draft().paragraphs().get(paragraph).text(language).text();
                boolean there = wanted.isBlank() || SameWords.index(choice, text, wanted) >= 0;
                boolean stands =
                        choice.allPositions().stream()
                                .anyMatch(one -> whose.contains(one.delegation()));
                return there && stands ? Fate.OPEN : Fate.CHANGED;
            }
        }
        return Fate.CHANGED;
    }

    /** The words that should stand there; blank for none; null if it says nothing of that. */
    private static @Nullable String wanted(CompiledProposal proposal, Language language) {
        return proposal.kind().proposesOutcome()
                ? proposal.words().get(language)
                : proposal.before().get(language);
    }

    private boolean isAdopted(Settlement settlement, CompiledProposal proposal) {
        boolean opposes = proposal.kind() == CompiledProposal.Kind.OPPOSED;
        for (SettledPlace place : settlement.places()) {
            String wanted = wanted(proposal, place.language());
            if (wanted != null) {
                String now =
                        settlement.resolution() instanceof Resolution.Deleted ? "" : place.now();
                return SameWords.key(now).equals(SameWords.key(wanted)) != opposes;
            }
        }
        return false;
    }
}
