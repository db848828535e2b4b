package org.travaux.markup.edit;

import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Side;

import java.util.List;
import java.util.function.Function;

/** Gestures one after the other, as one: all of them are done, or nothing is. */
final class Steps {
    private Passage passage;
    private Outcome outcome;

    Steps(Passage passage) {
        this.passage = passage;
        this.outcome = Outcome.Changed.by(new ChangeSet(passage.text().length(), List.of()));
    }

    /** The passage as the steps so far leave it. */
    Passage passage() {
        return passage;
    }

    /** What comes of all steps; refused if one was. */
    Outcome outcome() {
        return outcome;
    }

    /** Does the next step; false if it is refused. */
    boolean then(Function<Passage, Outcome> step) {
        if (!(outcome instanceof Outcome.Changed(ChangeSet before, int newChoice))) {
            return false;
        }
        switch (step.apply(passage)) {
            case Outcome.Changed(ChangeSet change, int made) -> {
                int moved = newChoice < 0 ? -1 : change.map(newChoice, Side.AFTER);
                outcome = new Outcome.Changed(before.compose(change), made < 0 ? moved : made);
                passage = passage.after(change);
                return true;
            }
            case Outcome.Refused refused -> {
                outcome = refused;
                return false;
            }
        }
    }
}
