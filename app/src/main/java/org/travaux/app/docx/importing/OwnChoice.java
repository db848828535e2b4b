package org.travaux.app.docx.importing;

import org.travaux.app.docx.reading.model.WordRun;

import java.util.List;

/**
 * A choice of a tracked document that this program wrote.
 *
 * @param id in the draft that was written
 * @param frames what stands around the words of each alternative
 */
record OwnChoice(String id, List<Frame> frames) {
    OwnChoice {
        frames = List.copyOf(frames);
    }

    /**
     * Brackets and notes around words.
     *
     * @param before the runs in front of the words
     * @param after the runs behind them
     * @param said whether they look as they are meant to, and not as what is around them
     */
    record Frame(List<WordRun> before, List<WordRun> after, boolean said) {
        Frame {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
