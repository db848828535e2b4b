package org.travaux.app.files.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.app.docx.reading.MadeDocument.p;
import static org.travaux.app.docx.reading.MadeDocument.r;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.docx.reading.model.TextColour;
import org.travaux.app.files.Failure;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.text.TextRange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Text that a document marks as agreed by a colour. */
class AgreedByColourTest {
    private static final ImportAnswers NOTHING_SAID = ImportAnswers.NONE;
    private static final ImportAnswers GREEN_IS_AGREED =
            NOTHING_SAID.withColours(Map.of(TextColour.GREEN, ColourMeaning.AGREED_IN_PLENARY));

    @TempDir private Path folder;

    private static DraftSource source() {
        return new DraftSource(Sentences.in("en"), InputStream.nullInputStream());
    }

    private static String marked(String properties, String words) {
        return "<w:r><w:rPr>"
                + properties
                + "</w:rPr><w:t xml:space=\"preserve\">"
                + words
                + "</w:t></w:r>";
    }

    private static String green(String words) {
        return marked("<w:highlight w:val=\"green\"/>", words);
    }

    private Path written(String name, String... paragraphs) throws IOException {
        byte[] document = MadeDocument.of(String.join("", paragraphs)).bytes();
        return Files.write(folder.resolve(name), document);
    }

    private OpenedDraft imported(ImportAnswers answers, String... paragraphs)
            throws IOException, Failure {
        return source().open(
                        new TextSource(written("given.docx", paragraphs), Language.ENGLISH),
                        "cica",
                        answers);
    }

    private static List<Boolean> agreed(OpenedDraft opened) {
        return opened.draft().paragraphs().stream().map(Paragraph::isAgreed).toList();
    }

    @Test
    void nothing_is_believed_of_a_colour_that_nobody_explained() throws IOException, Failure {
        OpenedDraft opened =
                imported(NOTHING_SAID, p(green("The Parties shall meet.")), p(r("They shall.")));
        assertEquals(List.of(false, false), agreed(opened));
        assertEquals(
                List.of(
                        "Words in 1 paragraph are marked in green: “The Parties shall meet.”. The"
                                + " colour was not imported. If it means that the text is agreed,"
                                + " import again with --agreed green."),
                opened.remarks());
    }

    @Test
    void a_paragraph_in_the_colour_from_beginning_to_end_is_agreed() throws IOException, Failure {
        OpenedDraft opened =
                imported(
                        GREEN_IS_AGREED,
                        p(green("1. The Parties"), r(" "), green("shall meet"), r(".")),
                        p(r("2. They shall cooperate.")));
        assertEquals(List.of(true, false), agreed(opened));
        StatusChange status = opened.draft().paragraphs().getFirst().status();
        assertNotNull(status);
        assertEquals(
                StatusChange.of(
                        ParagraphStatus.AGREED,
                        Forum.PLENARY,
                        "",
                        "marked in green in the imported document"),
                status);
        assertEquals(
                List.of(
                        "1 paragraph marked in green was recorded as agreed: “1. The Parties shall"
                                + " meet.”."),
                opened.remarks());
    }

    @Test
    void words_in_the_colour_are_an_agreed_passage() throws IOException, Failure {
        OpenedDraft opened =
                imported(
                        GREEN_IS_AGREED,
                        p(
                                r("1. The Parties "),
                                green("shall "),
                                green("meet"),
                                r(" in "),
                                green("Almaty"),
                                r(".")));
        assertEquals(List.of(false), agreed(opened));
        Paragraph paragraph = opened.draft().paragraphs().getFirst();
        assertEquals(
                List.of("shall meet", "Almaty"),
                paragraph.passages().stream().map(AgreedPassage::words).toList());
        assertEquals(Forum.PLENARY, paragraph.passages().getFirst().agreed().forum());
        assertEquals(
                List.of(
                        "2 passages marked in green were recorded as agreed: “shall meet”,"
                                + " “Almaty”."),
                opened.remarks());
    }

    @Test
    void words_that_stand_more_than_once_are_found_where_they_are_marked()
            throws IOException, Failure {
        OpenedDraft opened =
                imported(GREEN_IS_AGREED, p(r("We meet, we meet, "), green("we meet"), r(".")));
        AgreedPassage passage = opened.draft().paragraphs().getFirst().passages().getFirst();
        assertEquals(new TextRange(18, 25), passage.range());
    }

