package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.travaux.app.TestDrafts;
import org.travaux.app.clipboard.LongText;
import org.travaux.app.proofreading.LanguageProofreader;
import org.travaux.app.session.Place;
import org.travaux.app.settings.Checks;
import org.travaux.app.spelling.DictionaryFolders;
import org.travaux.app.spelling.OwnWords;
import org.travaux.app.spelling.Spelling;
import org.travaux.app.view.actions.ActionId;
import org.travaux.markup.data.Language;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * What takes long in a long draft is never done on the thread of the window, whatever somebody does
 * there. The law counts calls and takes no time: it holds or is broken on every machine alike.
 */
class HeavyWorkLawTest extends Story {
    /** What takes time in proportion to the draft, or more than that to a paragraph. */
    private static final List<String> HEAVY =
            List.of(
                    "org.travaux.markup.draft.DraftReading::of",
                    "org.travaux.markup.draft.format.DraftFormat::read",
                    "org.travaux.markup.draft.format.DraftFormat::write",
                    "org.travaux.markup.importing.TextImport::read",
                    "org.travaux.markup.concordance.DraftConcordance::of",
                    "org.travaux.markup.concordance.ParagraphConcordance::in",
                    "org.travaux.markup.compare.Comparison::of",
                    "org.travaux.markup.compile.Compiler::compile",
                    "org.travaux.markup.compile.Tracing::of",
                    "org.travaux.markup.merge.Merger::merge",
                    "org.travaux.markup.numbering.Renumbering::of",
                    "org.travaux.markup.numbering.LabelSeries::findings",
                    "org.travaux.markup.report.Holdings::of",
                    "org.travaux.markup.report.PositionsMatrix::of",
                    "org.travaux.markup.report.Progress::now",
                    "org.travaux.markup.settle.DraftSettling::settle",
                    "org.travaux.markup.settle.adoption.Readiness::obstacles",
                    "org.travaux.markup.settle.preview.WholeTextSettling::settle",
                    "org.travaux.app.session.Remarks::update",
                    "org.travaux.app.proofreading.LanguageProofreader::in",
                    "org.travaux.app.viewmodel.choices.OverviewRulerMarks::of",
                    "org.travaux.app.viewmodel.finding.Matches::in",
                    "org.travaux.app.viewmodel.settling.SentenceChange::between",
                    "org.travaux.app.exchange.RevisionStore",
                    "org.travaux.app.view.FakeFiles",
                    "java.nio.file.Files");

    /**
     * Who may do it on the window's thread all the same, and why. Nothing is added here: what takes
     * long goes elsewhere.
     */
    private static final Map<String, String> EXCEPTIONS =
            Map.of(
                    "EditorModel.<init>", "a page begins with a draft of no paragraphs",
                    "Review.nothing", "who holds what in a draft of no paragraphs",
                    "FileCommands.isIn", "whether a file that was just chosen is that of a draft");

    /** How Java opens the libraries that the program itself is made of. */
    private static final String LIBRARY = "ZipFile.<init>";

    /** From the window to the work and back again, as often as one thing leads to another. */
    private static final int ROUNDS = 6;

    /**
     * What ends the life of the window or of the draft, opens another one, or wants a printer or a
     * screen.
     */
    private static final EnumSet<ActionId> NOT_ASKED_FOR =
            EnumSet.of(
                    ActionId.CLOSE,
                    ActionId.CLOSE_OTHERS,
                    ActionId.QUIT,
                    ActionId.LANGUAGE,
                    ActionId.PRINT,
                    ActionId.TOUR,
                    ActionId.PROJECTOR_VIEW,
                    ActionId.PROJECTOR_WINDOW);

    @TempDir private static Path folder;

    private final ExecutorService work = Executors.newSingleThreadExecutor();

    @Override
    public void start(Stage stage) {
        Spelling spelling =
                new Spelling(
                        new DictionaryFolders(List.of(folder)),
                        new OwnWords(folder.resolve("words.txt")));
        LanguageProofreader reader = new LanguageProofreader(spelling, Checks.DEFAULT);
        window = Window.working("en", work, reader);
        window.open(stage, draft());
    }

    @AfterEach
    void endWork() {
        work.close();
    }

