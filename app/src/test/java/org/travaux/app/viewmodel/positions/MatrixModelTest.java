package org.travaux.app.viewmodel.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.report.ReportedStance;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the matrix lets through, in which order, and where its cells lead. */
class MatrixModelTest {
    private static final String OP1 =
            "to [urge] (+CHN) [ask] (-CHN; +RUS; ISR tcb) all [now] (-EU)";

    private EditorModel model = model("en");
    private Review review = new Review(model);
    private MatrixModel matrix = new MatrixModel(review);

    private static EditorModel model(String language) {
        return new EditorModel(Sentences.in(language), Background.none(), new SplittableRandom(3));
    }

    private static Paragraph paragraph(String label, String text) {
        return Paragraph.of(
                label,
                ParagraphKind.OPERATIVE,
                new ParagraphLabel(label),
                0,
                Map.of(Language.ENGLISH, MarkedText.plain(text)));
    }

    private static Draft draft() {
        return Draft.of(
                "cica",
                List.of(Language.ENGLISH),
                List.of(
                        paragraph("OP1", OP1),
                        paragraph("OP2", "We meet again."),
                        paragraph("OP3", "in [good] (+CHN) faith [soon] (HUN reserves; EU ad ref)"),
                        paragraph("OP4", "We part. (JPN reserves)")));
    }

    @BeforeEach
    void show() {
        model.show(model.prepare(draft()));
        review.toggle();
    }

    private void speak(String language) {
        model = model(language);
        review = new Review(model);
        matrix = new MatrixModel(review);
        show();
    }

    private MatrixSheet sheet() {
        return matrix.sheetProperty().get();
    }

    private static String each(int count, IntFunction<String> said) {
        return IntStream.range(0, count).mapToObj(said).collect(Collectors.joining(" "));
    }

    private String rows() {
        return each(sheet().rows(), row -> sheet().rowHead(row).name());
    }

    private String columns() {
        return each(sheet().columns(), column -> sheet().columnHead(column).name());
    }

    private String marks(int row) {
        return each(
                sheet().columns(),
                column ->
                        sheet().cell(row, column).marks().stream()
                                .map(StandingMark::text)
                                .collect(Collectors.joining("", "[", "]")));
    }

    private MatrixCursor at() {
        return Objects.requireNonNull(matrix.cursorProperty().get());
    }

    @Test
    void signs_say_who_stands_how_and_daggers_what_nobody_else_holds() {
        assertEquals("OP1 OP3 OP4", rows());
        assertEquals("CHN EU HUN ISR RUS JPN", columns());
        assertEquals("[+−] [−†] [] […] [+] []", marks(0));
        assertEquals("[+†] [~] [!] [] [] []", marks(1));
        assertEquals("[] [] [] [] [] [!¶]", marks(2));
    }

    @Test
    void heads_have_the_totals_of_the_whole_draft() {
        assertEquals("2 · 1†", sheet().columnHead(0).totals());
        assertEquals("2 · 1†", sheet().columnHead(1).totals());
        assertEquals("0", sheet().columnHead(5).totals());
        assertEquals("2 2 ", each(3, row -> sheet().rowHead(row).open()));
        matrix.filterProperty().set(MatrixFilter.OPEN.withStanding(ReportedStance.RESERVES));
        assertEquals("HUN JPN", columns());
        assertEquals("1", sheet().columnHead(0).totals());
    }

    @Test
    void a_cell_is_read_aloud() {
        assertEquals("OP1, China: supports 1, opposes 1", sheet().cell(0, 0).spoken());
        assertEquals(
                "OP3, China: supports 1, 1 kept open by no other delegation",
                sheet().cell(1, 0).spoken());
        assertEquals("OP4, China: nothing", sheet().cell(2, 0).spoken());
        assertEquals("OP4, Japan: on the whole paragraph: reserves", sheet().cell(2, 5).spoken());
    }

    @Test
    void filters_leave_paragraphs_and_delegations_out() {
        matrix.filterProperty().set(MatrixFilter.OPEN.withOnlyOpen(false));
        assertEquals("OP1 OP2 OP3 OP4", rows());
        matrix.filterProperty().set(MatrixFilter.OPEN.withDelegation("HUN"));
        assertEquals("OP3", rows());
        assertEquals("CHN EU HUN", columns());
        assertFalse(sheet().cell(0, 0).wanted());
        assertTrue(sheet().cell(0, 2).wanted());
        matrix.filterProperty().set(MatrixFilter.OPEN.withOnlyAlone(true));
        assertEquals("OP1 OP3", rows());
        assertEquals("CHN EU", columns());
        assertFalse(sheet().cell(0, 0).wanted());
        matrix.filterProperty()
                .set(MatrixFilter.OPEN.withOnlyAlone(true).withStanding(ReportedStance.OPPOSES));
        assertEquals("OP1", rows());
    }

