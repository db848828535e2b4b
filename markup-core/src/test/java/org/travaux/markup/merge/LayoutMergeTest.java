package org.travaux.markup.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.ParagraphIndent;
import org.travaux.markup.draft.looks.ParagraphSpacing;

import java.util.Set;

/** What two sides changed of a paragraph's look. */
class LayoutMergeTest {
    private static final Layout CENTERED = Layout.NONE.with(LookTrait.CENTERED);

    @Test
    void each_property_is_merged_by_itself() {
        ParagraphSpacing room = new ParagraphSpacing(240, 0, 240);
        Layout first = CENTERED.with(LookTrait.NEW_PAGE).withSpacing(room);
        Layout second = CENTERED.withIndent(new ParagraphIndent(709, 0, 0));
        LayoutMerge merge = new LayoutMerge(CENTERED, first, second);
        assertEquals(first.withIndent(second.indent()), merge.merged());
        assertFalse(merge.differs());
    }

    @Test
    void a_look_that_one_took_away_is_gone() {
        Layout capitals = CENTERED.with(LookTrait.CAPITALS);
        LayoutMerge merge = new LayoutMerge(capitals, CENTERED, capitals.with(LookTrait.CLOSE));
        assertEquals(CENTERED.with(LookTrait.CLOSE), merge.merged());
    }

    @Test
    void of_two_alignments_the_first_counts_and_that_is_told() {
        Layout right = Layout.NONE.with(LookTrait.AT_END);
        LayoutMerge merge = new LayoutMerge(CENTERED, right, Layout.NONE.with(LookTrait.JUSTIFIED));
        assertEquals(Set.of(LookTrait.AT_END), merge.merged().looks());
        assertTrue(merge.differs());
    }
}