    private void rest() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            work.submit(() -> {}).get();
            user.settle();
        }
    }

    /** The same without waiting until everything is drawn. */
    private void finishWork() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            work.submit(() -> {}).get();
            onWindow(() -> {});
        }
    }

    /** Does something, and holds it to the law. */
    private void watch(String expectedElsewhere, HeavyWork.Work done) throws Exception {
        rest();
        List<HeavyWork.Call> calls =
                HeavyWork.during(
                        HEAVY,
                        folder,
                        () -> {
                            done.run();
                            rest();
                        });
        assertEquals(List.of(), calls.stream().filter(HeavyWorkLawTest::isAgainstTheLaw).toList());
        assertTrue(
                calls.stream().anyMatch(call -> call.method().equals(expectedElsewhere)),
                () -> expectedElsewhere + " is not among " + calls);
    }

    private static boolean isAgainstTheLaw(HeavyWork.Call call) {
        return call.isOnWindow()
                && !call.callers().contains(LIBRARY)
                && EXCEPTIONS.keySet().stream().noneMatch(each -> isBy(each, call));
    }

    private static boolean isBy(String caller, HeavyWork.Call call) {
        return call.isOnWindow() && call.callers().contains(caller);
    }

    private void copy(String text) {
        user.run(() -> window.front().services().clipboard().put(text, ""));
    }

    @Test
    void while_somebody_types() throws Exception {
        user.put(PP2, Language.ENGLISH, 10);
        watch("ParagraphConcordance.in", () -> user.type("a \"word\" [or two] (+CHN) "));
    }

    @Test
    void while_somebody_types_in_another_language() throws Exception {
        user.put(PP2, Language.KAZAKH, 3);
        watch("LanguageProofreader.in", () -> user.type("сөз "));
    }

    @Test
    void while_somebody_moves() throws Exception {
        user.put(PP2, Language.ENGLISH, 10);
        int inBrackets = user.text(PP2, Language.ENGLISH).indexOf('[') + 1;
        watch(
                "DraftReading.of",
                () -> {
                    user.put(PP2, Language.ENGLISH, inBrackets);
                    for (int i = 0; i < 5; i++) {
                        user.press(KeyCode.DOWN);
                    }
                    user.press(KeyCode.RIGHT);
                    user.press(KeyCode.PAGE_DOWN);
                    user.press(KeyCode.CONTROL, KeyCode.END);
                });
    }

    @Test
    void while_somebody_splits_joins_and_undoes() throws Exception {
        user.put(PP2, Language.ENGLISH, 10);
        watch(
                "Holdings.of",
                () -> {
                    user.press(KeyCode.ENTER);
                    user.press(KeyCode.BACK_SPACE);
                    user.press(KeyCode.CONTROL, KeyCode.Z);
                    user.press(KeyCode.CONTROL, KeyCode.Z);
                });
    }

    @Test
    void while_somebody_pastes_a_few_paragraphs() throws Exception {
        user.put(PP2, Language.ENGLISH, 10);
        copy("One [two] (+CHN).\nThree.\nFour.");
        watch("ParagraphConcordance.in", () -> user.press(KeyCode.CONTROL, KeyCode.V));
    }

    @Test
    void while_somebody_pastes_a_document() throws Exception {
        user.put(PP2, Language.ENGLISH, 10);
        copy("One [two] (+CHN).\n".repeat(LongText.MOST_PARAGRAPHS + 1));
        watch(
                "TextImport.read",
                () -> {
                    user.press(KeyCode.CONTROL, KeyCode.V);
                    user.clickOn("#paste-here");
                    rest();
                    user.press(KeyCode.CONTROL, KeyCode.V);
                    user.clickOn("#paste-draft");
                });
    }

    @Test
    void while_a_draft_is_opened() throws Exception {
        Path file = Path.of("other.travaux");
        window.files.drafts.put(file, TestDrafts.rivers());
        watch("DraftReading.of", () -> user.run(() -> window.openDrafts.open(file)));
        assertEquals(3, user.draft().paragraphs().size());
    }

    /** Whatever stands in the table of actions, each with the draft as it was and an open point. */
    @Test
    void while_anything_is_asked_for() throws Exception {
        Path other = Path.of("other.travaux");
        window.files.drafts.put(other, TestDrafts.rivers());
        window.dialogs.answer = other;
        NavigableMap<Instant, String> asked = new TreeMap<>();
        rest();
        asked.put(Instant.EPOCH, "at first");
        List<HeavyWork.Call> calls =
                HeavyWork.during(
                        HEAVY,
                        folder,
                        () -> {
                            for (ActionId id : EnumSet.complementOf(NOT_ASKED_FOR)) {
                                putBack();
                                asked.put(Instant.now(), id.written());
                                onWindow(() -> window.window.actions().get(id).perform());
                                finishWork();
                            }
                        });
        assertEquals(
                List.of(),
                calls.stream()
                        .filter(HeavyWorkLawTest::isAgainstTheLaw)
                        .map(call -> asked.floorEntry(call.at()).getValue() + ": " + call)
                        .distinct()
                        .toList());
        assertEquals(
                Set.of(),
                EXCEPTIONS.keySet().stream()
                        .filter(each -> calls.stream().noneMatch(call -> isBy(each, call)))
                        .collect(Collectors.toSet()),
                "nobody needs these exceptions");
    }

    /** The draft is in front again as it was, with the cursor in it and nothing open over it. */
    private void putBack() throws Exception {
        onWindow(() -> press(KeyCode.ESCAPE));
        onWindow(() -> press(KeyCode.ESCAPE));
        onWindow(
                () -> {
                    window.openDrafts.bringToFront(window.openDrafts.drafts().getFirst());
                    window.model.agreedText().refuse();
                    while (window.model.session().canUndo()) {
                        window.model.undo();
                    }
                    window.model.placeCaret(new Place(PP2, Language.ENGLISH, 10));
                });
        finishWork();
    }

    private void press(KeyCode key) {
        Scene scene = window.window.scene();
        Node focused = scene.getFocusOwner();
        Event.fireEvent(
                focused != null ? focused : scene.getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static void onWindow(Runnable what) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, what);
    }
}
