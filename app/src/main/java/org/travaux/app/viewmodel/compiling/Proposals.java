package org.travaux.app.viewmodel.compiling;

import org.travaux.app.files.compiling.CompiledCopies;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.comparing.WordingPart;
import org.travaux.markup.draft.records.CompiledProposal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What copies propose, state by state in the order of the text: all of it, or what one delegation
 * proposes.
 */
public final class Proposals {
    private final List<ProposalsToState> states;
    private final ByDelegation<ProposalLine> list;

    /**
     * @param compiled what came of the copies, by the states that they were made from
     */
    Proposals(List<CompiledCopies> compiled, Sentences sentences) {
        this.states = compiled.stream().map(each -> new ProposalsToState(each, sentences)).toList();
        this.list =
                new ByDelegation<>(
                        states.stream().flatMap(state -> state.lines().stream()).toList(),
                        line -> line.state().delegations(line));
    }

    /** All of them, to be looked through. */
    public ByDelegation<ProposalLine> list() {
        return list;
    }

    /** How many there are, how many of several delegations, how many rivals. */
    public String summary() {
        return states.stream().map(ProposalsToState::summary).collect(Collectors.joining("\n"));
    }

    /** What to know of the copies besides, in sentences. */
    public List<String> remarks() {
        return states.stream().flatMap(state -> state.remarks().stream()).toList();
    }

    /** What is not wanted, state by state. */
    List<List<CompiledProposal>> leftOut() {
        return states.stream().map(ProposalsToState::leftOut).toList();
    }

    /** Where, who, and what kind of a proposal, with the rivals it has. */
    public String head(ProposalLine line) {
        return line.state().head(line);
    }

    /** Who proposes something else for the same words; empty if nobody does. */
    public String rivals(ProposalLine line) {
        return line.state().rivals(line);
    }

    /**
     * A sentence with a proposal and without, what is not the same marked.
     *
     * @param before as it is; nothing if it is not there yet
     * @param after as it would be with this proposal alone; nothing if it would be gone
     */
    public record Sentence(List<WordingPart> before, List<WordingPart> after) {}

    /** The sentence of a proposal. */
    public Sentence sentence(ProposalLine line) {
        return line.state().sentence(line);
    }
}