    @Test
    void who_is_asked_about_and_says_nothing_any_more_is_asked_about_no_longer() {
        matrix.filterProperty().set(MatrixFilter.OPEN.withDelegation("HUN"));
        int at = draft().texts(Language.ENGLISH).get(2).indexOf("HUN reserves; ");
        model.session()
                .edit(
                        new Place(2, Language.ENGLISH, 0),
                        ChangeSet.of(
                                draft().texts(Language.ENGLISH).get(2).length(),
                                TextEdit.replace(at, at + 14, "")));
        assertEquals(MatrixFilter.OPEN, matrix.filterProperty().get());
        assertEquals("CHN EU ISR RUS JPN", columns());
        model.undo();
        assertEquals("CHN EU HUN ISR RUS JPN", columns());
    }

    @Test
    void delegations_stand_by_group_and_in_the_alphabet_of_the_interface() {
        matrix.columnOrderProperty().set(ColumnOrder.GROUPS);
        assertEquals("EU HUN CHN ISR JPN RUS", columns());
        matrix.columnOrderProperty().set(ColumnOrder.ALPHABET);
        assertEquals("CHN EU HUN ISR JPN RUS", columns());
        model.fullNamesProperty().set(true);
        assertEquals("China", sheet().columnHead(0).name());
        speak("ru");
        matrix.columnOrderProperty().set(ColumnOrder.ALPHABET);
        model.fullNamesProperty().set(true);
        List<String> names = new ArrayList<>(List.of(columns().split(" ")));
        assertEquals("Венгрия", names.getFirst());
        assertEquals("Япония", names.getLast());
    }

    @Test
    void paragraphs_with_most_open_come_first_when_asked_for() {
        model.session()
                .edit(
                        new Place(3, Language.ENGLISH, 0),
                        ChangeSet.of(
                                draft().texts(Language.ENGLISH).get(3).length(),
                                TextEdit.replace(0, 0, "[a] b [c] d [e] f ")));
        matrix.rowOrderProperty().set(RowOrder.MOST_OPEN);
        assertEquals("OP4 OP1 OP3", rows());
    }

    @Test
    void the_cell_is_found_again_however_the_matrix_is_sorted() {
        matrix.moveTo(1, 2);
        assertEquals("HUN", at().delegation());
        matrix.columnOrderProperty().set(ColumnOrder.GROUPS);
        assertEquals(1, at().column());
        matrix.filterProperty().set(MatrixFilter.OPEN.withDelegation("HUN"));
        assertEquals(0, at().row());
        assertEquals("OP3", at().paragraph());
        matrix.moveTo(-5, 99);
        assertEquals(0, at().row());
        assertEquals(2, at().column());
    }

    @Test
    void a_cell_leads_to_the_alternative_that_the_delegation_speaks_about() {
        matrix.moveTo(0, 4);
        assertEquals("[urge] [ask]", matrix.lines().getFirst().words());
        matrix.enter();
        assertFalse(review.shownProperty().get());
        assertEquals(
                new Place(0, Language.ENGLISH, OP1.indexOf("ask")), model.caretProperty().get());
        review.toggle();
        assertEquals("RUS", at().delegation());
    }

    @Test
    void a_cell_of_somebody_who_says_nothing_leads_to_what_is_open_there_and_else_to_the_words() {
        matrix.moveTo(1, 4);
        assertEquals(2, matrix.lines().size());
        matrix.filterProperty().set(MatrixFilter.OPEN.withOnlyOpen(false));
        matrix.moveTo(1, 0);
        matrix.enter();
        assertEquals(new Place(1, Language.ENGLISH, 0), model.caretProperty().get());
    }

    @Test
    void the_first_cell_is_that_of_the_paragraph_under_the_caret() {
        review.leave();
        model.show(model.prepare(draft()));
        model.placeCaret(new Place(1, Language.ENGLISH, 3));
        review.toggle();
        assertEquals("OP3", at().paragraph());
    }

    @Test
    void a_group_that_counts_by_member_has_no_column_of_its_own() {
        review.byMemberProperty().set(true);
        List<String> codes = List.of(columns().split(" "));
        assertTrue(codes.contains("FRA"));
        assertFalse(codes.contains("EU"));
        assertTrue(review.reviewedProperty().get().rule().contains("each member"));
    }
}
