package org.travaux.markup.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.TextGenerator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class ChangeSetTest {
    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_inverse_takes_a_change_back(int seed) {
        TextGenerator generator = new TextGenerator(seed);
        String before = generator.paragraph();
        ChangeSet change = change(generator, before);
        String after = change.apply(before);
        assertEquals(after.length(), change.lengthAfter());
        ChangeSet inverse = change.invert(before);
        assertEquals(before, inverse.apply(after));
        assertEquals(after, inverse.invert(after).apply(before));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_composed_change_does_what_its_parts_do(int seed) {
        TextGenerator generator = new TextGenerator(seed);
        String before = generator.paragraph();
        ChangeSet first = change(generator, before);
        String between = first.apply(before);
        ChangeSet second = change(generator, between);
        String after = second.apply(between);
        ChangeSet third = change(generator, after);

        ChangeSet composed = first.compose(second);
        assertEquals(after, composed.apply(before));
        assertEquals(before, composed.invert(before).apply(after));
        String last = third.apply(after);
        assertEquals(last, composed.compose(third).apply(before));
        assertEquals(last, first.compose(second.compose(third)).apply(before));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void composing_with_nothing_changes_nothing(int seed) {
        TextGenerator generator = new TextGenerator(seed);
        String before = generator.paragraph();
        ChangeSet change = change(generator, before);
        String after = change.apply(before);
        ChangeSet nothingBefore = new ChangeSet(before.length(), List.of());
        ChangeSet nothingAfter = new ChangeSet(after.length(), List.of());
        assertEquals(after, nothingBefore.compose(change).apply(before));
        assertEquals(after, change.compose(nothingAfter).apply(before));
        assertEquals(before, change.compose(change.invert(before)).apply(before));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void places_follow_the_characters_that_stay(int seed) {
        TextGenerator generator = new TextGenerator(seed);
        String before = generator.paragraph();
        ChangeSet change = change(generator, before);
        String after = change.apply(before);
        for (Side side : Side.values()) {
            int last = 0;
            for (int offset = 0; offset <= before.length(); offset++) {
                int mapped = change.map(offset, side);
                assertTrue(mapped >= last && mapped <= after.length(), "places keep their order");
                last = mapped;
            }
        }
        for (int offset = 0; offset < before.length(); offset++) {
            assertTrue(change.map(offset, Side.BEFORE) <= change.map(offset, Side.AFTER));
            if (stays(change, offset)) {
                int mapped = change.map(offset, Side.AFTER);
                assertEquals(before.charAt(offset), after.charAt(mapped));
                assertEquals(
                        TextRange.at(mapped).start() + 1,
                        change.map(new TextRange(offset, offset + 1)).end());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ranges_stay_ranges_of_the_text(int seed) {
        TextGenerator generator = new TextGenerator(seed);
        String before = generator.paragraph();
        ChangeSet change = change(generator, before);
        for (int i = 0; i < 50; i++) {
            int start = generator.below(before.length() + 1);
            int end = start + generator.below(before.length() - start + 1);
            TextRange mapped = change.map(new TextRange(start, end));
            assertTrue(mapped.end() <= change.lengthAfter());
        }
    }

    private static boolean stays(ChangeSet change, int offset) {
        return change.edits().stream()
                .noneMatch(edit -> edit.range().start() <= offset && offset < edit.range().end());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_change_between_two_texts_makes_one_of_the_other(int seed) {
        TextGenerator generator = new TextGenerator(seed);
        String before = generator.paragraph();
        String near = generator.edited(before);
        String far = generator.paragraph();
        for (String after : List.of(near, far, before, "", before + before)) {
            ChangeSet change = ChangeSet.between(before, after);
            assertEquals(after, change.apply(before));
            assertTrue(change.edits().size() <= 1);
            assertEquals(before.equals(after), change.isEmpty());
        }
    }

    @Test
    void the_change_between_two_texts_cuts_no_surrogate_pair() {
        String smile = "\ud83d\ude00";
        String grin = "\ud83d\ude01";
        String otherLow = "\ud83c\ude00";
        for (String after :
                List.of("a" + grin + "b", "a" + otherLow + "b", "ab", "a" + smile + smile)) {
            ChangeSet change = ChangeSet.between("a" + smile + "b", after);
            for (TextEdit edit : change.edits()) {
                assertFalse(beginsWithLow(edit.replacement()), edit.replacement());
                assertFalse(
                        edit.range().start() == 2 || edit.range().end() == 2, "inside the pair");
            }
        }
    }

    private static boolean beginsWithLow(String text) {
        return !text.isEmpty() && Character.isLowSurrogate(text.charAt(0));
    }

    @Test
    void a_place_where_text_is_inserted_goes_to_the_side_named() {
        ChangeSet change = ChangeSet.of(4, TextEdit.insert(2, "xyz"));
        assertEquals(2, change.map(2, Side.BEFORE));
        assertEquals(5, change.map(2, Side.AFTER));
        assertEquals(new TextRange(0, 2), change.map(new TextRange(0, 2)));
        assertEquals(new TextRange(5, 7), change.map(new TextRange(2, 4)));
        assertEquals(new TextRange(1, 6), change.map(new TextRange(1, 3)));
    }

    @Test
    void a_range_whose_text_was_deleted_becomes_empty() {
        ChangeSet change = ChangeSet.of(6, TextEdit.replace(1, 5, ""));
        assertTrue(change.map(new TextRange(2, 4)).isEmpty());
    }

    @Test
    void edits_may_not_overlap_or_leave_the_text() {
        TextEdit one = TextEdit.replace(0, 3, "");
        assertThrows(
                IllegalArgumentException.class,
                () -> ChangeSet.of(5, one, TextEdit.replace(2, 4, "")));
        assertThrows(IllegalArgumentException.class, () -> ChangeSet.of(2, one));
    }

    @Test
    void a_change_is_for_texts_of_its_length() {
        ChangeSet change = ChangeSet.of(3, TextEdit.insert(0, "a"));
        assertThrows(IllegalArgumentException.class, () -> change.apply("four"));
        assertThrows(IllegalArgumentException.class, () -> change.invert("four"));
        assertThrows(IllegalArgumentException.class, () -> change.compose(change));
    }

    private static ChangeSet change(TextGenerator generator, String text) {
        List<TextEdit> edits = new ArrayList<>();
        int at = 0;
        for (int size = generator.below(5); size > 0; size--) {
            int start = at + generator.below(Math.min(12, text.length() - at) + 1);
            int end = start + generator.below(Math.min(6, text.length() - start) + 1);
            String replacement = generator.below(3) == 0 ? "" : generator.scrap();
            edits.add(TextEdit.replace(start, end, replacement));
            at = end;
        }
        return ChangeSet.of(text.length(), edits);
    }
}
