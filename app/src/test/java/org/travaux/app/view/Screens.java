package org.travaux.app.view;

import static org.travaux.app.docx.reading.MadeDocument.del;
import static org.travaux.app.docx.reading.MadeDocument.ins;
import static org.travaux.app.docx.reading.MadeDocument.p;
import static org.travaux.app.docx.reading.MadeDocument.r;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.travaux.app.TestDrafts;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.proofreading.LanguageProofreader;
import org.travaux.app.safety.RecoveryCopy;
import org.travaux.app.safety.SavedVersion;
import org.travaux.app.safety.UnsavedDraft;
import org.travaux.app.session.Place;
import org.travaux.app.settings.Checks;
import org.travaux.app.spelling.DictionaryFolders;
import org.travaux.app.spelling.OwnWords;
import org.travaux.app.spelling.Spelling;
import org.travaux.app.view.actions.ActionId;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.Revision;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Every screen of the window, and how somebody gets there.
 *
 * <p>Each is shown in a window of its own, with everything fresh behind it. To be used on the
 * JavaFX thread.
 */
final class Screens {
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 760;

    private final Steps steps = new Steps();
    private final Map<String, Consumer<Window>> screens = new LinkedHashMap<>();
    private final Stage stage;

    /**
     * The screens of one window after another.
     *
     * @param stage where they are shown
     */
    Screens(Stage stage) {
        this.stage = stage;
        // What fills the screen is as large as the other pictures.
        stage.fullScreenProperty().addListener((_, _, _) -> steps.then(this::size));
        screens.put("welcome", _ -> {});
        screens.put("editor", window -> at(window, 6, _ -> {}));
        screens.put("editor-lower", window -> at(window, 27, _ -> {}));
        screens.put("selection", window -> at(window, 5, this::select));
        screens.put("choices", asking(ActionId.OPEN_POINTS));
        screens.put("find", window -> at(window, 4, this::find));
        screens.put("palette", asking(ActionId.FIND_COMMAND));
        screens.put("keys", asking(ActionId.KEYBOARD_SHORTCUTS));
        screens.put("guide", asking(ActionId.GUIDE));
        screens.put("guide-found", window -> at(window, 4, this::lookUp));
        screens.put("proposal", window -> at(window, 4, this::propose));
        screens.put("position", asking(ActionId.TAKE_POSITION));
        screens.put("settle", window -> at(window, 4, this::settle));
        screens.put("settle-many", asking(ActionId.SETTLE_SEVERAL));
        screens.put("readiness", asking(ActionId.READINESS));
        screens.put("settlements", window -> at(window, 4, this::settled));
        screens.put("status", asking(ActionId.PARAGRAPH_STATUS));
        screens.put("findings", window -> at(window, 5, this::finding));
        screens.put("projection", asking(ActionId.PROJECTOR_VIEW));
        screens.put("review", asking(ActionId.POSITIONS_BY_DELEGATION));
        screens.put("review-holders", window -> at(window, 4, asked -> review(asked, 1)));
        screens.put("review-what-if", window -> at(window, 4, asked -> review(asked, 2)));
        screens.put("review-progress", this::progress);
        screens.put("settings", asking(ActionId.SETTINGS));
        screens.put("remark", window -> at(window, 4, this::remark));
        screens.put("terms", window -> at(window, 4, this::terms));
        screens.put("tour", window -> at(window, 4, this::tour));
        screens.put("recovery", this::recovery);
        screens.put("password", window -> importing(window, true));
        screens.put("authors", window -> importing(window, false));
        screens.put("report", asking(ActionId.EXPORT_REPORT));
        screens.put("copy", asking(ActionId.EXPORT_COPY));
        screens.put("protect", asking(ActionId.PROTECT));
        screens.put("draft-password", asking(ActionId.PROTECT_DRAFT));
        screens.put("inspect", this::inspecting);
        screens.put("compile", window -> compiling(window, _ -> {}));
        screens.put("proposals", window -> compiling(window, this::proposals));
        screens.put("traced", this::traced);
        screens.put("compare", this::comparing);
        screens.put("revisions", window -> kept(window, ActionId.REVISIONS));
        screens.put("keep", window -> kept(window, ActionId.KEEP_REVISION));
        screens.put("send", window -> kept(window, ActionId.SEND));
        screens.put("circulate", window -> kept(window, ActionId.CIRCULATE));
        screens.put("notes", window -> kept(window, ActionId.INTERNAL_NOTES));
        screens.put("silence", window -> kept(window, ActionId.SILENCE));
        screens.put("covering-note", window -> kept(window, ActionId.COVERING_NOTE));
        screens.put("versions", this::versions);
        screens.put("changed-outside", this::changedOutside);
        screens.put("renumber", this::renumbering);
        screens.put("table", this::table);
        screens.put("contrast", window -> at(window, 4, this::contrast));
    }

    /** What they are called, in the order in which somebody comes to know them. */
    List<String> names() {
        return List.copyOf(screens.keySet());
    }

