package org.travaux.app.viewmodel.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.syntax.Token;
import org.travaux.markup.text.TextRange;

import java.util.SplittableRandom;

/** No excerpt is cut in the middle of a bracket. */
public class BalancedExcerptTest {
    private static final String TEXT = "Asia [to the south. And more] thrives [well] today.";

    @Test
    void a_bracket_that_is_cut_off_is_closed_or_opened_again() {
        assertEquals("Asia [to the south. …]", excerpt(0, 19));
        assertEquals("[… And more] thrives", excerpt(20, 37));
        assertEquals("thrives [well] today.", excerpt(30, TEXT.length()));
        assertEquals(3, BalancedExcerpt.of(TEXT, new TextRange(20, 37)).lead());
        assertEquals(0, BalancedExcerpt.of(TEXT, new TextRange(0, 19)).lead());
    }

    @Test
    void a_long_text_is_begun_and_its_brackets_closed() {
        assertEquals("Asia [to the…]", BalancedExcerpt.beginning(TEXT, 12));
        assertEquals("Asia…", BalancedExcerpt.beginning(TEXT, 5));
        assertEquals("we [shall] act", BalancedExcerpt.beginning(" we [shall] act ", 20));
        assertEquals("[… well] today.", BalancedExcerpt.end(TEXT, 12));
    }

    @Test
    void brackets_that_are_characters_of_the_text_stay_alone() {
        assertEquals("the sign \\[ alone", BalancedExcerpt.beginning("the sign \\[ alone", 40));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_excerpt_of_any_text_has_a_bracket_without_its_partner(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (String text : Texts.hostile(seed)) {
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() + 1 - start);
            BalancedExcerpt excerpt = BalancedExcerpt.of(text, new TextRange(start, end));
            assertBalanced(excerpt.words(), seed);
            assertTrue(
                    excerpt.words().startsWith(text.substring(start, end).strip(), excerpt.lead()),
                    () -> "seed " + seed + ": " + excerpt);
            int longest = 1 + random.nextInt(40);
            assertBalanced(BalancedExcerpt.beginning(text, longest), seed);
            assertBalanced(BalancedExcerpt.end(text, longest), seed);
        }
    }

    /** Every bracket in a text has its partner. */
    public static void assertBalanced(String text, int seed) {
        SyntaxTree tree = SyntaxTree.of(text);
        for (int i = 0; i < tree.size(); i++) {
            boolean bracket =
                    tree.token(i) instanceof Token.Open || tree.token(i) instanceof Token.Close;
            assertFalse(bracket && tree.partner(i) < 0, () -> "seed " + seed + ": " + text);
        }
    }

    private static String excerpt(int start, int end) {
        return BalancedExcerpt.of(TEXT, new TextRange(start, end)).words();
    }
}
