package org.travaux.app.view;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.travaux.app.proofreading.LanguageProofreader;
import org.travaux.app.session.Place;
import org.travaux.app.settings.Checks;
import org.travaux.app.spelling.DictionaryFolders;
import org.travaux.app.spelling.OwnWords;
import org.travaux.app.spelling.Spelling;
import org.travaux.app.view.actions.ActionId;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * How long whatever can be asked for keeps the window's thread, in a draft of some paragraphs in
 * three languages: every action of the table, keys, and long texts pasted. Each is done several
 * times, with the draft as it was before it; of each time the longest stretch counts in which the
 * thread could take nothing else, in processor time, of these the median. The number of paragraphs
 * is the argument; what else is given are the actions that are measured, if not all.
 */
final class GestureBenchmark {
    private static final int TIMES = 5;
    private static final int WARM_UP = 20;

    /** A picture every 16 ms is 60 a second. */
    private static final double PULSE = 16;

    /** From the window to the work and back again, as often as one thing leads to another. */
    private static final int ROUNDS = 6;

    /** What ends the window's or the draft's life, or wants a printer or a screen. */
    private static final Set<ActionId> NOT_MEASURED =
            EnumSet.of(
                    ActionId.NEW,
                    ActionId.CLOSE,
                    ActionId.CLOSE_OTHERS,
                    ActionId.QUIT,
                    ActionId.LANGUAGE,
                    ActionId.PRINT,
                    ActionId.PROJECTOR_VIEW,
                    ActionId.PROJECTOR_WINDOW,
                    ActionId.TOUR);

    /** What is there until it is asked for once more. */
    private static final Set<ActionId> SWITCHES =
            EnumSet.of(
                    ActionId.POSITIONS_BY_DELEGATION,
                    ActionId.READINESS,
                    ActionId.OPEN_POINTS,
                    ActionId.PANEL,
                    ActionId.DARK_THEME,
                    ActionId.HIGH_CONTRAST,
                    ActionId.NAMES,
                    ActionId.TOOL_BAR,
                    ActionId.SETTINGS,
                    ActionId.GUIDE,
                    ActionId.COLUMN_2,
                    ActionId.COLUMN_3);

    private final ExecutorService work = Executors.newSingleThreadExecutor();
    private final WindowThread thread;
    private final Window window;
    private final int middle;

