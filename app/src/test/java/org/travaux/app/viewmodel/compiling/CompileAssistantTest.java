package org.travaux.app.viewmodel.compiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.compiling.CompileAssistant.Stage;
import org.travaux.app.viewmodel.files.MemoryFiles;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;

class CompileAssistantTest {
    private static final String LAST = "They remain seized of the matter.";
    private static final Path BASE = Path.of("base.travaux");
    private static final Path CHINA = Path.of("china.travaux");
    private static final Path RUSSIA = Path.of("russia.travaux");

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final MemoryFiles files = new MemoryFiles();
    private final EditorModel model =
            new EditorModel(
                    Sentences.in("en"),
                    Background.atOnce(work::add, Runnable::run),
                    new SplittableRandom(1));
    private final List<Draft> opened = new ArrayList<>();
    private final CompileAssistant assistant =
            new CompileAssistant(
                    model,
                    files,
                    () -> null,
                    BASE::equals,
                    (base, compiled, said) -> opened.add(compiled));

    private void work() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private void begin(String base, String china, String russia) {
        model.show(model.prepare(TestDrafts.english(base, LAST)));
        files.save(TestDrafts.english(china, LAST), CHINA);
        files.save(TestDrafts.english(russia, LAST), RUSSIA);
        assistant.add(List.of(CHINA, BASE, RUSSIA, CHINA));
        work();
        assistant.copies().get(0).type("CHN");
        assistant.copies().get(1).type("RUS");
    }

    @Test
    void the_open_draft_is_no_copy_of_itself_and_no_copy_stands_twice() {
        begin("They should act.", "They shall act.", "They should act now.");
        assertEquals(
                List.of(CHINA, RUSSIA),
                assistant.copies().stream().map(ReturnedCopy::file).toList());
        assertEquals(
                "That is this text itself. Add the copies of it that came back.",
                assistant.add(List.of(BASE)));
        assertNull(assistant.add(List.of(BASE, CHINA)));
    }

    @Test
    void rivals_stand_together_each_with_the_sentence_before_and_after() {
        begin("They should act.", "They shall act.", "They must act.");
        assertNull(assistant.read());
        work();
        Proposals proposals = assistant.proposals();
        assertNotNull(proposals);
        assertEquals(2, proposals.list().all().size());
        assertEquals("¶1 · CHN · words", proposals.head(proposals.list().all().getFirst()));
        assertEquals("otherwise: RUS", proposals.rivals(proposals.list().all().getFirst()));
        assertEquals("They must act.", text(proposals, 1));
    }

    private static String text(Proposals proposals, int line) {
        StringBuilder text = new StringBuilder();
        proposals
                .sentence(proposals.list().all().get(line))
                .after()
                .forEach(part -> text.append(part.text()));
        return text.toString();
    }

    @Test
    void what_is_left_out_is_not_in_the_draft() {
        begin("They should act.", "They shall act.", "They must act.");
        assistant.read();
        work();
        Proposals proposals = assistant.proposals();
        assertNotNull(proposals);
        proposals.list().all().getFirst().takenProperty().set(false);
        assistant.compile();
        work();
        assertEquals(
                "They [should] (-RUS) [must] (+RUS) act.",
                opened.getFirst().texts(Language.ENGLISH).getFirst());
    }

    @Test
    void work_that_is_given_up_comes_to_nothing() {
        begin("They should act.", "They shall act.", "They must act.");
        assistant.read();
        assertEquals(Stage.WORKING, assistant.stageProperty().get());
        assistant.back();
        work();
        assertEquals(Stage.COPIES, assistant.stageProperty().get());
        assertNull(assistant.proposals());
        assistant.read();
        work();
        assertEquals(Stage.PROPOSALS, assistant.stageProperty().get());
    }

    @Test
    void a_copy_that_cannot_be_read_is_told_beside_it_and_the_others_wait() {
        begin("They should act.", "They shall act.", "They must act.");
        files.opened.remove(RUSSIA);
        assistant.read();
        work();
        assertEquals(Stage.COPIES, assistant.stageProperty().get());
        assertNull(assistant.copies().get(0).problemProperty().get());
        assertEquals("no russia.travaux", assistant.copies().get(1).problemProperty().get());
    }

    @Test
    void nothing_is_compiled_while_nobody_knows_whose_a_copy_is() {
        begin("They should act.", "They shall act.", "They must act.");
        assistant.copies().getFirst().type("nobody");
        assertEquals("Say whose copy “china.travaux” is, or remove it.", assistant.read());
        assertEquals(Stage.COPIES, assistant.stageProperty().get());
    }
}
