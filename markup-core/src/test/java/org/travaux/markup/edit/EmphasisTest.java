package org.travaux.markup.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

class EmphasisTest {
    /** The stroke or strokes say where the caret or the selection is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    we |firmly| agree       ; we **firmly** agree
                    we| firmly |agree       ; we **firmly** agree
                    we fir|mly agree        ; we **firmly** agree
                    we firmly| agree        ; we **firmly** agree
                    we agree|               ; we **agree**
                    өзен|дері ортақ         ; **өзендері** ортақ
                    we, | , agree           ; we,  , agree
                    |we **firmly** agree|   ; **we firmly agree**
                    **we |firmly| agree**   ; **we** firmly **agree**
                    **we |firmly agree**|   ; **we** firmly agree
                    *we |firmly| agree*     ; *we* ***firmly*** *agree*
                    """)
    void bold_is_put_on_and_taken_off(String before, String after) {
        MarkedText marked = Asterisks.read(before.strip());
        int start = marked.text().indexOf('|');
        int end = Math.max(start, marked.text().lastIndexOf('|') - 1);
        MarkedText without = without(marked);
        MarkedText toggled =
                new MarkedText(
                        without.text(),
                        Emphasis.toggle(without, Mark.Kind.BOLD, new TextRange(start, end)));
        assertEquals(after, Asterisks.write(toggled));
    }

    private static MarkedText without(MarkedText text) {
        int at = text.text().indexOf('|');
        if (at < 0) {
            return text;
        }
        MarkedText before = text.part(new TextRange(0, at));
        return without(before.then(text.part(new TextRange(at + 1, text.text().length()))));
    }
}
