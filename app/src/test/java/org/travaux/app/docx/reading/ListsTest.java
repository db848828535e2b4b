package org.travaux.app.docx.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.app.docx.reading.MadeDocument.r;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordDocument;
import org.travaux.app.docx.reading.model.WordLabel;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.parts.WordException;

import java.util.ArrayList;
import java.util.List;

/** The labels that Word counts by itself, as they stand on paper. */
class ListsTest {
    private static String level(int level, int start, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"%d\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, start, format, more, text);
    }

    private static String list(String levels) {
        return "<w:abstractNum w:abstractNumId=\"0\">"
                + levels
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    }

    private static String item(int list, int level) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
                + level
                + "\"/><w:numId w:val=\""
                + list
                + "\"/></w:numPr></w:pPr>"
                + r("x")
                + "</w:p>";
    }

    /** The labels of points of list 1 at these levels. */
    private static List<String> labels(String numbering, String body) throws WordException {
        List<String> labels = new ArrayList<>();
        WordDocument document =
                MadeDocument.of(body).with("numbering", "numbering", numbering).read();
        for (WordBlock block : document.body()) {
            WordLabel label = ((WordParagraph) block).label();
            labels.add(label == null ? "-" : label.text());
        }
        return labels;
    }

    private static String items(int... levels) {
        StringBuilder items = new StringBuilder();
        for (int level : levels) {
            items.append(item(1, level));
        }
        return items.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 9, 9. 10.", "decimalZero, 9, 09. 10.", "lowerRoman, 3, iii. iv.",
                "upperRoman, 49, XLIX. L.",
        "lowerLetter, 26, z. aa.", "upperLetter, 1, A. B.", "russianLower, 6, е. ж.",
                "russianUpper, 9, И. К.",
        "ordinal, 2, 2nd. 3rd.", "none, 1, . ."
    })
    void ways_of_counting(String format, int start, String expected) throws WordException {
        assertEquals(
                List.of(expected.split(" ")),
                labels(list(level(0, start, format, "%1.", "")), items(0, 0)));
    }

    @Test
    void levels_count_within_each_other() throws WordException {
        String levels =
                level(0, 1, "decimal", "%1.", "")
                        + level(1, 1, "lowerLetter", "(%2)", "")
                        + level(2, 1, "lowerRoman", "%1.%2.%3", "");
        assertEquals(
                List.of("1.", "(a)", "(b)", "1.b.i", "2.", "(a)", "2.a.i"),
                labels(list(levels), items(0, 1, 1, 2, 0, 1, 2)));
    }

    @Test
    void a_level_may_count_on() throws WordException {
        String levels =
                level(0, 1, "upperRoman", "%1.", "")
                        + level(1, 1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>");
        assertEquals(List.of("I.", "1.", "II.", "2."), labels(list(levels), items(0, 1, 0, 1)));
    }

    @Test
    void legal_numbers_are_decimal_throughout() throws WordException {
        String levels =
                level(0, 2, "upperRoman", "%1.", "")
                        + level(1, 1, "decimal", "%1.%2", "<w:isLgl/>");
        assertEquals(List.of("II.", "2.1"), labels(list(levels), items(0, 1)));
    }

    @Test
    void a_list_may_begin_again_and_another_goes_on() throws WordException {
        String numbering =
                list(level(0, 1, "decimal", "%1.", ""))
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride"
                        + " w:ilvl=\"0\"><w:startOverride"
                        + " w:val=\"5\"/></w:lvlOverride></w:num><w:num"
                        + " w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String body = item(1, 0) + item(1, 0) + item(2, 0) + item(2, 0) + item(3, 0);
        assertEquals(List.of("1.", "2.", "5.", "6.", "7."), labels(numbering, body));
    }

    @Test
    void signs_of_signs_fonts_become_characters() throws WordException {
        assertEquals(List.of("•"), labels(list(level(0, 1, "bullet", "\uf0b7", "")), items(0)));
        assertEquals(List.of("–"), labels(list(level(0, 1, "bullet", "–", "")), items(0)));
    }

    @Test
    void a_style_may_make_points_of_a_list() throws WordException {
        String numbering =
                list(
                        level(0, 1, "decimal", "%1.", "")
                                + level(1, 1, "lowerLetter", "%2)", "<w:pStyle w:val=\"Sub\"/>"));
        String styled = "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>" + r("x") + "</w:p>";
        MadeDocument made =
                MadeDocument.of(
                                styled.formatted("Main")
                                        + styled.formatted("Sub")
                                        + styled.formatted("Based"))
                        .with("numbering", "numbering", numbering)
                        .with(
                                "styles",
                                "styles",
                                "<w:style w:type=\"paragraph\""
                                        + " w:styleId=\"Main\"><w:pPr><w:numPr><w:numId"
                                        + " w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style"
                                        + " w:type=\"paragraph\""
                                        + " w:styleId=\"Sub\"><w:pPr><w:numPr><w:numId"
                                        + " w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style"
                                        + " w:type=\"paragraph\" w:styleId=\"Based\"><w:basedOn"
                                        + " w:val=\"Main\"/></w:style>");
        List<String> labels = new ArrayList<>();
        for (WordBlock block : made.read().body()) {
            WordLabel label = ((WordParagraph) block).label();
            labels.add(label == null ? "-" : label.text());
        }
        assertEquals(List.of("1.", "a)", "2."), labels);
    }

    @Test
    void numbers_in_words_and_with_noughts() throws WordException {
        assertEquals(
                List.of("First.", "Second."),
                labels(list(level(0, 1, "ordinalText", "%1.", "")), items(0, 0)));
        assertEquals(
                List.of("Twenty-one.", "Twenty-two."),
                labels(list(level(0, 21, "cardinalText", "%1.", "")), items(0, 0)));
        String other =
                "<mc:AlternateContent"
                    + " xmlns:n='http://schemas.microsoft.com/office/word/2010/wordml'"
                    + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><mc:Choice"
                    + " Requires='n'><w:numFmt w:val='custom' w:format='001, 002,"
                    + " 003'/></mc:Choice><mc:Fallback><w:numFmt w:val='decimal'/></mc:Fallback>"
                    + "</mc:AlternateContent>";
        assertEquals(
                List.of("009", "010"),
                labels(list(level(0, 9, "decimal", "%1", other)), items(0, 0)));
    }

    @Test
    void legal_numbers_are_arabic_throughout() throws WordException {
        String legal =
                level(0, 4, "upperRoman", "%1.", "")
                        + level(1, 2, "lowerLetter", "%1.%2", "<w:isLgl/>");
        assertEquals(List.of("IV.", "4.2"), labels(list(legal), items(0, 1)));
    }
}
