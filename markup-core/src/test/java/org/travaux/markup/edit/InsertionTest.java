package org.travaux.markup.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

class InsertionTest {
    private static final Language EN = Language.ENGLISH;

    private static Paragraph paragraph(String text) {
        return Paragraph.of("p", ParagraphKind.PLAIN, null, 0, Map.of(EN, Asterisks.read(text)));
    }

    private static String written(Paragraph paragraph) {
        return Asterisks.write(paragraph.text(EN));
    }

    private static List<String> pasted(String text, String... lines) {
        int offset = text.indexOf('|');
        List<MarkedText> texts = Stream.of(lines).map(Asterisks::read).toList();
        Ids ids = new Ids(new SplittableRandom(1));
        Paragraph paragraph = paragraph(text.replace("|", ""));
        return Insertion.insert(
                        paragraph, EN, offset, texts, Map.of(EN, offset), () -> ids.next('p'))
                .stream()
                .map(InsertionTest::written)
                .toList();
    }

    @Test
    void marks_come_with_the_words() {
        Paragraph changed =
                Insertion.insert(
                        paragraph("We **all** go"),
                        EN,
                        new TextRange(3, 3),
                        Asterisks.read("*now* and "));
        assertEquals("We *now* and **all** go", written(changed));
    }

    @Test
    void several_paragraphs_are_several_rows_and_no_space_is_lost() {
        assertEquals(
                List.of("We one", "*two*", "threego"), pasted("We |go", "one", "*two*", "three"));
        assertEquals(List.of("Weone", "two go"), pasted("We| go", "one", "two"));
        assertEquals(List.of("one", "two"), pasted("|", "one", "two"));
        assertEquals(List.of("one", "twoWe"), pasted("|We", "one", "two"));
    }
}
