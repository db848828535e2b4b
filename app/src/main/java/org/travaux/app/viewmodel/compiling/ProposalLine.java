package org.travaux.app.viewmodel.compiling;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.travaux.markup.draft.records.CompiledProposal;

import java.util.List;

/** A proposal that came in, and whether it is wanted. */
public final class ProposalLine {
    private final ProposalsToState state;
    private final List<CompiledProposal> proposals;
    private final BooleanProperty taken = new SimpleBooleanProperty(true);

    /**
     * @param state to which it was made
     * @param proposals one, or where a paragraph went and where it comes
     */
    ProposalLine(ProposalsToState state, List<CompiledProposal> proposals) {
        this.state = state;
        this.proposals = List.copyOf(proposals);
    }

    /** The proposals to the same state, of which it is one. */
    ProposalsToState state() {
        return state;
    }

    /** What was recorded of it: one entry, or two where a paragraph moves. */
    List<CompiledProposal> proposals() {
        return proposals;
    }

    /** By which it is shown; of a move, where the paragraph comes. */
    public CompiledProposal proposal() {
        return proposals.getFirst();
    }

    /** Whether it goes into the draft. */
    public BooleanProperty takenProperty() {
        return taken;
    }
}
