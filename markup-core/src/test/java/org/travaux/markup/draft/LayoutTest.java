package org.travaux.markup.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Map;

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
    void a_paragraph_of_the_same_kind_is_as_it_was() {
        assertEquals(PARAGRAPH, PARAGRAPH.withKind(ParagraphKind.PLAIN));
    }
}
