package org.travaux.app.view;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.display.StyledSpan;
import org.travaux.app.viewmodel.display.TextStyle;
import org.travaux.app.viewmodel.display.TextStyler;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * The window on a draft of 5,000 paragraphs in three languages: opening, scrolling, typing. A step
 * is timed from the event until everything is styled and laid out, on the JavaFX thread; bare
 * RichTextFX areas with one such paragraph, plain and with the same styles, are typed into in the
 * same run. At last somebody types into one very long paragraph, and into a bare area with the
 * same. Of each it says how many steps took longer than a pulse of the screen.
 */
final class WindowBenchmark {
    private static final int PARAGRAPHS = 5_000;
    private static final int WARM_UP = 100;
    private static final int STEPS = 400;
    private static final double SCROLL = 90;

    /** A picture every 16 ms is 60 a second. */
    private static final double PULSE = 16;

    private static final int LONG_PARAGRAPH = 20_000;
    private static final int LONG_STEPS = 60;

    private WindowBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException {
        long start = System.nanoTime();
        String file = DraftFormat.write(longDraft(PARAGRAPHS));
        System.out.printf("file: %.1f MB%n", file.length() / 1e6);
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    System.out.printf("JavaFX started: %.0f ms%n", millisSince(start));
                    measureEmptyWindow();
                    measure(file, done);
                });
        done.await();
        Platform.exit();
    }

    /** The sample statement over and over. */
    static Draft longDraft(int length) {
        Draft sample = Window.sample("statement");
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Paragraph one = sample.paragraphs().get(i % sample.paragraphs().size());
            paragraphs.add(
                    Paragraph.of(
                            "p" + i,
                            one.kind(),
                            one.label(),
                            one.level(),
                            new LinkedHashMap<>(Map.copyOf(one.texts()))));
        }
        return sample.withParagraphs(paragraphs);
    }

    private static void measureEmptyWindow() {
        long start = System.nanoTime();
        Stage stage = new Stage();
        stage.setScene(new Scene(new Pane(), 1440, 900));
        stage.show();
        System.out.printf("empty window: %.0f ms%n", millisSince(start));
        stage.hide();
    }

    private static void measure(String file, CountDownLatch done) {
        long start = System.nanoTime();
        Window window = Window.in("en", Executors.newSingleThreadExecutor(WindowBenchmark::daemon));
        Stage stage = new Stage();
        Scene scene = window.window.scene();
        stage.setScene(scene);
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
        System.out.printf("window without a draft: %.0f ms%n", millisSince(start));
        long opening = System.nanoTime();
        Draft draft = read(file);
        System.out.printf("file to draft: %.0f ms%n", millisSince(opening));
        Session session = window.model.prepare(draft);
        System.out.printf("draft read: %.0f ms%n", millisSince(opening));
        window.model.show(session);
        new Steps(
                "draft shown",
                scene,
                0,
                1,
                () -> {},
                () -> {
                    System.out.printf("first paint of the draft: %.0f ms%n", millisSince(opening));
                    scroll(window, scene, done);
                });
    }

    private static void scroll(Window window, Scene scene, CountDownLatch done) {
        new Steps(
                "scroll step",
                scene,
                WARM_UP,
                STEPS,
                () -> window.window.rows().scrollBy(SCROLL),
                () -> {
                    window.model.placeCaret(new Place(2_504, Language.ENGLISH, 30));
                    Platform.runLater(() -> type(window, scene, done));
                });
    }

    private static void type(Window window, Scene scene, CountDownLatch done) {
        new Steps(
                "key to screen",
                scene,
                WARM_UP,
                STEPS,
                () -> type(scene.getFocusOwner()),
                () -> {
                    System.gc();
                    Runtime runtime = Runtime.getRuntime();
                    System.out.printf(
                            "heap after collection: %.0f MB; row nodes: %d%n",
                            (runtime.totalMemory() - runtime.freeMemory()) / 1e6,
                            window.window.rows().rowNodes());
                    ReadText text = window.model.session().text(2_504, Language.ENGLISH);
                    typeIntoBareArea(
                            "plain",
                            text,
                            List.of(),
                            () ->
                                    typeIntoBareArea(
                                            "same styles",
                                            text,
                                            TextStyler.spans(text),
                                            () -> typeIntoLongParagraph(window, scene, done)));
                });
    }

    private static void typeIntoLongParagraph(Window window, Scene scene, CountDownLatch done) {
        Draft draft = longParagraph();
        window.model.show(window.model.prepare(draft));
        window.model.placeCaret(new Place(1, Language.ENGLISH, 30));
        ReadText text = window.model.session().text(1, Language.ENGLISH);
        String what = "key to screen, paragraph of %d characters".formatted(LONG_PARAGRAPH);
        Platform.runLater(
                () ->
                        new Steps(
                                what,
                                scene,
                                LONG_STEPS / 2,
                                LONG_STEPS,
                                () -> type(scene.getFocusOwner()),
                                () ->
                                        typeIntoBareArea(
                                                "the same paragraph, same styles",
                                                text,
                                                TextStyler.spans(text),
                                                LONG_STEPS,
                                                done::countDown)));
    }

    private static Draft longParagraph() {
        Draft sample = Window.sample("statement");
        Map<Language, MarkedText> texts = new LinkedHashMap<>();
        for (Language language : sample.languages()) {
            StringBuilder text = new StringBuilder();
            while (text.length() < LONG_PARAGRAPH) {
                sample.texts(language).forEach(each -> text.append(each).append(' '));
            }
            texts.put(language, MarkedText.plain(text.substring(0, LONG_PARAGRAPH)));
        }
        return sample.withParagraphs(
                List.of(
                        Paragraph.of("a", ParagraphKind.PLAIN, null, 0, Map.of()),
                        Paragraph.of("b", ParagraphKind.PLAIN, null, 0, texts)));
    }

    private static void typeIntoBareArea(
            String what, ReadText text, List<StyledSpan> styles, Runnable then) {
        typeIntoBareArea(what, text, styles, STEPS, then);
    }

    private static void typeIntoBareArea(
            String what, ReadText text, List<StyledSpan> styles, int steps, Runnable then) {
        StyleClassedTextArea area = new StyleClassedTextArea();
        area.setWrapText(true);
        area.replaceText(text.text());
        for (StyledSpan span : styles) {
            List<String> classes = span.styles().stream().map(TextStyle::css).toList();
            area.setStyle(span.range().start(), span.range().end(), classes);
        }
        Stage stage = new Stage();
        Scene scene = new Scene(area, 400, 300);
        stage.setScene(scene);
        stage.show();
        area.moveTo(30);
        new Steps(
                "key to screen, bare RichTextFX area, " + what,
                scene,
                steps / 4,
                steps,
                () -> type(area),
                then);
    }

    private static void type(@Nullable Node area) {
        Event.fireEvent(
                area,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        "x",
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    /** Does something once a frame and times it until the frame is styled and laid out. */
    private static final class Steps extends AnimationTimer {
        private final String what;
        private final Runnable step;
        private final double[] millis;
        private final int warmUp;
        private int done;
        private long started;

        Steps(String what, Scene scene, int warmUp, int steps, Runnable step, Runnable then) {
            this.what = what;
            this.step = step;
            this.warmUp = warmUp;
            this.millis = new double[warmUp + steps];
            scene.addPostLayoutPulseListener(
                    new Runnable() {
                        @Override
                        public void run() {
                            if (started > 0 && done < millis.length) {
                                millis[done++] = millisSince(started);
                                if (done == millis.length) {
                                    finish(scene, this, then);
                                }
                            }
                        }
                    });
            start();
        }

        @Override
        public void handle(long now) {
            started = System.nanoTime();
            step.run();
        }

        private void finish(Scene scene, Runnable listener, Runnable then) {
            stop();
            report(what, Arrays.copyOfRange(millis, warmUp, millis.length));
            Platform.runLater(
                    () -> {
                        scene.removePostLayoutPulseListener(listener);
                        then.run();
                    });
        }
    }

    private static void report(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                "%s: p50 %.1f ms, p95 %.1f ms, longest %.1f ms; %d of %d over %.0f ms%n",
                what,
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                millis[millis.length - 1],
                Arrays.stream(millis).filter(each -> each > PULSE).count(),
                millis.length,
                PULSE);
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static Draft read(String file) {
        try {
            return DraftFormat.read(file);
        } catch (DraftFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }
}
