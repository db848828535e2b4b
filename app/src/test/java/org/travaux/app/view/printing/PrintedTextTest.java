package org.travaux.app.view.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.travaux.app.TestDrafts;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.view.editor.TextView;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.display.RowModel;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.labels.ParagraphLabel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/** A text on paper, without a printer: everything is there once, and no line is cut. */
@Isolated("There is one toolkit, and users wait for a window as long as on a quiet machine.")
class PrintedTextTest {
    private static final List<String> STYLES =
            List.of(
                    Objects.requireNonNull(PaperSheet.class.getResource("../travaux.css"))
                            .toExternalForm());

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T on(Callable<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, what);
    }

    private static Draft sample() throws Exception {
        Path beside = Path.of("../samples/statement.travaux");
        Path below = Path.of("samples/statement.travaux");
        return DraftFormat.read(Files.readString(Files.exists(below) ? below : beside));
    }

    private static EditorModel model(Draft draft) {
        EditorModel model =
                new EditorModel(Sentences.in("en"), Background.none(), new SplittableRandom(3));
        model.show(model.prepare(draft));
        return model;
    }

    /** What is on the pages of a draft, checked. */
    private static PrintedText checked(
            Draft draft, List<Language> languages, PageSize size, boolean landscape) {
        return on(
                () -> {
                    EditorModel model = model(draft);
                    PrintedText printed =
                            new PrintedText(
                                    model.session(),
                                    languages,
                                    model.naming(),
                                    size,
                                    landscape,
                                    STYLES);
                    printed.layOut(draft.paragraphs().size());
                    assertEverythingOnce(model, languages, printed);
                    for (int page = 0; page < printed.count(); page++) {
                        assertFits(printed, page);
                    }
                    return printed;
                });
    }

    private static void assertEverythingOnce(
            EditorModel model, List<Language> languages, PrintedText printed) {
        List<PrintedPiece> pieces = new ArrayList<>();
        for (int page = 0; page < printed.count(); page++) {
            pieces.addAll(printed.pieces(page));
        }
        int at = 0;
        for (int row = 0; row < model.session().draft().paragraphs().size(); row++) {
            RowModel expected = RowModel.of(model.session(), row, languages, model.naming());
            assertTrue(pieces.get(at).first());
            List<StringBuilder> found = languages.stream().map(_ -> new StringBuilder()).toList();
            do {
                PrintedPiece piece = pieces.get(at++);
                assertEquals(expected.label(), piece.row().label());
                for (int i = 0; i < found.size(); i++) {
                    found.get(i).append(piece.texts().get(i).text());
                }
            } while (at < pieces.size() && !pieces.get(at).first());
            assertEquals(
                    expected.cells().stream().map(cell -> cell.text().text()).toList(),
                    found.stream().map(StringBuilder::toString).toList());
        }
        assertEquals(pieces.size(), at);
    }

    /** Nothing on a page is beyond its margins or over something else. */
    private static void assertFits(PrintedText printed, int number) {
        PageFormat format = printed.format();
        TextPage page = printed.page(number);
        double bottom = format.paperHeight() - PageFormat.MARGIN - format.foot();
        double last = PageFormat.MARGIN + format.head();
        for (Node row : page.lookupAll(".printed-row")) {
            Bounds place = row.localToScene(row.getLayoutBounds());
            assertTrue(place.getMinY() >= last - 0.5, () -> "page " + number + ": " + place);
            assertTrue(place.getMaxY() <= bottom + 0.5, () -> "page " + number + ": " + place);
            last = place.getMaxY();
            double right = -1;
            for (Node text : row.lookupAll(".text-view")) {
                Bounds words = text.localToScene(text.getLayoutBounds());
                assertTrue(words.getMaxY() <= place.getMaxY() + 0.5, () -> "cut: " + words);
                assertTrue(words.getMinX() > right);
                assertTrue(
                        words.getMaxX() <= format.paperWidth() - PageFormat.MARGIN + 0.5,
                        () -> "beyond the margin: " + words);
                assertTrue(
                        text.prefHeight(text.getLayoutBounds().getWidth())
                                <= text.getLayoutBounds().getHeight() + 0.5);
                right = words.getMaxX();
            }
        }
        Label foot = (Label) page.lookup(".printed-number");
        assertEquals("Page " + (number + 1) + " of " + printed.count(), foot.getText());
    }

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void three_languages_side_by_side_are_all_there(PageSize size) throws Exception {
        Draft draft = sample();
        int across = checked(draft, draft.languages(), size, true).count();
        int upright = checked(draft, draft.languages(), size, false).count();
        assertTrue(across > 1 && upright > 1, across + " and " + upright + " pages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void one_language_takes_fewer_pages(String tag) throws Exception {
        Draft draft = sample();
        int one = checked(draft, List.of(new Language(tag)), PageSize.A4, false).count();
        int all = checked(draft, draft.languages(), PageSize.A4, false).count();
        assertTrue(one < all, one + " and " + all + " pages");
        assertTrue(one > 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void paragraphs_of_any_length_are_broken_between_lines(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            paragraphs.add(
                    TestDrafts.paragraph("p" + i, words(random), words(random), words(random))
                            .withLabel(new ParagraphLabel("PP" + i + " bis alt 2")));
        }
        Draft draft = TestDrafts.trilingual(paragraphs);
        checked(draft, draft.languages(), PageSize.A4, random.nextBoolean());
        checked(draft, List.of(Language.ENGLISH), PageSize.LETTER, random.nextBoolean());
    }

    /** None, a line, or several pages of words, some in brackets. */
    private static String words(SplittableRandom random) {
        StringBuilder words = new StringBuilder();
        int many = random.nextInt(4) == 0 ? random.nextInt(2500) : random.nextInt(80);
        for (int i = 0; i < many; i++) {
            words.append(random.nextInt(9) == 0 ? "[reservoirs] (+KAZ; -CHN tcb) " : "water ");
        }
        return words.toString();
    }

    @Test
    void a_paragraph_longer_than_a_page_goes_on_without_its_label() {
        Draft draft =
                TestDrafts.trilingual(
                        List.of(
                                TestDrafts.paragraph("p", "water ".repeat(3000), "вода", "су")
                                        .withLabel(new ParagraphLabel("PP1"))));
        PrintedText printed = checked(draft, draft.languages(), PageSize.A4, true);
        assertTrue(printed.count() > 3, printed.count() + " pages");
        on(
                () -> {
                    assertEquals("PP1", label(printed.page(0)));
                    assertEquals("", label(printed.page(1)));
                    assertEquals("вода", text(printed.page(0), 1));
                    assertEquals("", text(printed.page(1), 1));
                    return printed;
                });
    }

    @Test
    void a_long_text_is_laid_out_some_paragraphs_at_a_time() throws Exception {
        Draft draft = sample();
        PrintedText whole = checked(draft, draft.languages(), PageSize.A4, true);
        on(
                () -> {
                    EditorModel model = model(draft);
                    PrintedText parts =
                            new PrintedText(
                                    model.session(),
                                    draft.languages(),
                                    model.naming(),
                                    PageSize.A4,
                                    true,
                                    STYLES);
                    assertEquals(0, parts.percent());
                    int steps = 0;
                    while (!parts.isDone()) {
                        parts.layOut(4);
                        steps++;
                    }
                    assertEquals(Math.ceilDiv(draft.paragraphs().size(), 4), steps);
                    assertEquals(100, parts.percent());
                    assertEquals(whole.count(), parts.count());
                    return parts;
                });
    }

    private static String label(TextPage page) {
        return ((Label) page.lookup(".printed-row .row-label")).getText();
    }

    private static String text(TextPage page, int column) {
        List<TextView> views =
                page.lookup(".printed-row").lookupAll(".text-view").stream()
                        .map(TextView.class::cast)
                        .toList();
        return views.get(column).getAccessibleText();
    }
}
