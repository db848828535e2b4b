package org.travaux.app.cli.settling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.settle.DraftSettling;
import org.travaux.markup.settle.SettledDraft;
import org.travaux.markup.settle.SettlementRule;
import org.travaux.markup.text.MarkedText;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Settling several times as many points of a paragraph needs several times as much memory, and not
 * the square of it. What is allocated is the same on every machine, however busy it is.
 */
class SettlingGrowthTest {
    private static final int FEW = 500;
    private static final int TIMES = 4;

    @Test
    void settling_grows_with_the_points_and_not_with_their_square() {
        allocated(FEW);
        long few = allocated(FEW);
        long many = allocated(FEW * TIMES);
        assertTrue(many < few * TIMES * 3 / 2, () -> few + " bytes became " + many);
    }

    /** What settling all points of a paragraph allocates, in bytes. */
    private static long allocated(int points) {
        MarkedText text =
                MarkedText.plain(
                        "the Parties [shall] (+CHN) [should] (-RUS) go on; ".repeat(points));
        Paragraph paragraph =
                Paragraph.of(
                        "p0",
                        ParagraphKind.OPERATIVE,
                        null,
                        0,
                        Map.of(Language.ENGLISH, text, Language.RUSSIAN, text));
        Draft draft =
                Draft.of("cica", List.of(Language.ENGLISH, Language.RUSSIAN), List.of(paragraph));
        DraftReading plain = DraftReading.of(draft);
        DraftReading reading = plain.update(plain.withIdentities(new Ids(new SplittableRandom(7))));
        List<String> ids =
                reading.draft().paragraphs().getFirst().choices().stream()
                        .map(ChoiceIdentity::id)
                        .toList();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        SettledDraft settled =
                DraftSettling.settle(reading, ids, new SettlementRule.Last(), Occasion.UNKNOWN);
        long after = threads.getCurrentThreadAllocatedBytes();
        assertEquals(points, settled.settled().size());
        return after - before;
    }
}
