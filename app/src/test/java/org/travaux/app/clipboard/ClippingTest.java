package org.travaux.app.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.MarkedText;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

class ClippingTest {
    private static List<String> read(String html) {
        return HtmlReader.read(html).paragraphs().stream().map(Asterisks::write).toList();
    }

    /** As Word puts it on the clipboard, cut down to what matters. */
    @Test
    void what_is_copied_in_word_keeps_brackets_emphasis_and_paragraphs() {
        String word =
                """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"
                xmlns="http://www.w3.org/TR/REC-html40"><head><meta charset="utf-8">
                <style><!-- p.MsoNormal {margin:0cm;} --></style></head>
                <body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
                <p class=MsoNormal><i><span lang=EN-GB>Recalling</span></i><span lang=EN-GB>
                its Paris Agreement, [encouraging] <b>(-CHN)</b> [urging] (+CHN)<o:p></o:p></span></p>
                <p class=MsoNormal><span lang=EN-GB><o:p>&nbsp;</o:p></span></p>
                <p class=MsoNormal><span style='font-weight:bold;font-style:italic'>реки</span>
                и&nbsp;озёра,<del>и моря</del></p>
                <!--EndFragment--></body></html>
                """;
        assertEquals(
                List.of(
                        "*Recalling* its Paris Agreement, [encouraging] **(-CHN)** [urging] (+CHN)",
                        "***реки*** и\u00a0озёра,"),
                read(word));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    plain words                              | plain words
                    <strong>a</strong> <em>b</em>            | **a** *b*
                    <b style="font-weight:normal">a</b>      | a
                    <b style="font-weight:400">a</b>         | a
                    <span style="font-weight:700">a</span>   | **a**
                    <i>a <span style="font-style:normal">b</span></i> | *a* b
                    <b>a<i>b</i></b>                         | **a*b***
                    a<script>x()</script><!-- c -->b         | ab
                    &lt;a&gt; [b] (+KAZ)                     | <a> [b] (+KAZ)
                    """)
    void looks_are_read(String html, String expected) {
        assertEquals(List.of(expected), read(html));
    }

    @Test
    void blocks_and_line_ends_are_paragraphs() {
        assertEquals(
                List.of("one", "two", "three", "four", "five"),
                read("<div>one<p>two<br>three</p></div><ul><li>four</ul><td>five"));
        assertEquals(List.of(), read(""));
        assertEquals(List.of(), read("<p>&nbsp;</p>"));
    }

    @Test
    void plain_text_is_cleaned() {
        assertEquals(
                List.of("one", "two three", "four", "five"),
                Clipping.ofPlain("one\r\n\r\ntwo\tthree\u0000\u0007\n\ufefffour\u2029 five ")
                        .paragraphs()
                        .stream()
                        .map(MarkedText::text)
                        .toList());
    }

    @Test
    void lines_that_a_mail_has_broken_are_joined_where_blank_lines_part_paragraphs() {
        String mail =
                """
                We welcome the progress made by the States of the
                region in the sharing of water,

                We invite others:
                first States,
                second funds\
                """;
        assertEquals(
                List.of(
                        "We welcome the progress made by the States of the region in the sharing"
                                + " of water,",
                        "We invite others:",
                        "first States,",
                        "second funds"),
                Clipping.ofPlain(mail).paragraphs().stream().map(MarkedText::text).toList());
    }

    @Test
    void what_is_underlined_is_emphasised_but_links_are_not() {
        assertEquals(
                List.of("*Recalling* the report"),
                HtmlReader.read("<p><u>Recalling</u> the <a href='x'><u>report</u></a></p>")
                        .paragraphs()
                        .stream()
                        .map(Asterisks::write)
                        .toList());
    }

    @Test
    void what_is_copied_is_pasted_the_same() {
        List<String> scraps =
                List.of(
                        "**firm**",
                        " ",
                        "  ",
                        "*mild*",
                        "[shall] (+KAZ)",
                        "<b>&amp;",
                        "су",
                        "\u2060");
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder("[");
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(scraps.get(random.nextInt(scraps.size())));
            }
            Clipping copied = new Clipping(List.of(Asterisks.read(text.append("]").toString())));
            Clipboard clipboard = Clipboard.ofOnesOwn();
            copied.putOn(clipboard, Language.ENGLISH);
            assertEquals(copied, Clipping.in(clipboard), "seed " + seed);
            assertEquals(copied.paragraphs().getFirst().text(), clipboard.plain(), "seed " + seed);
        }
    }

    @Test
    void word_is_given_formatted_text() {
        Clipboard clipboard = Clipboard.ofOnesOwn();
        new Clipping(List.of(Asterisks.read("*Recalling* [its] **firm** resolve")))
                .putOn(clipboard, Language.ENGLISH);
        String html = Objects.requireNonNull(clipboard.html());
        assertTrue(html.contains("<i>Recalling</i> [its] <b>firm</b> resolve"), html);
    }
}
