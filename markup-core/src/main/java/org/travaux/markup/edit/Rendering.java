package org.travaux.markup.edit;

import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.stream.Stream;

/**
 * One way to write what is meant. Whether it says that is found out by reading it: what stands in
 * the text around, and each house's habits, decide how brackets and notes read, and no rule
 * foresees them all.
 *
 * @param expected what the text must say afterwards
 * @param fresh words that are new in it; what brackets in them say is the proposer's business
 * @param newChoice where a choice begins that was none before, or -1
 */
record Rendering(ChangeSet change, ReadingFacts expected, List<TextRange> fresh, int newChoice) {
    Rendering(ChangeSet change, ReadingFacts expected) {
        this(change, expected, List.of(), -1);
    }

    /** The first that reads as it is meant; those behind it are not looked at. */
    static Outcome first(Passage before, Stream<Rendering> renderings, Refusal otherwise) {
        return renderings
                .filter(rendering -> rendering.succeeds(before))
                .findFirst()
                .<Outcome>map(found -> new Outcome.Changed(found.change, found.newChoice))
                .orElseGet(() -> new Outcome.Refused(otherwise));
    }

    private boolean succeeds(Passage before) {
        ReadingFacts read = ReadingFacts.of(before.after(change).reading());
        for (TextRange words : fresh) {
            read = read.outside(words);
        }
        return read.equals(expected);
    }
}