    private GestureBenchmark(int paragraphs) throws Exception {
        Draft draft = WindowBenchmark.longDraft(paragraphs);
        // The second paragraph of a repetition is PP2, in which something is open.
        int repeated = Window.sample("statement").paragraphs().size();
        middle = paragraphs / 2 / repeated * repeated + Story.PP2;
        Path folder = Files.createTempDirectory("gestures");
        Spelling spelling =
                new Spelling(
                        new DictionaryFolders(List.of(folder)),
                        new OwnWords(folder.resolve("words.txt")));
        window =
                onWindow(
                        () -> {
                            Window made =
                                    Window.working(
                                            "en",
                                            work,
                                            new LanguageProofreader(spelling, Checks.DEFAULT));
                            made.open(new Stage(), draft);
                            return made;
                        });
        thread = WindowThread.watched();
    }

    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> {});
        GestureBenchmark benchmark = new GestureBenchmark(Integer.parseInt(arguments[0]));
        List<String> wanted = Arrays.asList(arguments).subList(1, arguments.length);
        Map<String, Runnable> gestures = benchmark.gestures();
        for (int i = 0; i < WARM_UP; i++) {
            benchmark.longest("letter", () -> benchmark.type("x"));
        }
        if (!wanted.isEmpty()) {
            gestures.keySet().retainAll(wanted);
        }
        for (Map.Entry<String, Runnable> gesture : gestures.entrySet()) {
            benchmark.measure(gesture.getKey(), gesture.getValue());
        }
        benchmark.work.shutdown();
        Platform.exit();
    }

    private Map<String, Runnable> gestures() {
        Map<String, Runnable> gestures = new LinkedHashMap<>();
        gestures.put("letter", () -> type("x"));
        gestures.put("enter", () -> press(KeyCode.ENTER));
        gestures.put("backspace at the beginning", () -> backspaceAtBeginning());
        gestures.put("down", () -> press(KeyCode.DOWN));
        gestures.put("scroll", () -> window.window.rows().scrollBy(90));
        gestures.put("to the end", () -> place(window.front().rowIds().size() - 1, 0));
        gestures.put("paste 3 paragraphs", () -> paste("One [two] (+CHN).\nThree.\nFour."));
        gestures.put("paste 150 paragraphs", () -> paste("One [two] (+CHN).\n".repeat(150)));
        for (ActionId id : EnumSet.complementOf(EnumSet.copyOf(NOT_MEASURED))) {
            gestures.put(id.written(), () -> window.window.actions().get(id).perform());
        }
        return gestures;
    }

    private void backspaceAtBeginning() {
        place(middle, 0);
        press(KeyCode.BACK_SPACE);
    }

    private void paste(String text) {
        window.front().services().clipboard().put(text, "");
        window.window.actions().get(ActionId.PASTE).perform();
    }

    private void measure(String name, Runnable gesture) throws Exception {
        double[] longest = new double[TIMES];
        thread.forget();
        for (int i = 0; i < TIMES; i++) {
            longest[i] = longest(name, gesture);
        }
        Arrays.sort(longest);
        double median = longest[TIMES / 2];
        System.out.printf(
                "%-28s %7.1f ms  (%.1f to %.1f)%s%n",
                name,
                median,
                longest[0],
                longest[TIMES - 1],
                median > PULSE ? "  by " + thread.busiest() : "");
    }

    /** The longest stretch when it is done once. */
    private double longest(String name, Runnable gesture) throws Exception {
        begin();
        thread.begin();
        onWindow(gesture);
        rest();
        double longest = thread.longest();
        end(name);
        return longest;
    }

    private void begin() throws Exception {
        onWindow(() -> window.front().placeCaret(null));
        rest();
        onWindow(
                () -> {
                    int inBrackets =
                            window.front()
                                            .session()
                                            .text(middle, Language.ENGLISH)
                                            .text()
                                            .indexOf('[')
                                    + 1;
                    place(middle, inBrackets);
                });
        rest();
    }

    /** The draft and the window are again what they were. */
    private void end(String name) throws Exception {
        for (ActionId id : SWITCHES) {
            if (id.written().equals(name)) {
                onWindow(() -> window.window.actions().get(id).perform());
                rest();
            }
        }
        onWindow(this::escape);
        onWindow(this::escape);
        onWindow(
                () -> {
                    window.front().agreedText().refuse();
                    while (window.front().session().canUndo()) {
                        window.front().undo();
                    }
                });
        rest();
    }

    private void place(int paragraph, int offset) {
        window.front().placeCaret(new Place(paragraph, Language.ENGLISH, offset));
    }

    private void type(String letter) {
        fire(
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        letter,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    private void escape() {
        Node focused = window.window.scene().getFocusOwner();
        Event.fireEvent(
                focused != null ? focused : window.window.scene().getRoot(),
                pressed(KeyCode.ESCAPE));
    }

    private void press(KeyCode key) {
        fire(pressed(key));
    }

    private static KeyEvent pressed(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }

    private void fire(KeyEvent event) {
        Node focused = window.window.scene().getFocusOwner();
        if (focused instanceof StyleClassedTextArea) {
            Event.fireEvent(focused, event);
        } else {
            throw new IllegalStateException(focused + " has the keyboard");
        }
    }

    /** Until all that was asked for is done and drawn. */
    private void rest() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            work.submit(() -> {}).get();
            onWindow(() -> {});
        }
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        Runnable told = () -> drawn.complete(null);
        onWindow(
                () -> {
                    window.window.scene().addPostLayoutPulseListener(told);
                    Platform.requestNextPulse();
                });
        drawn.get(10, TimeUnit.SECONDS);
        onWindow(() -> window.window.scene().removePostLayoutPulseListener(told));
    }

    private static void onWindow(Runnable what) throws Exception {
        onWindow(
                () -> {
                    what.run();
                    return true;
                });
    }

    private static <T> T onWindow(Callable<T> what) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        done.complete(what.call());
                    } catch (Exception | Error e) {
                        done.completeExceptionally(e);
                    }
                });
        return done.get(120, TimeUnit.SECONDS);
    }
}
