package org.travaux.app.report;

import org.travaux.markup.report.Holdings;

import java.util.ArrayList;
import java.util.List;

/** The rule that holdings count by, and their figures, in sentences. */
public final class HoldingsSentences {
    private HoldingsSentences() {}

    /** The rule that the figures count by. */
    public static String rule(Holdings holdings, ReportWords words) {
        return switch (holdings.counting()) {
            case GROUPS_AS_ONE -> words.say("holdings.rule");
            case BY_MEMBER -> words.say("holdings.rule.members");
        };
    }

    /** How many choices are open, held by nobody named, and what is counted apart. */
    public static List<String> figures(Holdings holdings, ReportWords words) {
        List<String> figures = new ArrayList<>();
        figures.add(words.say("holdings.open", holdings.open().size()));
        if (holdings.unattributed() > 0) {
            figures.add(words.say("holdings.unattributed", holdings.unattributed()));
        }
        figures.add(
                words.say(
                        "holdings.apart",
                        holdings.apart().placeholders(),
                        holdings.apart().statusTags()));
        return figures;
    }
}
