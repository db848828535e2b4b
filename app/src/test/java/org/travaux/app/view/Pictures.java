package org.travaux.app.view;

import static org.travaux.app.docx.reading.MadeDocument.del;
import static org.travaux.app.docx.reading.MadeDocument.ins;
import static org.travaux.app.docx.reading.MadeDocument.p;
import static org.travaux.app.docx.reading.MadeDocument.r;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.travaux.app.TestDrafts;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.proofreading.LanguageProofreader;
import org.travaux.app.safety.RecoveryCopy;
import org.travaux.app.safety.UnsavedDraft;
import org.travaux.app.session.Place;
import org.travaux.app.settings.Checks;
import org.travaux.app.spelling.DictionaryFolders;
import org.travaux.app.spelling.OwnWords;
import org.travaux.app.spelling.Spelling;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Revision;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Draws every screen of the window, light and dark, in the languages of the interface, into a
 * folder: {@code Pictures docs/pictures}; only some of them if their names are given behind it.
 */
final class Pictures {
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 760;

    private final Path folder;
    private final Map<String, Consumer<Window>> screens = new LinkedHashMap<>();

    private Pictures(Path folder) {
        this.folder = folder;
        screens.put("welcome", _ -> {});
        screens.put("editor", window -> at(window, 6, _ -> {}));
        screens.put("editor-lower", window -> at(window, 27, _ -> {}));
        screens.put("selection", window -> at(window, 5, Pictures::select));
        screens.put("choices", asking("choice-list"));
        screens.put("find", window -> at(window, 4, Pictures::find));
        screens.put("palette", asking("palette"));
        screens.put("keys", asking("keys"));
        screens.put("proposal", asking("propose"));
        screens.put("position", asking("take-position"));
        screens.put("settle", window -> at(window, 4, Pictures::settle));
        screens.put("settle-many", asking("settle-many"));
        screens.put("readiness", asking("readiness"));
        screens.put("settlements", window -> at(window, 4, Pictures::settled));
        screens.put("status", asking("paragraph-status"));
        screens.put("findings", window -> at(window, 5, Pictures::finding));
        screens.put("projection", asking("projection"));
        screens.put("review", asking("review"));
        screens.put("review-holders", window -> at(window, 4, asked -> review(asked, 1)));
        screens.put("review-what-if", window -> at(window, 4, asked -> review(asked, 2)));
        screens.put("review-progress", Pictures::progress);
        screens.put("settings", asking("settings"));
        screens.put("remark", window -> at(window, 4, Pictures::remark));
        screens.put("terms", window -> at(window, 4, Pictures::terms));
        screens.put("tour", window -> at(window, 4, Pictures::tour));
        screens.put("recovery", Pictures::recovery);
        screens.put("password", window -> importing(window, true));
        screens.put("authors", window -> importing(window, false));
        screens.put("report", asking("export-report"));
        screens.put("copy", asking("export-copy"));
        screens.put("protect", asking("protect"));
        screens.put("inspect", Pictures::inspecting);
        screens.put("table", Pictures::table);
        screens.put("contrast", window -> at(window, 4, Pictures::contrast));
    }