    @Test
    void a_passage_with_an_open_point_is_not_agreed() throws IOException, Failure {
        OpenedDraft opened =
                imported(GREEN_IS_AGREED, p(r("The Parties "), green("[shall] (+CHN) meet.")));
        assertEquals(List.of(), opened.draft().paragraphs().getFirst().passages());
        assertTrue(opened.remarks().getFirst().contains("contains open points"));
    }

    @Test
    void open_points_are_not_agreed_in_whatever_colour_they_are() throws IOException, Failure {
        OpenedDraft opened =
                imported(GREEN_IS_AGREED, p(green("The Parties [shall] (+CHN) meet.")));
        assertEquals(List.of(false), agreed(opened));
        assertTrue(opened.remarks().getFirst().contains("contains open points"));
    }

    @Test
    void the_same_text_in_another_colour_elsewhere_is_told_and_not_believed()
            throws IOException, Failure {
        String twice = "The Parties shall meet every year.";
        OpenedDraft opened = imported(GREEN_IS_AGREED, p(green(twice)), p(r(twice)));
        assertEquals(List.of(false, false), agreed(opened));
        assertTrue(opened.remarks().getFirst().contains("not marked elsewhere"));
    }

    @Test
    void what_is_agreed_is_agreed_in_every_language() throws IOException, Failure {
        List<TextSource> sources =
                List.of(
                        new TextSource(
                                written(
                                        "en.docx",
                                        p(green("The Parties shall meet.")),
                                        p(green("They shall cooperate in good faith."))),
                                Language.ENGLISH),
                        new TextSource(
                                written(
                                        "ru.docx",
                                        p(green("Стороны проводят встречи.")),
                                        p(r("Они сотрудничают добросовестно."))),
                                Language.RUSSIAN));
        OpenedDraft opened = source().importTexts(sources, "cica", GREEN_IS_AGREED);
        assertEquals(List.of(true, false), agreed(opened));
        assertTrue(
                opened.remarks().stream().anyMatch(each -> each.contains("in another language")));
    }

    @Test
    void shading_and_the_colour_of_letters_count_and_styles_do_not() throws IOException, Failure {
        String shaded = "<w:pPr><w:shd w:val=\"clear\" w:fill=\"92D050\"/></w:pPr>";
        OpenedDraft opened =
                imported(
                        GREEN_IS_AGREED,
                        p(marked("<w:color w:val=\"00B050\"/>", "In green letters.")),
                        p(marked("<w:shd w:val=\"clear\" w:fill=\"C6E0B4\"/>", "On green.")),
                        p(shaded, r("In a green box.")),
                        p(marked("<w:color w:val=\"auto\"/>", "As usual.")),
                        p(marked("<w:rStyle w:val=\"Green\"/>", "Styled.")));
        assertEquals(List.of(true, true, true, false, false), agreed(opened));
    }

    @Test
    void colours_are_asked_about_once() throws IOException, Failure {
        Path file =
                written(
                        "given.docx",
                        p(green("One."), marked("<w:highlight w:val=\"yellow\"/>", " Two.")),
                        p(green("Three.")));
        ImportQuestions questions = source().questions();
        ImportQuestion.Colours asked =
                assertInstanceOf(
                        ImportQuestion.Colours.class,
                        questions.about(List.of(file), "cica", NOTHING_SAID).getFirst());
        assertEquals(
                List.of(
                        new ImportQuestion.Colours.Seen(TextColour.YELLOW, 1, "Two."),
                        new ImportQuestion.Colours.Seen(TextColour.GREEN, 2, "One.")),
                asked.seen());
        ImportAnswers answered =
                GREEN_IS_AGREED.withColours(Map.of(TextColour.YELLOW, ColourMeaning.NOTHING));
        assertEquals(List.of(), questions.about(List.of(file), "cica", answered));
    }

    @Test
    void a_colour_is_what_people_call_it() {
        assertEquals(TextColour.YELLOW, TextColour.of("FFFF00"));
        assertEquals(TextColour.GREEN, TextColour.of("92D050"));
        assertEquals(TextColour.TURQUOISE, TextColour.of("00B0F0"));
        assertEquals(TextColour.RED, TextColour.of("C00000"));
        assertEquals(TextColour.ORANGE, TextColour.of("FFC000"));
        assertEquals(TextColour.GREY, TextColour.of("bfbfbf"));
        assertEquals(TextColour.PINK, TextColour.of("FF00FF"));
        assertEquals(TextColour.VIOLET, TextColour.of("7030A0"));
        for (String none : List.of("auto", "000000", "FFFFFF", "", "12", "F2F2F2", "none")) {
            assertNull(TextColour.of(none), none);
        }
    }
}
