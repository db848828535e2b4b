package org.travaux.app.report;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.report.DelegationHoldings;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.report.OpenChoice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rule that holdings count by, their figures and places, in words. */
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

    /**
     * The paragraphs in which a delegation holds choices; those marked in which nobody else holds
     * one.
     *
     * @param choices the open choices by their ids
     */
    public static String places(
            DelegationHoldings one, Map<String, OpenChoice> choices, Draft draft) {
        Set<String> alone = new HashSet<>(one.alone());
        Map<String, Boolean> places = new LinkedHashMap<>();
        for (String id : one.choices()) {
            OpenChoice choice = choices.get(id);
            if (choice != null) {
                places.merge(
                        draft.nameOf(choice.paragraph()), alone.contains(id), Boolean::logicalOr);
            }
        }
        return places.entrySet().stream()
                .map(place -> place.getKey() + (place.getValue() ? "†" : ""))
                .collect(Collectors.joining(", "));
    }
}