    public static void main(String[] arguments) throws InterruptedException, IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "app/target/pictures");
        Files.createDirectories(folder);
        List<String> wanted =
                List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        Platform.startup(() -> Platform.setImplicitExit(false));
        new Pictures(folder).takeAll(name -> wanted.isEmpty() || wanted.contains(name));
        Platform.exit();
    }

    private void takeAll(Predicate<String> wanted) throws InterruptedException {
        for (Map.Entry<String, Consumer<Window>> screen : screens.entrySet()) {
            if (wanted.test(screen.getKey())) {
                for (String language : Sentences.LANGUAGES) {
                    String name = screen.getKey() + "-" + language;
                    take(name, language, false, screen.getValue());
                    take(name + "-dark", language, true, screen.getValue());
                }
            }
        }
    }

    /** Somebody who looks at the typography and the terms, on a machine without dictionaries. */
    private static LanguageProofreader reader() {
        Path nowhere = Path.of("no-such-folder");
        return new LanguageProofreader(
                new Spelling(
                        new DictionaryFolders(List.of(nowhere)),
                        new OwnWords(nowhere.resolve("words.txt"))),
                Checks.DEFAULT);
    }

    private static void terms(Window window) {
        after(() -> perform(window, "terms"));
    }

    private static void remark(Window window) {
        perform(window, "next-remark");
        after(() -> perform(window, "fixes"));
    }

    private static Consumer<Window> asking(String action) {
        return window -> at(window, 4, asked -> perform(asked, action));
    }

    /** Shows the sample with the caret in a paragraph, and then does something. */
    private static void at(Window window, int paragraph, Consumer<Window> then) {
        window.show(Window.sample("statement"));
        Language language = new Language(window.model.sentences().locale().getLanguage());
        window.model.placeCaret(new Place(paragraph, language, 90));
        after(() -> then.accept(window));
    }

    private static void perform(Window window, String action) {
        window.window.actions().get(action).perform();
    }

    /** Words agreed in two languages, with the sentences as they would read. */
    private static void settle(Window window) {
        perform(window, "settle-words");
        after(
                () -> {
                    type(window, "#words-en", "fair and efficient use");
                    type(window, "#words-ru", "справедливого пользования");
                });
    }

    private static void type(Window window, String field, String words) {
        if (window.window.scene().lookup(field) instanceof TextField found) {
            found.setText(words);
        }
    }

    private static void settled(Window window) {
        perform(window, "next-choice");
        perform(window, "adopt");
        perform(window, "next-choice");
        perform(window, "delete-all");
        after(() -> perform(window, "settlements"));
    }

    private static void find(Window window) {
        perform(window, "replace");
        if (window.window.scene().lookup("#find-words") instanceof TextField words) {
            words.setText(
                    switch (window.model.sentences().locale().getLanguage()) {
                        case "ru" -> "государств";
                        case "kk" -> "мемлекет";
                        default -> "States";
                    });
        }
    }

    /** A bracket that nobody closed, and what can be done about it. */
    private static void finding(Window window) {
        Place caret = Objects.requireNonNull(window.model.caretProperty().get());
        String text = window.model.textAt(caret).text();
        int space = text.indexOf(' ', 20) + 1;
        window.model.type(
                caret, ChangeSet.of(text.length(), TextEdit.replace(space, space, "[")), true);
        window.model.placeCaret(new Place(4, caret.language(), 0));
        perform(window, "next-finding");
        after(() -> perform(window, "fixes"));
    }

    private static void select(Window window) {
        Place caret = Objects.requireNonNull(window.model.caretProperty().get());
        window.model.placeCaret(caret.at(40));
        window.model.selection().extendTo(new Place(caret.paragraph() + 2, caret.language(), 60));
    }

    /** After some meetings. */
    private static void progress(Window window) {
        Draft draft = Window.sample("statement");
        int[][] figures = {{31, 28}, {35, 30}, {33, 29}, {27, 24}, {24, 21}};
        for (int i = 0; i < figures.length; i++) {
            int[] now = figures[i];
            draft = draft.revised(Revision.of("2027-05-1" + (2 + i), now[0], now[1], 0));
        }
        window.show(draft);
        for (int i = 0; i < 3; i++) {
            perform(window, "next-choice");
            perform(window, "adopt");
        }
        after(() -> review(window, 3));
    }

    /** A part of the review; where delegations can be ticked, the first two are. */
    private static void review(Window window, int part) {
        perform(window, "review");
        if (window.window.scene().lookup(".review-parts") instanceof TabPane parts) {
            parts.getSelectionModel().select(part);
        }
        after(
                () -> {
                    if (window.window.scene().lookup("#what-if-chart")
                            instanceof ListView<?> chart) {
                        for (int i = 0; i < 2; i++) {
                            chart.getSelectionModel().clearAndSelect(i);
                            chart.fireEvent(
                                    new KeyEvent(
                                            KeyEvent.KEY_PRESSED,
                                            "",
                                            "",
                                            KeyCode.SPACE,
                                            false,
                                            false,
                                            false,
                                            false));
                        }
                    }
                });
    }

    private static void contrast(Window window) {
        window.appearance.contrastProperty().set(true);
    }

    private static void tour(Window window) {
        perform(window, "tour");
        Platform.runLater(() -> press(window, "#tour-next"));
        Platform.runLater(() -> press(window, "#tour-next"));
    }

    private static void press(Window window, String button) {
        if (window.window.scene().lookup(button) instanceof Button found) {
            found.fire();
        }
    }

    private static void recovery(Window window) {
        UnsavedDraft unsaved =
                new UnsavedDraft(Window.sample("report"), Path.of("report.travaux"), "");
        Instant time = Instant.parse("2027-06-10T03:14:00Z");
        window.offers.copies().add(new RecoveryCopy("left", time, unsaved));
    }

    /** A schedule of contributions, as it came out of Word. */
    private static void table(Window window) {
        window.show(TestDrafts.schedule());
        window.model.placeCaret(new Place(4, Language.ENGLISH, 7));
    }

    /** A document that its sender protected, or one with authors whom nobody knows. */
    private static void importing(Window window, boolean locked) {
        MadeDocument made =
                MadeDocument.of(
                        p(
                                r("States "),
                                del("Li Wei", "shall"),
                                ins("Li Wei", r("may")),
                                ins("Anna Petrova, Legal Department", r(" act."))));
        try {
            Path folder = Files.createTempDirectory("import");
            Path file = folder.resolve("draft-resolution.docx");
            byte[] bytes = made.bytes();
            Files.write(file, locked ? MadeDocument.protectedBy("27", bytes) : bytes);
            window.desk.importFiles(List.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        after(
                () -> {
                    String field = locked ? "#password-field" : "#speaker-0";
                    if (window.window.scene().lookup(field) instanceof TextField typed) {
                        typed.setText("chi");
                    }
                    if (locked) {
                        Platform.runLater(() -> press(window, ".popup-buttons .accent"));
                    }
                });
    }

    /** What a file tells that somebody has sent. */
    private static void inspecting(Window window) {
        MadeDocument made =
                MadeDocument.of(p(r("States "), ins("Li Wei", r("may")), del("Li Wei", " act.")))
                        .comment("0", "Anna Petrova, Legal Department", "Why?")
                        .part(
                                "docProps/core.xml",
                                "<a><creator>Li Wei</creator>"
                                        + "<modified>2027-05-01T10:00:00Z</modified></a>");
        try {
            Path folder = Files.createTempDirectory("inspect");
            window.dialogs.answer =
                    Files.write(folder.resolve("draft-resolution.docx"), made.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        at(window, 4, shown -> perform(shown, "inspect"));
    }

    private void take(String name, String language, boolean dark, Consumer<Window> prepare)
            throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    Window window = Window.proofread(language, reader());
                    window.appearance.darkProperty().set(dark);
                    Stage stage = new Stage();
                    stage.setScene(window.window.scene());
                    size(stage);
                    stage.show();
                    // What fills the screen is as large as the other pictures.
                    stage.fullScreenProperty().addListener((_, _, _) -> after(() -> size(stage)));
                    prepare.accept(window);
                    after(
                            () ->
                                    after(
                                            () -> {
                                                write(name, window);
                                                stage.close();
                                                taken.countDown();
                                            }));
                });
        taken.await();
    }

    private static void size(Stage stage) {
        stage.setFullScreen(false);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
    }

    private static void after(Runnable next) {
        PauseTransition pause = new PauseTransition(Duration.millis(250));
        pause.setOnFinished(_ -> next.run());
        pause.play();
    }

    private void write(String name, Window window) {
        try {
            Files.write(folder.resolve(name + ".png"), Snapshot.png(window.window.scene()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
