package org.travaux.app.viewmodel.positions;

import org.travaux.app.exchange.KeptRevision;

/** Which times the progress shows. */
public sealed interface ProgressSince {
    /** Each time that the draft was saved with other figures. */
    record EachSave() implements ProgressSince {}

    /** A revision that was kept, and those after it. */
    record Kept(KeptRevision first) implements ProgressSince {}
}
