package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.travaux.app.TestDrafts;
import org.travaux.app.clipboard.Clipboard;
import org.travaux.app.session.Place;
import org.travaux.app.view.editor.TextView;
import org.travaux.app.viewmodel.RowSpan;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.Objects;

/** What people do with words: select, mark, cut and paste them. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Before each test TestFX starts the window.
class TypingStoryTest {
    private static final Language EN = Language.ENGLISH;
    private static final Language RU = Language.RUSSIAN;

    private final Draft draft =
            TestDrafts.trilingual(
                    List.of(
                            TestDrafts.paragraph("a", "We share rivers", "У нас общие реки", "Бір"),
                            TestDrafts.paragraph("b", "We meet", "Мы встречаемся", "Екі"),
                            TestDrafts.paragraph("c", "We agree", "", "Үш")));
    private Window window;
    private User user;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        window = Window.in("en");
        window.open(stage, draft);
    }

    @BeforeEach
    void sitDown(FxRobot fxRobot) {
        robot = fxRobot;
        user = new User(window, robot);
    }

    private List<Paragraph> paragraphs() {
        return user.on(() -> window.model.session().draft().paragraphs());
    }

    private String written(int paragraph, Language language) {
        return Asterisks.write(paragraphs().get(paragraph).text(language));
    }

    private void put(int paragraph, Language language, int offset) {
        user.run(() -> window.model.placeCaret(new Place(paragraph, language, offset)));
    }

    private TextRange selection() {
        return user.on(() -> window.model.selection().range());
    }

    private @Nullable RowSpan span() {
        return user.on(() -> window.model.selection().span());
    }

    private List<String> english() {
        return paragraphs().stream().map(p -> p.text(EN).text()).toList();
    }

    private Clipboard clipboard() {
        return window.model.machine().clipboard();
    }

    private TextView view(int row, int column) {
        return user.cells(user.rows().get(row)).get(column);
    }

    private Point2D in(int row, int column, double x) {
        return user.on(() -> view(row, column).localToScreen(x, 8));
    }

    @Test
    void words_are_passed_and_deleted_in_latin_and_cyrillic() {
        put(0, RU, 0);
        user.press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(2, user.caret().offset());
        user.press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(6, user.caret().offset());
        user.press(KeyCode.CONTROL, KeyCode.DELETE);
        assertEquals("У нас реки", user.text(0, RU));
        user.press(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        assertEquals("У реки", user.text(0, RU));
        put(0, EN, 15);
        user.press(KeyCode.CONTROL, KeyCode.LEFT);
        assertEquals(9, user.caret().offset());
        user.press(KeyCode.HOME);
        assertEquals(0, user.caret().offset());
        user.press(KeyCode.SHIFT, KeyCode.END);
        assertEquals(new TextRange(0, 15), selection());
    }

    @Test
    void a_double_click_selects_the_word_and_a_third_the_text() {
        robot.doubleClickOn(in(0, 0, 30), MouseButton.PRIMARY);
        user.settle();
        assertEquals(new TextRange(3, 8), selection());
        robot.clickOn(MouseButton.PRIMARY);
        user.settle();
        assertEquals(new TextRange(0, 15), selection());
    }

    @Test
    void dragging_selects_in_a_text_and_over_rows() {
        Point2D from = in(0, 0, 1);
        Point2D within = in(0, 0, 40);
        Point2D below = in(1, 0, 10);
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(within);
        user.settle();
        assertEquals(0, selection().start());
        assertTrue(selection().length() > 2, () -> selection().toString());
        robot.moveTo(below).release(MouseButton.PRIMARY);
        user.settle();
        RowSpan span = Objects.requireNonNull(span());
        assertEquals(new Place(0, EN, 0), span.anchor());
        assertEquals(1, span.head().paragraph());
        String reached = "We meet".substring(0, span.head().offset());
        assertFalse(reached.isEmpty());
        assertTrue(reached.length() < 4, reached);
        user.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals("We share rivers\n" + reached, clipboard().plain());
    }

    @Test
    void selected_words_are_dragged_to_another_place() {
        put(0, EN, 3);
        user.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        Point2D on = in(0, 0, 45);
        Point2D begin = in(0, 0, 1);
        robot.moveTo(on).press(MouseButton.PRIMARY).moveTo(begin).release(MouseButton.PRIMARY);
        user.settle();
        assertEquals("share We rivers", user.text(0, EN));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("We share rivers", user.text(0, EN));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("share We rivers", user.text(0, EN));
        put(0, EN, 0);
        user.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        Point2D below = in(1, 0, 1);
        robot.moveTo(in(0, 0, 10)).press(MouseButton.PRIMARY).moveTo(below);
        robot.release(MouseButton.PRIMARY);
        user.settle();
        assertEquals(List.of("We rivers", "share We meet", "We agree"), english());
        assertEquals(new Place(1, EN, 6), user.caret());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("We meet", user.text(1, EN));
    }

    @Test
    void the_mouse_may_pass_over_the_menus_while_the_keys_are_used() {
        put(0, EN, 3);
        robot.moveTo(user.on(() -> window.window.scene().lookup(".menu-bar .menu")));
        user.press(KeyCode.RIGHT);
        assertEquals(4, user.caret().offset());
        robot.moveTo(in(1, 0, 10));
        user.press(KeyCode.DOWN);
        assertEquals(1, user.caret().paragraph());
        user.press(KeyCode.ESCAPE);
        assertNull(user.on(() -> window.model.caretProperty().get()));
    }

    @Test
    void a_click_on_selected_words_puts_the_caret_there() {
        put(0, EN, 3);
        user.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        robot.clickOn(in(0, 0, 45), MouseButton.PRIMARY);
        user.settle();
        assertTrue(selection().isEmpty());
        assertTrue(user.caret().offset() > 3 && user.caret().offset() < 9);
    }

    @Test
    void parts_of_rows_are_selected_with_shift_and_deleted_as_one_step() {
        put(1, EN, 3);
        user.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(new RowSpan(new Place(1, EN, 3), new Place(2, EN, 3)), span());
        Node selected = user.on(() -> user.rows().get(2).lookup(".text-view:selected"));
        assertEquals(view(2, 0), selected);
        user.press(KeyCode.SHIFT, KeyCode.RIGHT);
        user.press(KeyCode.DELETE);
        assertEquals(List.of("We share rivers", "We ", "gree"), english());
        assertEquals("Мы встречаемся", user.text(1, RU));
        assertEquals(new Place(1, EN, 3), user.caret());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(draft.paragraphs(), paragraphs());
        user.press(KeyCode.SHIFT, KeyCode.UP);
        user.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertNull(span());
    }

    @Test
    void selecting_goes_on_by_letters_words_and_lines_and_comes_back() {
        put(0, EN, 15);
        user.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(new RowSpan(new Place(0, EN, 15), new Place(1, EN, 0)), span());
        user.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(new Place(1, EN, 3), Objects.requireNonNull(span()).head());
        user.press(KeyCode.SHIFT, KeyCode.END);
        user.press(KeyCode.SHIFT, KeyCode.RIGHT);
        user.press(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(new Place(1, EN, 7), Objects.requireNonNull(span()).head());
        user.press(KeyCode.RIGHT);
        assertNull(span());
        assertEquals(new Place(1, EN, 7), user.caret());
        put(1, EN, 5);
        user.press(KeyCode.SHIFT, KeyCode.UP);
        RowSpan up = Objects.requireNonNull(span());
        assertEquals(0, up.head().paragraph());
        user.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(TextRange.at(5), selection());
        user.press(KeyCode.SHIFT, KeyCode.UP);
        user.press(KeyCode.LEFT);
        assertEquals(up.head(), user.caret());
    }

    @Test
    void a_selection_without_translations_joins_what_is_left_as_in_a_word_processor() {
        Draft english =
                TestDrafts.trilingual(
                        List.of(
                                TestDrafts.paragraph("a", "We share rivers", "", ""),
                                TestDrafts.paragraph("b", "We meet", "", ""),
                                TestDrafts.paragraph("c", "We agree", "", "")));
        user.run(() -> window.show(english));
        put(0, EN, 5);
        user.press(KeyCode.SHIFT, KeyCode.DOWN);
        user.press(KeyCode.SHIFT, KeyCode.DOWN);
        user.press(KeyCode.SHIFT, KeyCode.HOME);
        user.press(KeyCode.SHIFT, KeyCode.RIGHT);
        user.type("x");
        assertEquals(List.of("We shxe agree"), english());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(english.paragraphs(), paragraphs());
        put(0, EN, 2);
        user.press(KeyCode.SHIFT, KeyCode.DOWN);
        user.press(KeyCode.ENTER);
        assertEquals(3, paragraphs().size());
        assertEquals("We", user.text(0, EN));
        assertEquals(new Place(1, EN, 0), user.caret());
    }

    @Test
    void all_of_a_column_is_selected_where_all_of_the_text_is() {
        put(1, RU, 3);
        user.press(KeyCode.CONTROL, KeyCode.A);
        assertEquals(new TextRange(0, 14), selection());
        user.press(KeyCode.CONTROL, KeyCode.A);
        user.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals("У нас общие реки\nМы встречаемся", clipboard().plain());
        user.press(KeyCode.ESCAPE);
        assertNull(span());
        user.press(KeyCode.SHIFT, KeyCode.UP);
        user.press(KeyCode.CONTROL, KeyCode.B);
        assertTrue(written(1, RU).startsWith("**"), () -> written(1, RU));
    }

    @Test
    void a_click_with_shift_selects_as_far_as_it() {
        put(0, RU, 6);
        Point2D to = user.on(() -> view(1, 1).localToScene(60, 8));
        user.run(() -> view(1, 1).fireEvent(pressedWithShift(to)));
        RowSpan span = Objects.requireNonNull(span());
        assertEquals(new Place(0, RU, 6), span.anchor());
        assertEquals(1, span.head().paragraph());
        assertTrue(span.head().offset() > 0);
    }

    private static MouseEvent pressedWithShift(Point2D at) {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                true,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @Test
    void a_proposal_stands_in_one_paragraph() {
        put(0, EN, 5);
        user.press(KeyCode.SHIFT, KeyCode.DOWN);
        user.press(KeyCode.CONTROL, KeyCode.ENTER);
        String said = user.on(() -> window.model.noticeProperty().get()).sentence();
        assertTrue(said.contains("several paragraphs"), said);
    }

    @Test
    void typing_takes_the_place_of_the_rows_that_are_selected() {
        put(1, EN, 0);
        user.press(KeyCode.SHIFT, KeyCode.DOWN);
        user.press(KeyCode.SHIFT, KeyCode.END);
        user.type("As");
        assertEquals("As", user.text(1, EN));
        assertEquals("Мы встречаемся", user.text(1, RU));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(draft.paragraphs(), paragraphs());
    }

    @Test
    void words_typed_over_come_back_in_one_step() {
        put(0, EN, 3);
        user.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        user.type("use");
        assertEquals("We userivers", user.text(0, EN));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("We share rivers", user.text(0, EN));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("We userivers", user.text(0, EN));
    }

    @Test
    void bold_and_italic_are_put_on_kept_while_typing_and_undone() {
        put(0, EN, 4);
        user.press(KeyCode.CONTROL, KeyCode.B);
        assertEquals("We **share** rivers", written(0, EN));
        assertTrue(
                user.on(
                        () ->
                                window.window.rows().lookupAll(".cell-editor .text.bold").stream()
                                        .anyMatch(Node::isVisible)));
        user.type("x");
        assertEquals("We **sxhare** rivers", written(0, EN));
        user.press(KeyCode.SHIFT, KeyCode.END);
        user.press(KeyCode.CONTROL, KeyCode.I);
        assertEquals("We **sx*hare** rivers*", written(0, EN));
        user.press(KeyCode.CONTROL, KeyCode.I);
        assertEquals("We **sxhare** rivers", written(0, EN));
        put(1, EN, 0);
        assertTrue(user.on(() -> view(0, 0).lookup(".bold") != null));
        for (int i = 0; i < 4; i++) {
            user.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(draft.paragraphs(), paragraphs());
    }

    @Test
    void text_from_word_keeps_its_looks_and_paragraphs_or_comes_plain() {
        String html = "<p><i>Recalling</i> [its] (+KAZ)</p><p><b>Deciding</b></p>";
        clipboard().put("Recalling [its] (+KAZ)\r\nDeciding", html);
        put(1, EN, 3);
        user.press(KeyCode.CONTROL, KeyCode.V);
        assertEquals("We *Recalling* [its] (+KAZ)", written(1, EN));
        assertEquals("**Deciding**meet", written(2, EN));
        assertEquals(new Place(2, EN, 8), user.caret());
        assertEquals("Мы встречаемся", user.text(1, RU));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(draft.paragraphs(), paragraphs());
        assertEquals(new Place(1, EN, 3), user.caret());
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        assertEquals("We Recalling [its] (+KAZ)", written(1, EN));
        assertEquals("Decidingmeet", written(2, EN));
    }

    @Test
    void what_is_cut_is_on_the_clipboard_formatted() {
        put(0, EN, 4);
        user.press(KeyCode.CONTROL, KeyCode.B);
        user.press(KeyCode.CONTROL, KeyCode.A);
        user.press(KeyCode.CONTROL, KeyCode.X);
        assertEquals("", user.text(0, EN));
        assertEquals("We share rivers", clipboard().plain());
        String html = Objects.requireNonNull(clipboard().html());
        assertTrue(html.contains("We <b>share</b> rivers"), html);
        put(2, RU, 0);
        user.press(KeyCode.CONTROL, KeyCode.V);
        assertEquals("We **share** rivers", written(2, RU));
        assertEquals(new Place(2, RU, 15), user.caret());
    }

    @Test
    void what_an_input_method_composes_is_text_once_it_is_committed() {
        put(2, RU, 0);
        compose("みず", "");
        compose("水", "");
        assertEquals("", user.text(2, RU));
        compose("", "水と川");
        assertEquals("水と川", user.text(2, RU));
        assertEquals(new Place(2, RU, 3), user.caret());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", user.text(2, RU));
    }

    private void compose(String composed, String committed) {
        List<InputMethodTextRun> runs =
                List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        user.run(
                () ->
                        Objects.requireNonNull(window.window.scene().getFocusOwner())
                                .fireEvent(
                                        new InputMethodEvent(
                                                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                                                runs,
                                                committed,
                                                0)));
    }
}
