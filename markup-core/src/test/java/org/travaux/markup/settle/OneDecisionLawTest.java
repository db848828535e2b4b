package org.travaux.markup.settle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.pairing.AlternativePairing;
import org.travaux.markup.pairing.PairingClue;
import org.travaux.markup.pairing.PositionClue;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.settle.adoption.Readiness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;

/**
 * Where a text that was settled by a rule is ready and its languages hold different decisions,
 * nothing told the program: neither who stands on the alternatives, nor their words, nor what
 * stands within, in any two of the languages, speaks more for what belongs together than for what
 * it took to belong together.
 */
class OneDecisionLawTest {
    private static final int DRAFTS = 400;

    @Test
    void languages_differ_only_where_nothing_tells_what_belongs_together() {
        List<String> wrong = new ArrayList<>();
        int ready = 0;
        for (int seed = 0; seed < DRAFTS; seed++) {
            List<String> row = ContestedDrafts.row(seed);
            Draft draft = identified(Drafts.trilingual(List.of(row)), seed);
            Draft settled = settled(draft, seed);
            if (Readiness.obstacles(DraftReading.of(settled), Language.ENGLISH).isEmpty()) {
                ready++;
                if (!isOneDecision(settled) && isTold(draft)) {
                    wrong.add(seed + ": " + String.join("\n", row));
                }
            }
        }
        assertTrue(ready > DRAFTS / 3, ready + " drafts were ready");
        assertTrue(wrong.isEmpty(), String.join("\n\n", wrong));
    }

    private static Draft identified(Draft draft, int seed) {
        return DraftReading.of(draft).withIdentities(new Ids(new SplittableRandom(seed)));
    }

    /** By what a delegation supports, and what is left by its first or last alternative. */
    private static Draft settled(Draft draft, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> delegations = List.of("CHN", "RUS", "KAZ", "IND", "IRN", "TUR");
        List<SettlementRule> rules =
                List.of(
                        new SettlementRule.SupportedBy(
                                delegations.get(random.nextInt(delegations.size()))),
                        random.nextBoolean()
                                ? new SettlementRule.First()
                                : new SettlementRule.Last());
        Draft settled = draft;
        for (SettlementRule rule : rules) {
            Draft before;
            do {
                before = settled;
                List<String> ids =
                        settled.paragraphs().getFirst().choices().stream()
                                .map(ChoiceIdentity::id)
                                .toList();
                settled =
                        DraftSettling.settle(DraftReading.of(settled), ids, rule, Occasion.UNKNOWN)
                                .draft();
            } while (!settled.equals(before));
        }
        return settled;
    }

    private static boolean isOneDecision(Draft draft) {
        Set<Set<String>> decisions = new HashSet<>();
        for (Language language : draft.languages()) {
            String text = draft.paragraphs().getFirst().text(language).text();
            if (!text.isEmpty()) {
                decisions.add(ContestedDrafts.alternatives(text));
            }
        }
        return decisions.size() == 1;
    }

    /** Whether more speaks for what belongs together than for what was taken to. */
    private static boolean isTold(Draft draft) {
        List<PairedChoice> choices = List.copyOf(DraftReading.of(draft).paired(0).values());
        List<Language> languages = draft.languages();
        for (int i = 0; i < languages.size(); i++) {
            for (int j = i + 1; j < languages.size(); j++) {
                Between between = new Between(draft, languages.get(i), languages.get(j));
                int taken = between.choices(choices, (one, other) -> one.id().equals(other.id()));
                if (between.choices(choices, between::areTheSame) > taken
                        || choices.stream().anyMatch(between::isPairedOtherwise)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What speaks for a pairing of two languages. */
    private record Between(Draft draft, Language one, Language other) {
        String text(Language language) {
            return draft.paragraphs().getFirst().text(language).text();
        }

        String first(Language language, Choice choice) {
            return ContestedDrafts.first(choice.range().of(text(language)));
        }

        boolean areTheSame(PairedChoice here, PairedChoice there) {
            Choice choice = here.in(one);
            Choice counterpart = there.in(other);
            return choice != null
                    && counterpart != null
                    && first(one, choice)
                            .substring(0, 2)
                            .equals(first(other, counterpart).substring(0, 2));
        }

        int choices(List<PairedChoice> all, BiPredicate<PairedChoice, PairedChoice> belong) {
            int common = 0;
            for (PairedChoice here : all) {
                for (PairedChoice there : all) {
                    Choice choice = here.in(one);
                    Choice counterpart = there.in(other);
                    if (choice != null && counterpart != null && belong.test(here, there)) {
                        Set<Object> said = said(choice, one);
                        said.retainAll(said(counterpart, other));
                        common += said.size();
                    }
                }
            }
            return common;
        }

        private Set<Object> said(Choice choice, Language language) {
            Set<Object> said = new HashSet<>();
            choice.allPositions().forEach(position -> said.add(position.delegation()));
            if (choice.alternatives().size() > 1) {
                said.addAll(AlternativePairing.senses(choice, text(language), language.tag()));
            }
            return said;
        }

        boolean isPairedOtherwise(PairedChoice choice) {
            Choice here = choice.in(one);
            Choice there = choice.in(other);
            if (here == null || there == null || !areTheSame(choice, choice)) {
                return false;
            }
            List<Set<PairingClue>> said = AlternativePairing.witnesses(here, text(one), one.tag());
            List<Set<PairingClue>> saidThere =
                    AlternativePairing.witnesses(there, text(other), other.tag());
            int taken = 0;
            int right = 0;
            for (int i = 0; i < said.size(); i++) {
                String alternative = alternative(one, here.alternatives().get(i));
                for (int j = 0; j < saidThere.size(); j++) {
                    int common = common(said.get(i), saidThere.get(j));
                    taken += choice.counterpart(one, i, other) == j ? common : 0;
                    right +=
                            alternative.equals(alternative(other, there.alternatives().get(j)))
                                    ? common
                                    : 0;
                }
            }
            return right > taken;
        }

        private String alternative(Language language, Alternative alternative) {
            return ContestedDrafts.first(alternative.words().of(text(language)));
        }

        private static int common(Set<PairingClue> said, Set<PairingClue> other) {
            int common = 0;
            for (PairingClue each : said) {
                common += other.contains(each) ? 1 : 0;
                for (PairingClue there : other) {
                    common -= isDenied(each, there) ? 1 : 0;
                }
            }
            return common;
        }

        private static boolean isDenied(PairingClue said, PairingClue other) {
            return said instanceof PositionClue here
                    && other instanceof PositionClue there
                    && here.delegation().equals(there.delegation())
                    && here.stance() != there.stance();
        }
    }
}
