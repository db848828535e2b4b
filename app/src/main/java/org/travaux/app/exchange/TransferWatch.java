package org.travaux.app.exchange;

import org.travaux.app.exchange.RevisionException.Reason;

/**
 * Who looks on while something is sent or received, and may give it up. It is told on the thread
 * that sends or receives, up to some thousand times.
 */
public interface TransferWatch {
    /** What is being done. */
    enum Step {
        /** The other side is asked what it has. */
        ASKING,
        /** What is to go is looked up and packed. */
        PACKING,
        /** It is on its way. */
        MOVING,
        /** What came is looked through. */
        CHECKING
    }

    /** Nobody looks on, and nothing is given up. */
    TransferWatch NOBODY =
            new TransferWatch() {
                @Override
                public void at(Step step, int done, int all) {}

                @Override
                public boolean isGivenUp() {
                    return false;
                }
            };

    /**
     * How far it is.
     *
     * @param done pieces of this step
     * @param all 0 if nobody knows how many there will be
     */
    void at(Step step, int done, int all);

    /** Whether it is to end as soon as that leaves everything whole. */
    boolean isGivenUp();

    /**
     * Goes no further if it was given up.
     *
     * @throws RevisionException {@link Reason#GIVEN_UP} if it was
     */
    default void goOn() throws RevisionException {
        if (isGivenUp()) {
            throw new RevisionException(Reason.GIVEN_UP, null);
        }
    }
}
