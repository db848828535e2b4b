package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.travaux.app.session.Place;
import org.travaux.app.view.editor.TextView;
import org.travaux.app.viewmodel.display.RowSpan;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.TextRange;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Somebody in front of a window: has keys and a mouse, and sees what is on the screen. */
final class User {
    /** What follows the rows is in its place after the pulse that laid them out, or the next. */
    private static final int PULSES = 5;

    private final Window window;
    private final FxRobot robot;

    User(Window window, FxRobot robot) {
        this.window = window;
        this.robot = robot;
        settle();
    }

    /** Waits until everything that was asked for is done and drawn. */
    void settle() {
        WaitForAsyncUtils.waitForFxEvents(1);
        on(
                () -> {
                    Scene scene = window.window.scene();
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return scene;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    void press(KeyCode... keys) {
        KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
        keyboard.pressNoWait(keys);
        keyboard.releaseNoWait(keys);
        settle();
    }

    /** Presses Ctrl+K and then another key. */
    void pressAfterChord(KeyCode second) {
        press(KeyCode.CONTROL, KeyCode.K);
        press(second);
    }

    /** Types a text letter by letter. */
    void type(String text) {
        text.chars().forEach(letter -> robot.write((char) letter));
        settle();
    }

    /** Clicks at the beginning of a paragraph's text in a language. */
    void click(String label, Language language) {
        bringIntoSight(label);
        TextView cell = cell(label, language);
        Point2D at = on(() -> cell.localToScreen(3, 8));
        robot.clickOn(at, MouseButton.PRIMARY);
        settle();
    }

    /** Clicks on what a selector finds, {@code #choice-join}. */
    void clickOn(String selector) {
        robot.clickOn(selector);
        settle();
    }

    /** Clicks on a point of the screen. */
    void clickOn(Point2D at) {
        robot.clickOn(at, MouseButton.PRIMARY);
        settle();
    }

    /** Clicks on a sign of a text that is only read, once the text stands still. */
    void clickOn(TextView view, int offset) {
        Point2D before = at(view, offset);
        drawAgain();
        Point2D now = at(view, offset);
        while (!now.equals(before)) {
            before = now;
            drawAgain();
            now = at(view, offset);
        }
        clickOn(now);
    }

    /** Waits until the window has been laid out and drawn once more. */
    private void drawAgain() {
        CountDownLatch drawn = new CountDownLatch(1);
        Scene scene = on(() -> window.window.scene());
        Runnable told = drawn::countDown;
        run(
                () -> {
                    scene.addPostLayoutPulseListener(told);
                    Platform.requestNextPulse();
                });
        try {
            assertTrue(drawn.await(10, TimeUnit.SECONDS), "the window is not drawn");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        run(() -> scene.removePostLayoutPulseListener(told));
    }

    /** Clicks with the other button on a point of the screen. */
    void rightClickOn(Point2D at) {
        robot.clickOn(at, MouseButton.SECONDARY);
        settle();
    }

    /** The place on the screen of a sign in a text that is only read. */
    Point2D at(TextView view, int offset) {
        return on(
                () -> {
                    Rectangle2D caret = view.caretAt(offset);
                    return view.localToScreen(
                            caret.getMinX() + 2, (caret.getMinY() + caret.getMaxY()) / 2);
                });
    }

    /** Fires a button without the mouse. */
    void fire(String button) {
        run(((Button) find(button))::fire);
    }

    Place caret() {
        return Objects.requireNonNull(on(() -> window.front().caretProperty().get()), "no caret");
    }

    /** Puts the caret somewhere without a key or the mouse. */
    void put(int paragraph, Language language, int offset) {
        run(() -> window.front().placeCaret(new Place(paragraph, language, offset)));
    }

    /** The draft in front. */
    Draft draft() {
        return on(() -> window.front().session().draft());
    }

    /** What the draft says in a language, a paragraph after the other. */
    List<String> texts(Language language) {
        return draft().texts(language);
    }

    /** A paragraph's text in a language as the draft has it. */
    String text(int paragraph, Language language) {
        return texts(language).get(paragraph);
    }

    /** What a selector finds first. */
    Node find(String selector) {
        Node found = lookUp(selector);
        boolean draws = !Platform.isFxApplicationThread();
        for (int drawn = 0; found == null && draws && drawn < PULSES; drawn++) {
            drawAgain();
            found = lookUp(selector);
        }
        return Objects.requireNonNull(found, selector);
    }

    /** Whether a selector finds anything. */
    boolean finds(String selector) {
        return lookUp(selector) != null;
    }

    private @Nullable Node lookUp(String selector) {
        return on(() -> window.window.scene().lookup(selector));
    }

    /** What is selected in the text that is edited. */
    TextRange selection() {
        return on(() -> window.front().selection().range());
    }

    /** What is selected over rows, or null if nothing is. */
    @Nullable RowSpan span() {
        return on(() -> window.front().selection().span());
    }

    /** What shows a text: a row in sight, counted from the top, and a column. */
    TextView view(int row, int column) {
        return cells(rows().get(row)).get(column);
    }

    /** A point on the screen within the first line of a text. */
    Point2D in(int row, int column, double x) {
        return on(() -> view(row, column).localToScreen(x, 8));
    }

    /** The rows in sight from top to bottom. */
    List<Node> rows() {
        return on(
                () ->
                        window.window.rows().lookupAll(".row").stream()
                                .filter(row -> row.isVisible() && row.getParent().isVisible())
                                .sorted(Comparator.comparingDouble(User::top))
                                .toList());
    }

    /** What shows a row's languages, from left to right. */
    List<TextView> cells(Node row) {
        return on(
                () ->
                        row.lookupAll(".text-view").stream()
                                .map(TextView.class::cast)
                                .sorted(Comparator.comparingDouble(TextView::getLayoutX))
                                .toList());
    }

    /** Scrolls to a paragraph that is further down or up. */
    private void bringIntoSight(String label) {
        if (!read(".row-label").contains(label)) {
            List<Paragraph> paragraphs = draft().paragraphs();
            for (int i = 0; i < paragraphs.size(); i++) {
                ParagraphLabel each = paragraphs.get(i).label();
                int row = i;
                if (each != null && each.text().equals(label)) {
                    run(() -> window.window.rows().scrollTo(row));
                }
            }
        }
    }

    private TextView cell(String label, Language language) {
        int column = window.front().languages().indexOf(language);
        return rows().stream()
                .filter(row -> row.lookup(".row-label") instanceof Label l && shows(l, label))
                .map(row -> cells(row).get(column))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + label + " in sight"));
    }

    private static boolean shows(Label label, String text) {
        return label.getText().equals(text);
    }

    /** How far down the window something is. */
    static double top(Node node) {
        return node.localToScene(0, 0).getY();
    }

    /** What labels say, from top to bottom, with every kind of space as a space. */
    List<String> read(String selector) {
        return on(
                () ->
                        window.window.scene().getRoot().lookupAll(selector).stream()
                                .filter(Labeled.class::isInstance)
                                .map(Labeled.class::cast)
                                .filter(User::isShown)
                                .sorted(Comparator.comparingDouble(User::top))
                                .map(label -> label.getText().replaceAll("\\h", " "))
                                .toList());
    }

    private static boolean isShown(Node node) {
        Node shown = node;
        while (shown != null && shown.isVisible()) {
            shown = shown.getParent();
        }
        return shown == null;
    }

    /** Does something on the window's thread. */
    <T> T on(Callable<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, what);
    }

    /** Does something on the window's thread and waits for what comes of it. */
    void run(Runnable what) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, what);
        settle();
    }
}
