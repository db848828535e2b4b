package org.travaux.markup.draft.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;

import java.util.List;

/** How far the negotiation was, from one time of saving to the next. */
class RevisionTest {
    private static final String DAY = "2027-05-14";

    @Test
    void saving_without_progress_adds_nothing() {
        Draft draft = Drafts.english("one").revised(Revision.of(DAY, 3, 2, 0));
        assertEquals(draft, draft.revised(Revision.of("2027-05-15", 3, 2, 0)));
        assertEquals(2, draft.revised(Revision.of(DAY, 2, 2, 1)).revisions().size());
    }

    @Test
    void of_days_long_ago_the_last_revision_stays() {
        Draft draft = Drafts.english("one");
        for (int i = 0; i < Revision.MOST + 10; i++) {
            String day = i < 20 ? "2027-05-01" : String.format("2027-06-%02d", 1 + i % 30);
            draft = draft.revised(Revision.of(day, i, i, 0));
        }
        List<Revision> kept = draft.revisions();
        assertEquals(Revision.MOST, kept.size());
        assertEquals(10, kept.getFirst().open());
        assertEquals(Revision.MOST + 9, kept.getLast().open());
    }

    @Test
    void the_file_has_one_line_for_each_and_keeps_what_it_does_not_know() throws Exception {
        Draft draft = Drafts.english("one").revised(Revision.of(DAY, 24, 21, 3));
        String file = DraftFormat.write(draft);
        String line = "{\"date\":\"2027-05-14\",\"open\":24,\"held\":21,\"settled\":3}";
        assertTrue(file.contains("\"revisions\":[\n" + line + "\n],\n\"paragraphs\""), file);
        assertEquals(draft, DraftFormat.read(file));
        String newer = file.replace("\"settled\":3", "\"settled\":3,\"rooms\":2");
        assertEquals(newer, DraftFormat.write(DraftFormat.read(newer)));
    }

    @Test
    void what_can_not_be_is_refused_with_its_place() {
        String file = DraftFormat.write(Drafts.english("one").revised(Revision.of(DAY, 24, 21, 3)));
        for (String wrong : List.of("\"open\":-1", "\"open\":\"many\"")) {
            DraftFormatException refused =
                    assertThrows(
                            DraftFormatException.class,
                            () -> DraftFormat.read(file.replace("\"open\":24", wrong)));
            assertEquals("revisions[0].open", refused.arguments().getFirst());
        }
        DraftFormatException refused =
                assertThrows(
                        DraftFormatException.class,
                        () -> DraftFormat.read(file.replace(DAY, "yesterday")));
        assertEquals("revisions[0].date", refused.arguments().getFirst());
    }
}
