package org.travaux.markup.concordance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.draft.Draft;

import java.util.List;

/**
 * Texts whose languages say the same. The two hundred paragraphs write numbers in words and in
 * figures, dates, fractions, magnitudes, acronyms and names as each language does.
 */
class FalseAlarmsTest {
    @ParameterizedTest
    @MethodSource("org.travaux.markup.draft.FlawlessDrafts#all")
    void nothing_is_found(Draft draft) {
        List<List<Disagreement>> found =
                TrilingualDrafts.compare(TrilingualDrafts.identified(draft));
        assertEquals(List.of(), found.stream().flatMap(List::stream).toList());
    }
}
