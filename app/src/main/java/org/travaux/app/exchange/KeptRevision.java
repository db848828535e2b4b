package org.travaux.app.exchange;

import java.time.Instant;

/**
 * A state of a draft that was kept.
 *
 * @param number counted from 1, the oldest first; those that come in from others may change it
 * @param kind why it was kept
 * @param name {@code Rev.3}, or what it was called
 * @param by who kept it, as they called themselves
 * @param when it was kept, to the second
 * @param why empty if nothing was said
 * @param symbol the draft's, {@code SOC/2024/DRAFT/4/Rev.3}; empty if it has none
 * @param stage of the negotiation; empty if nothing was said
 * @param figures how far the negotiation was
 * @param restored the number of the revision that it brought back; 0 for none
 * @param commit the name that Git has for it, 40 digits
 */
public record KeptRevision(
        int number,
        RevisionKind kind,
        String name,
        String by,
        Instant when,
        String why,
        String symbol,
        String stage,
        RevisionFigures figures,
        int restored,
        String commit) {}
