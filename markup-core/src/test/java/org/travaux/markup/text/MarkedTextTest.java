package org.travaux.markup.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks that follow their words. */
class MarkedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[also] **noting** that | 0 | 8 | N | **Noting** that",
                "**also noting** that | 0 | 6 | N | **Noting** that",
                "[also] **noting** that | 0 | 8 | M | M**oting** that",
                "go **Home** now | 3 | 4 | h | go **home** now",
                "go **home** now | 3 | 7 | there | go there now",
            })
    void a_letter_that_becomes_a_capital_one_stays_bold(
            String written, int start, int end, String words, String expected) {
        MarkedText before = Asterisks.read(written);
        ChangeSet change =
                ChangeSet.of(before.text().length(), TextEdit.replace(start, end, words));
        assertEquals(expected, Asterisks.write(before.apply(change)));
    }
}
