package org.travaux.app.cli.settling;

import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.settle.Decision;
import org.travaux.markup.settle.SettlementRule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was decided, as it is typed. */
final class Decisions {
    private static final String SUPPORTED = "supported:";

    private final Surroundings here;
    private final Map<String, Decision> decisions = new LinkedHashMap<>();

    Decisions(Surroundings here) {
        this.here = here;
    }

    /**
     * What becomes of each choice that is named.
     *
     * @param mayBeNone whether something else is done, so that nothing need be settled
     */
    Map<String, Decision> read(
            List<String> adopted,
            List<String> deleted,
            Map<String, String> replaced,
            boolean mayBeNone)
            throws Failure {
        for (String one : adopted) {
            int equals = one.lastIndexOf('=');
            String id = equals < 0 ? one : one.substring(0, equals);
            decide(id, new Decision.Adopt(number(id, one.substring(equals + 1)) - 1));
        }
        for (String id : deleted) {
            decide(id, new Decision.Delete());
        }
        for (Map.Entry<String, Map<Language, String>> one : words(replaced).entrySet()) {
            decide(one.getKey(), new Decision.Replace(one.getValue()));
        }
        if (decisions.isEmpty() && !mayBeNone) {
            throw new Failure(here.sentences().say("cli.settle.nothing"));
        }
        return decisions;
    }

    /**
     * The one rule by which many are settled.
     *
     * @param open the choices of the draft
     */
    SettlementRule rule(List<String> adopted, Holdings open, Draft draft) throws Failure {
        String said = adopted.size() == 1 ? adopted.getFirst() : "";
        if (said.startsWith(SUPPORTED) && said.length() > SUPPORTED.length()) {
            String name = said.substring(SUPPORTED.length()).strip();
            return new SettlementRule.SupportedBy(here.delegationIn(open, name, draft));
        }
        return switch (said) {
            case "first" -> new SettlementRule.First();
            case "last" -> new SettlementRule.Last();
            case "none" -> new SettlementRule.Delete();
            default -> throw new Failure(here.sentences().say("cli.settle.rule"));
        };
    }

    private int number(String id, String typed) throws Failure {
        try {
            int number = Integer.parseInt(typed);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as a number that is too small is.
        }
        throw new Failure(here.sentences().say("cli.settle.number", id));
    }

    private void decide(String id, Decision decision) throws Failure {
        if (decisions.put(id, decision) != null) {
            throw new Failure(here.sentences().say("cli.settle.twice", id));
        }
    }

    private Map<String, Map<Language, String>> words(Map<String, String> replaced) throws Failure {
        Map<String, Map<Language, String>> words = new LinkedHashMap<>();
        for (Map.Entry<String, String> one : replaced.entrySet()) {
            int colon = one.getKey().lastIndexOf(':');
            if (colon < 0) {
                throw new Failure(here.sentences().say("cli.settle.language", one.getKey()));
            }
            words.computeIfAbsent(one.getKey().substring(0, colon), _ -> new LinkedHashMap<>())
                    .put(here.language(one.getKey().substring(colon + 1)), one.getValue());
        }
        return words;
    }
}
