package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.TestDrafts;
import org.travaux.app.clipboard.LongText;
import org.travaux.app.proofreading.LanguageProofreader;
import org.travaux.app.settings.Checks;
import org.travaux.app.spelling.DictionaryFolders;
import org.travaux.app.spelling.OwnWords;
import org.travaux.app.spelling.Spelling;
import org.travaux.markup.data.Language;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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
                    "org.travaux.markup.report.Holdings::of",
                    "org.travaux.markup.settle.adoption.Readiness::obstacles",
                    "org.travaux.app.session.Remarks::update",
                    "org.travaux.app.proofreading.LanguageProofreader::in",
                    "org.travaux.app.viewmodel.choices.OverviewRulerMarks::of");

    /** From the window to the work and back again, as often as one thing leads to another. */
    private static final int ROUNDS = 6;

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

    /** A page begins with a draft of no paragraphs, which is read in no time. */
    private static boolean isAgainstTheLaw(HeavyWork.Call call) {
        return call.isOnWindow() && !call.callers().contains("EditorModel.<init>");
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
}
