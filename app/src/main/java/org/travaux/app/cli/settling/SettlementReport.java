package org.travaux.app.cli.settling;

import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.i18n.Occasions;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.SettledPlace;
import org.travaux.markup.draft.records.Settlement;

import java.util.HashSet;
import java.util.Set;

/** Prints what was settled in a draft: a line each, with the id by which it is reopened. */
final class SettlementReport {
    private final Surroundings here;

    SettlementReport(Surroundings here) {
        this.here = here;
    }

    void print(Draft draft) {
        Set<String> told = new HashSet<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            for (Settlement settlement : draft.paragraphs().get(i).settlements()) {
                if (told.add(settlement.choice()) && !settlement.places().isEmpty()) {
                    SettledPlace place = settlement.places().getFirst();
                    here.out()
                            .printf(
                                    "%s  %s  %s  «%s» → «%s»%n",
                                    settlement.choice(),
                                    draft.nameOf(i),
                                    Occasions.say(settlement, here.sentences()),
                                    place.before().text().strip(),
                                    place.now().strip());
                }
            }
        }
        if (told.isEmpty()) {
            here.out().println(here.sentences().say("cli.settle.none"));
        }
    }
}
