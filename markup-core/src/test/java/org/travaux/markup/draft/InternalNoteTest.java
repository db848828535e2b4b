package org.travaux.markup.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.merge.Merger;

import java.util.List;

/** Notes that desks write beside the text for each other. */
class InternalNoteTest {
    private static final InternalNote ONE =
            new InternalNote("n1", "p0", "First desk", "2027-05-14T15:05:00Z", "Ask the capital.");
    private static final InternalNote OTHER =
            new InternalNote("n2", "", "Second desk", "", "Length?\nTwo pages.");
    private static final InternalNote THIRD = new InternalNote("n3", "p0", "", "", "No.");

    private static Draft draft(InternalNote... notes) {
        return Drafts.english("We meet.").withInternalNotes(List.of(notes));
    }

    @Test
    void each_stands_on_a_line_of_the_file() throws DraftFormatException {
        Draft draft = draft(ONE, OTHER);
        String file = DraftFormat.write(draft);
        assertTrue(
                file.contains(
                        """
                        "internalNotes":[
                        {"id":"n1","paragraph":"p0","by":"First desk",\
                        "when":"2027-05-14T15:05:00Z","text":"Ask the capital."},
                        {"id":"n2","by":"Second desk","text":"Length?\\nTwo pages."}
                        ],
                        """),
                file);
        assertEquals(draft, DraftFormat.read(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[7]",
                "[{\"text\":\"x\"}]",
                "[{\"id\":\"\",\"text\":\"x\"}]",
                "[{\"id\":\"n\",\"text\":\" \"}]",
                "[{\"id\":\"n\",\"text\":\"x\",\"when\":\"yesterday\"}]",
                "[{\"id\":\"n\",\"text\":\"x\"},{\"id\":\"n\",\"text\":\"y\"}]"
            })
    void what_can_not_be_is_refused_with_its_place(String wrong) {
        String file =
                DraftFormat.write(draft())
                        .replace(
                                "\"paragraphs\"", "\"internalNotes\":" + wrong + ",\"paragraphs\"");
        DraftFormatException refused =
                assertThrows(DraftFormatException.class, () -> DraftFormat.read(file));
        assertTrue(refused.arguments().getFirst().toString().startsWith("internalNotes"), wrong);
    }

    @Test
    void of_two_desks_all_that_either_wrote_is_there_and_what_one_took_away_is_gone() {
        Draft merged =
                Merger.merge(draft(ONE), draft(ONE, OTHER), draft(THIRD), "", "", "").draft();
        assertEquals(
                List.of("n2", "n3"),
                merged.internalNotes().stream().map(InternalNote::id).sorted().toList());
    }
}
