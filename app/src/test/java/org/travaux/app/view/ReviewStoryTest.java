package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.chart.Axis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.cli.CommandLineProgram;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.app.safety.EarlierVersions;
import org.travaux.app.session.Place;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.viewmodel.positions.Heading;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A chair between two meetings: who is keeping this open, and where. */
class ReviewStoryTest extends Story {
    @BeforeEach
    void beginToReview() {
        user.put(PP2, Language.ENGLISH, 0);
        turn();
    }

    private void turn() {
        user.pressAfterChord(KeyCode.V);
    }

    private boolean isReviewing() {
        return user.find("#review").isVisible();
    }

    private String cell() {
        return user.on(() -> user.find("#matrix").getAccessibleText());
    }

    private void downTo(String paragraph) {
        for (int i = 0; i < 40 && !cell().startsWith(paragraph + ","); i++) {
            user.press(KeyCode.DOWN);
        }
        assertTrue(cell().startsWith(paragraph + ","), cell());
    }

    @Test
    void from_the_matrix_to_the_text_and_back_to_the_same_cell() {
        assertTrue(user.on(() -> user.find("#matrix").isFocused()));
        assertEquals("PP2, China: supports 1", cell());
        downTo("OP4");
        assertEquals("OP4, China: supports 1", cell());
        user.press(KeyCode.ENTER);
        assertFalse(isReviewing());
        Place caret = user.caret();
        assertEquals("OP4", label(caret.paragraph()));
        assertEquals(" (CHN, IND: retain)", noteBehind(caret));
        turn();
        assertTrue(isReviewing());
        assertEquals("OP4, China: supports 1", cell());
        user.press(KeyCode.ESCAPE);
        assertFalse(isReviewing());
        assertEquals(caret, user.caret());
    }

    private String label(int paragraph) {
        return user.draft().nameOf(paragraph);
    }

    /** The note behind the alternative in which the caret is. */
    private String noteBehind(Place caret) {
        String behind = user.text(caret.paragraph(), caret.language()).substring(caret.offset());
        return behind.substring(behind.indexOf(']') + 1, behind.indexOf(')') + 1);
    }

    @Test
    void what_is_taken_back_is_taken_back_in_the_matrix() {
        turn();
        user.run(() -> window.window.actions().get(ActionId.NEXT_OPEN_POINT).perform());
        user.press(KeyCode.CONTROL, KeyCode.T);
        user.type("JPN -");
        user.press(KeyCode.ENTER);
        turn();
        user.press(KeyCode.END);
        assertEquals("PP2, Japan: opposes 1", cellOf("Japan"));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(isReviewing());
        assertEquals("PP2, Japan: nothing", cellOf("Japan"));
    }

    private String cellOf(String delegation) {
        user.press(KeyCode.HOME);
        for (int i = 0; i < 40 && !cell().contains(", " + delegation + ":"); i++) {
            user.press(KeyCode.RIGHT);
        }
        return cell();
    }

    private void nextPart() {
        user.press(KeyCode.CONTROL, KeyCode.TAB);
    }

    private List<String> headings(String list) {
        return user.on(
                () ->
                        list(list).getItems().stream()
                                .filter(Heading.class::isInstance)
                                .map(each -> ((Heading) each).spoken())
                                .toList());
    }

    private ListView<?> list(String selector) {
        return (ListView<?>) user.find(selector);
    }

