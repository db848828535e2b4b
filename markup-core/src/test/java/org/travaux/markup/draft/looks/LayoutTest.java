package org.travaux.markup.draft.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;

import java.util.Map;
import java.util.Set;

class LayoutTest {
    private static final TableCell CELL = new TableCell(2, 1, 1);

    private static final Paragraph PARAGRAPH =
            Paragraph.of("p", ParagraphKind.PLAIN, null, 0, Map.of())
                    .withLayout(new Layout("Block Text", CELL));

    @Test
    void a_paragraph_of_another_kind_stands_where_it_stood_in_the_style_of_its_kind() {
        assertEquals(new Layout("", CELL), PARAGRAPH.withKind(ParagraphKind.HEADING).layout());
    }

    @Test
    void a_paragraph_of_another_kind_stands_in_as_its_kind_does() {
        Layout indented =
                new Layout("", CELL, Set.of(LookTrait.CENTERED), new ParagraphIndent(567, 0, -567));
        Paragraph paragraph = PARAGRAPH.withLayout(indented);
        assertEquals(
                new Layout("", CELL, Set.of(LookTrait.CENTERED), ParagraphIndent.NONE),
                paragraph.withKind(ParagraphKind.HEADING).layout());
        assertEquals(indented, paragraph.withKind(ParagraphKind.PLAIN).layout());
    }

    @Test
    void lines_are_of_a_table_only() {
        Layout bare = new Layout("", CELL).with(LookTrait.NO_LINES);
        assertEquals(Layout.NONE, bare.in(null));
        assertEquals(bare, bare.in(new TableCell(2, 1, 1)));
    }

    @Test
    void a_paragraph_of_the_same_kind_is_as_it_was() {
        assertEquals(PARAGRAPH, PARAGRAPH.withKind(ParagraphKind.PLAIN));
    }
}
