package org.travaux.app.viewmodel.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ParagraphFinderTest {
    private static final Draft DRAFT =
            draft(
                    "TITLE||Almaty statement on water",
                    "PREAMBULAR|PP3|Recalling the summit,",
                    "PREAMBULAR|PP3 bis|Noting the rivers,",
                    "OPERATIVE|OP3|Decides to meet;",
                    "OPERATIVE|OP6|Calls for:",
                    "ITEM|(c)|ships;",
                    "OPERATIVE|OP30|Asks the Secretariat.");

    private static Draft draft(String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("\\|");
            paragraphs.add(
                    Paragraph.of(
                            "p" + paragraphs.size(),
                            ParagraphKind.valueOf(parts[0]),
                            parts[1].isEmpty() ? null : new ParagraphLabel(parts[1]),
                            0,
                            Map.of(Language.ENGLISH, MarkedText.plain(parts[2]))));
        }
        return Draft.of("cica", List.of(Language.ENGLISH), paragraphs);
    }

    private static List<String> names(String typed) {
        return ParagraphFinder.find(DRAFT, Language.ENGLISH, typed).stream()
                .map(ParagraphFinder.Found::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "PP3 bis,PP3 bis",
        "pp3bis,PP3 bis",
        "pp 3 BIS,PP3 bis",
        "op6(c),OP6 (c)",
        "op6c,OP6 (c)",
        "OP6 (C),OP6 (c)",
        "op3,OP3",
        "¶1,¶1",
        "rivers noting,PP3 bis",
        "almaty,¶1"
    })
    void a_paragraph_is_found_by_what_delegates_call_it(String typed, String name) {
        assertEquals(name, names(typed).getFirst());
    }

    @Test
    void a_number_is_every_paragraph_of_that_number_and_then_the_one_at_that_place() {
        assertEquals(List.of("PP3", "OP3", "PP3 bis", "OP30"), names("3"));
        assertEquals(List.of("OP6 (c)", "OP6"), names("6").reversed().subList(0, 2));
        assertEquals("OP6", names("5").getFirst());
    }

    @Test
    void all_are_offered_in_order_before_anything_is_typed() {
        assertEquals(7, names(" ").size());
        assertEquals("¶1", names("").getFirst());
        assertEquals("OP30", names("").getLast());
    }

    @Test
    void what_no_paragraph_is_called_finds_none() {
        assertEquals(List.of(), names("PP9"));
        assertEquals(List.of(), names("(("));
    }
}