    @Test
    void what_would_close_if_two_delegations_lifted_is_what_the_command_line_says() {
        nextPart();
        nextPart();
        user.press(KeyCode.SPACE);
        for (int i = 0; i < 6; i++) {
            user.press(KeyCode.DOWN);
        }
        user.press(KeyCode.SPACE);
        assertEquals("If CHN, RUS withdrew all positions:", user.read("#what-if-title").getFirst());
        assertEquals(
                List.of(
                        "1 point would close",
                        "5 would be left undisputed",
                        "15 would still be contested by others",
                        "3 have no delegation named and stay open"),
                headings("#what-if-lines"));
        assertEquals(commandLine("CHN", "RUS"), headings("#what-if-lines"));
        user.press(KeyCode.TAB);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.ENTER);
        assertEquals("OP5 ter", label(user.caret().paragraph()));
        turn();
        assertEquals(4, headings("#what-if-lines").size());
    }

    /** The figures that {@code positions --if-lifted} prints, without the paragraphs. */
    private static List<String> commandLine(String... codes) {
        Path beside = Path.of("../samples/statement.travaux");
        String file = Files.exists(beside) ? beside.toString() : "samples/statement.travaux";
        StringWriter out = new StringWriter();
        CommandLineProgram.run(
                List.of("positions", file, "--if-lifted", String.join(",", codes)),
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(out),
                Sentences.in("en"),
                new EarlierVersions(Path.of("target", "versions"), ZoneOffset.UTC));
        return out.toString()
                .lines()
                .dropWhile(line -> !line.startsWith("If "))
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().replaceFirst(":.*", ""))
                .toList();
    }

    @Test
    void who_is_chosen_in_the_chart_is_seen_with_all_that_it_says() {
        nextPart();
        assertEquals(
                List.of("1 kept open by no other delegation", "supports 2", "opposes 2"),
                headings("#review-holds"));
        user.press(KeyCode.DOWN);
        assertEquals(
                List.of("1 kept open by no other delegation", "supports 4", "opposes 1"),
                headings("#review-holds"));
    }

    @Test
    void saving_records_how_far_the_negotiation_is_and_the_line_goes_on_from_there() {
        Path file = Path.of("statement.travaux");
        window.dialogs.answer = file;
        nextPart();
        nextPart();
        nextPart();
        assertEquals(
                List.of("now: 24 open points, 21 with a delegation named; 0 settled"),
                list("#progress-said").getItems());
        user.press(KeyCode.CONTROL, KeyCode.S);
        turn();
        user.run(() -> window.window.actions().get(ActionId.NEXT_OPEN_POINT).perform());
        user.run(() -> window.window.actions().get(ActionId.ADOPT).perform());
        user.press(KeyCode.CONTROL, KeyCode.S);
        user.press(KeyCode.CONTROL, KeyCode.S);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        turn();
        String today = WrittenDates.day(window.model.services().today(), Sentences.in("en"));
        assertEquals(
                List.of(
                        "now, not saved yet: 24 open points, 21 with a delegation named; 0 settled",
                        today + ": 23 open points, 20 with a delegation named; 1 settled",
                        today + ": 24 open points, 21 with a delegation named; 0 settled"),
                list("#progress-said").getItems());
        Draft saved = Objects.requireNonNull(window.files.drafts.get(file));
        assertEquals(2, saved.revisions().size());
    }

    @Test
    void the_axis_of_the_progress_has_whole_numbers() {
        nextPart();
        nextPart();
        nextPart();
        List<Double> marks = new ArrayList<>();
        user.run(() -> axis().getTickMarks().forEach(mark -> marks.add(value(mark))));
        assertEquals(List.of(0.0, 3.0, 6.0, 9.0, 12.0, 15.0, 18.0, 21.0, 24.0, 27.0), marks);
    }

    private static double value(Axis.TickMark<Number> mark) {
        return mark.getValue().doubleValue();
    }

    private NumberAxis axis() {
        LineChart<?, ?> chart = (LineChart<?, ?>) user.find("#progress-chart");
        return (NumberAxis) chart.getYAxis();
    }

    @Test
    void where_there_is_no_printer_a_sentence_says_what_to_do_instead() {
        user.press(KeyCode.CONTROL, KeyCode.P);
        assertTrue(isReviewing());
        assertTrue(user.read(".notice .label").toString().contains("No printer is set up"));
    }

    @Test
    void the_matrix_is_larger_for_the_room_and_what_is_set_there_stays() {
        double row = heightOf(".matrix-row-head");
        double filters = heightOf("#review-standing");
        user.press(KeyCode.CONTROL, KeyCode.EQUALS);
        user.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertTrue(heightOf(".matrix-row-head") > row * 1.2);
        assertEquals(filters, heightOf("#review-standing"));
        user.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(row, heightOf(".matrix-row-head"));
    }

    private double heightOf(String selector) {
        return user.find(selector).getLayoutBounds().getHeight();
    }

    @Test
    void where_nothing_is_as_it_is_asked_for_a_word_says_so() {
        assertFalse(isSeen("#matrix-nothing"));
        user.run(() -> box("#review-standing").getSelectionModel().selectLast());
        assertTrue(isSeen("#matrix-nothing"));
        user.run(() -> box("#review-standing").getSelectionModel().selectFirst());
        assertFalse(isSeen("#matrix-nothing"));
    }

    private boolean isSeen(String selector) {
        return user.find(selector).isVisible();
    }

    private ComboBox<?> box(String selector) {
        return (ComboBox<?>) user.find(selector);
    }

    @Test
    void what_nobody_sees_is_not_changed_by_a_key() {
        String before = user.text(PP2, Language.ENGLISH);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.BACK_SPACE);
        user.pressAfterChord(KeyCode.A);
        assertEquals(before, user.text(PP2, Language.ENGLISH));
        assertTrue(isReviewing());
    }

    @Test
    void the_review_goes_on_in_another_language() {
        user.pressAfterChord(KeyCode.Z);
        assertTrue(isReviewing());
        assertTrue(user.read("#review-figures").getFirst().startsWith("24 открытых"));
        assertTrue(
                user.read("#review-rule")
                        .getFirst()
                        .startsWith("Открытое место числится за делегацией"));
    }
}
