package org.travaux.app.cli.settling;

import org.travaux.app.cli.console.Excerpts;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.i18n.Explanations;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.numbering.ChangedReference;
import org.travaux.markup.numbering.DoubtfulReference;
import org.travaux.markup.numbering.Renumbering;

/** What a renumbering does, line by line. */
final class RenumberingText {
    private final Surroundings here;
    private final Explanations explanations;

    RenumberingText(Surroundings here) {
        this.here = here;
        this.explanations = new Explanations(here.sentences());
    }

    /** Labels, then words that were changed with them, then what has to be looked at. */
    void print(Renumbering made) {
        printChanges(made);
        for (DoubtfulReference each : made.doubtful()) {
            Draft after = made.after();
            String text = after.paragraphs().get(each.paragraph()).text(each.language()).text();
            here.out()
                    .printf(
                            "%s %s: %s%n    %s%n",
                            after.nameOf(each.paragraph()),
                            each.language(),
                            explanations.of(each),
                            Excerpts.around(text, each.range()));
        }
        here.out()
                .println(
                        made.isEmpty()
                                ? here.sentences().say("renumber.nothing")
                                : explanations.outcome(made));
    }

    /** Labels, then words that were changed with them. */
    void printChanges(Renumbering made) {
        made.labels().forEach(each -> here.out().println(Explanations.relabelled(each)));
        for (ChangedReference each : made.changed()) {
            here.out()
                    .printf(
                            "%s %s: %s → %s%n",
                            made.after().nameOf(each.paragraph()),
                            each.language(),
                            each.before(),
                            each.now());
        }
    }
}