    /**
     * Shows a screen.
     *
     * @param name one of {@link #names()}
     * @param language the tag of the interface's language
     * @param opened is told of its window, light and with nothing in it yet
     * @param drawn is told when the screen is drawn and nothing moves any more
     */
    void show(String name, String language, Consumer<Window> opened, Consumer<Window> drawn) {
        Window window = Window.proofread(language, reader());
        stage.setScene(window.window.scene());
        size();
        stage.show();
        opened.accept(window);
        Consumer<Window> way = Objects.requireNonNull(screens.get(name));
        steps.then(() -> way.accept(window));
        whenDrawn(() -> drawn.accept(window));
    }

    /** Does something when the screen is drawn as it is now and nothing moves any more. */
    void whenDrawn(Runnable then) {
        steps.atLast(then);
    }

    private void size() {
        stage.setFullScreen(false);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
    }

    /** Somebody who looks at the typography and the terms, on a machine without dictionaries. */
    private LanguageProofreader reader() {
        Path nowhere = Path.of("no-such-folder");
        return new LanguageProofreader(
                new Spelling(
                        new DictionaryFolders(List.of(nowhere)),
                        new OwnWords(nowhere.resolve("words.txt"))),
                Checks.DEFAULT);
    }

    private void terms(Window window) {
        steps.then(() -> perform(window, ActionId.TERMS));
    }

    private void remark(Window window) {
        perform(window, ActionId.NEXT_SUGGESTION);
        steps.then(() -> perform(window, ActionId.SUGGESTED_FIXES));
    }

    private Consumer<Window> asking(ActionId action) {
        return window -> at(window, 4, asked -> perform(asked, action));
    }

    /** Shows the sample with the caret in a paragraph, and then does something. */
    private void at(Window window, int paragraph, Consumer<Window> then) {
        window.show(Window.sample("statement"));
        Language language = new Language(window.model.sentences().locale().getLanguage());
        window.model.placeCaret(new Place(paragraph, language, 90));
        steps.then(
                () -> {
                    window.window.rows().focusText();
                    then.accept(window);
                });
    }

    private void perform(Window window, ActionId action) {
        window.window.actions().get(action).perform();
    }

    /** Words of a delegation, with the text as it would be written. */
    private void propose(Window window) {
        Place caret = Objects.requireNonNull(window.model.caretProperty().get());
        window.model.placeCaret(caret.at(window.model.textAt(caret).text().indexOf('[')));
        perform(window, ActionId.PROPOSE);
        steps.then(
                () -> {
                    type(window, "#delegation-field", "KAZ");
                    type(
                            window,
                            "#words-field",
                            switch (window.model.sentences().locale().getLanguage()) {
                                case "ru" -> "трансграничных";
                                case "kk" -> "трансшекаралық";
                                default -> "transboundary";
                            });
                });
    }

    /** Words agreed in two languages, with the sentences as they would read. */
    private void settle(Window window) {
        perform(window, ActionId.AGREE_OTHER_WORDING);
        steps.then(
                () -> {
                    type(window, "#words-en", "fair and efficient use");
                    type(window, "#words-ru", "справедливого пользования");
                });
    }

    /** A word looked up in the guide. */
    private void lookUp(Window window) {
        perform(window, ActionId.GUIDE);
        type(
                window,
                "#guide-words",
                switch (window.model.sentences().locale().getLanguage()) {
                    case "ru" -> "вариант";
                    case "kk" -> "нұсқа";
                    default -> "alternative";
                });
    }

    private void type(Window window, String field, String words) {
        if (window.window.scene().lookup(field) instanceof TextField found) {
            found.setText(words);
        }
    }

    private void settled(Window window) {
        perform(window, ActionId.NEXT_OPEN_POINT);
        perform(window, ActionId.ADOPT);
        perform(window, ActionId.NEXT_OPEN_POINT);
        perform(window, ActionId.DELETE_ALL);
        steps.then(() -> perform(window, ActionId.SETTLED_TEXT));
    }

