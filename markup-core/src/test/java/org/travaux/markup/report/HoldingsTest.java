package org.travaux.markup.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.Ids;

import java.util.List;
import java.util.SplittableRandom;

/** docs/notation.md §8: who holds what, and what closes. */
class HoldingsTest {
    private static Holdings holdings(Draft draft) {
        Draft identified = DraftReading.of(draft).withIdentities(new Ids(new SplittableRandom(1)));
        return Holdings.of(DraftReading.of(identified));
    }

    private static String lines(Holdings holdings) {
        StringBuilder lines = new StringBuilder();
        for (DelegationHoldings one : holdings.delegations()) {
            lines.append(
                    "%s holds %d: for %d, against %d, pending %d, closes %d%n"
                            .formatted(
                                    one.delegation(),
                                    one.holds(),
                                    one.supports(),
                                    one.opposes(),
                                    one.pending(),
                                    one.closesIfLifted()));
        }
        return lines.toString().replace("\r", "");
    }

    @Test
    void counts_what_each_delegation_holds() {
        Holdings holdings =
                holdings(
                        Drafts.english(
                                "to [encourage] (-CHN) [urge] (+CHN) (ISR tcb) states",
                                "in [good] (+ISR) time [and place] (JPN flexible) [X]"));
        assertEquals(
                """
                ISR holds 2: for 1, against 0, pending 1, closes 1
                CHN holds 1: for 1, against 1, pending 0, closes 0
                """,
                lines(holdings));
        assertEquals(3, holdings.open().size());
        assertEquals(1, holdings.unattributed());
    }

    @Test
    void a_choice_in_three_languages_counts_once_with_what_any_of_them_says() {
        Holdings holdings =
                holdings(
                        Drafts.trilingual(
                                List.of(
                                        List.of(
                                                "[shall] (+KAZ) act",
                                                "[обязаны] (+Казахстан; -РФ) действовать",
                                                "[тиіс] (+ҚР)"))));
        assertEquals(1, holdings.open().size());
        assertEquals(
                """
                KAZ holds 1: for 1, against 0, pending 0, closes 0
                RUS holds 1: for 0, against 1, pending 0, closes 0
                """,
                lines(holdings));
    }

    @Test
    void positions_on_paragraphs_hold_no_choice() {
        Holdings holdings = holdings(Drafts.english("We act. (JPN reserves)"));
        assertEquals(0, holdings.open().size());
        assertEquals("JPN", holdings.onParagraphs().getFirst().position().delegation());
    }

    @Test
    void a_choice_over_paragraphs_is_one() {
        Holdings holdings = holdings(Drafts.english("[We act", "and rest.] (-KAZ)"));
        assertEquals(1, holdings.open().size());
        assertEquals("KAZ holds 1: for 0, against 1, pending 0, closes 1\n", lines(holdings));
    }
}