    private void find(Window window) {
        perform(window, ActionId.REPLACE);
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
    private void finding(Window window) {
        Place caret = Objects.requireNonNull(window.model.caretProperty().get());
        String text = window.model.textAt(caret).text();
        int space = text.indexOf(' ', 20) + 1;
        window.model.type(
                caret, ChangeSet.of(text.length(), TextEdit.replace(space, space, "[")), true);
        window.model.placeCaret(new Place(4, caret.language(), 0));
        perform(window, ActionId.NEXT_ISSUE);
        steps.then(() -> perform(window, ActionId.SUGGESTED_FIXES));
    }

    private void select(Window window) {
        Place caret = Objects.requireNonNull(window.model.caretProperty().get());
        window.model.placeCaret(caret.at(40));
        window.model.selection().extendTo(new Place(caret.paragraph() + 2, caret.language(), 60));
    }

    /** After some meetings. */
    private void progress(Window window) {
        Draft draft = Window.sample("statement");
        int[][] figures = {{31, 28}, {35, 30}, {33, 29}, {27, 24}, {24, 21}};
        for (int i = 0; i < figures.length; i++) {
            int[] now = figures[i];
            draft = draft.revised(Revision.of("2027-05-1" + (2 + i), now[0], now[1], 0));
        }
        window.show(draft);
        for (int i = 0; i < 3; i++) {
            perform(window, ActionId.NEXT_OPEN_POINT);
            perform(window, ActionId.ADOPT);
        }
        steps.then(() -> review(window, 3));
    }

    /** A part of the review; where delegations can be ticked, the first two are. */
    private void review(Window window, int part) {
        perform(window, ActionId.POSITIONS_BY_DELEGATION);
        if (window.window.scene().lookup(".review-parts") instanceof TabPane parts) {
            parts.getSelectionModel().select(part);
        }
        steps.then(
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

    private void contrast(Window window) {
        window.appearance.contrastProperty().set(true);
    }

    private void tour(Window window) {
        perform(window, ActionId.TOUR);
        Platform.runLater(() -> press(window, "#tour-next"));
        Platform.runLater(() -> press(window, "#tour-next"));
    }

    private void press(Window window, String button) {
        if (window.window.scene().lookup(button) instanceof Button found) {
            found.fire();
        }
    }

    private void recovery(Window window) {
        UnsavedDraft unsaved =
                new UnsavedDraft(Window.sample("report"), Path.of("report.travaux"), "");
        Instant time = Instant.parse("2027-06-10T03:14:00Z");
        window.offers.copies().add(new RecoveryCopy("left", time, unsaved));
    }

    /** A schedule of contributions, as it came out of Word. */
    private void table(Window window) {
        window.show(TestDrafts.schedule());
        window.model.placeCaret(new Place(4, Language.ENGLISH, 7));
    }

    /** A document that its sender protected, or one with authors whom nobody knows. */
    private void importing(Window window, boolean locked) {
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
            window.openDrafts.importFiles(List.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        steps.then(
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

    /** Copies of a text that came back, and whose they are. */
    private void compiling(Window window, Consumer<Window> then) {
        window.show(Window.sample("compilation/base"));
        window.dialogs.texts = Samples.COPIES;
        steps.then(() -> perform(window, ActionId.COMPILE));
        steps.then(() -> steps.then(() -> then.accept(window)));
    }

    private void proposals(Window window) {
        press(window, "#compile-read");
    }

    private void traced(Window window) {
        window.show(Window.sample("compilation/compiled"));
        steps.then(() -> perform(window, ActionId.TRACE_PROPOSALS));
    }

    private void renumbering(Window window) {
        window.show(Window.sample("compilation/compiled"));
        steps.then(() -> perform(window, ActionId.RENUMBER));
    }

    /** A text held against the one that it was made from. */
    private void comparing(Window window) {
        window.show(Window.sample("compilation/compiled"));
        Path earlier = Path.of("base.travaux");
        window.files.drafts.put(earlier, Window.sample("compilation/base"));
        window.dialogs.answer = earlier;
        steps.then(() -> perform(window, ActionId.COMPARE));
    }

    /** Something is asked for in a draft with revisions. */
    private void kept(Window window, ActionId action) {
        Path file = SampleRevisions.make();
        window.memory.change(memory -> memory.withCalledAs("First desk"));
        window.openDrafts.open(file);
        steps.then(() -> perform(window, action));
    }

    /** What a draft was when it was saved before. */
    private void versions(Window window) {
        Path file = Path.of("statement.travaux");
        Draft now = Window.sample("statement");
        Draft before = now.withParagraphs(now.paragraphs().subList(0, 24));
        window.files.drafts.put(file, now);
        List<SavedVersion> kept = new ArrayList<>();
        for (String saved : List.of("2027-06-10T09:14:00Z", "2027-06-09T16:40:00Z")) {
            Path version = Path.of(saved.substring(0, 10) + ".travaux");
            window.files.drafts.put(version, before);
            kept.add(new SavedVersion(version, Instant.parse(saved)));
        }
        window.files.earlier.put(file, kept);
        window.openDrafts.open(file);
        steps.then(() -> perform(window, ActionId.EARLIER_VERSIONS));
    }

    /** Somebody else saved the draft while something is typed in it. */
    private void changedOutside(Window window) {
        Path file = Path.of("statement.travaux");
        window.files.drafts.put(file, Window.sample("statement"));
        window.openDrafts.open(file);
        steps.then(
                () -> {
                    window.front().markUnsaved();
                    window.files.drafts.put(file, Window.sample("report"));
                    window.openDrafts.lookOutside();
                });
    }

    /** What a file tells that somebody has sent. */
    private void inspecting(Window window) {
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
        at(window, 4, shown -> perform(shown, ActionId.INSPECT_DOCUMENT));
    }
}
