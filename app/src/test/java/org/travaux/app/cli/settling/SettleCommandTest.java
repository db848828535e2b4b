package org.travaux.app.cli.settling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.cli.Run;
import org.travaux.app.cli.Texts;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Choices settled by a script, and the text that is adopted then. */
@SuppressWarnings("NullAway.Init") // Before each test JUnit makes the folder.
class SettleCommandTest {
    @TempDir private Path folder;
    private Path draft;
    private Path out;
    private List<String> ids;

    @BeforeEach
    void importTheDraft() {
        draft = new Texts(folder).draft();
        out = folder.resolve("settled.travaux");
        ids = ids(draft);
    }

    private static List<String> ids(Path draft) {
        List<String> ids = new ArrayList<>();
        for (JsonNode paragraph : Run.of("parse", draft, "--json").json().path("paragraphs")) {
            paragraph.path("choices").forEach(choice -> ids.add(choice.path("id").asString()));
        }
        return ids;
    }

    /** As another program may have written it. */
    @Test
    void a_draft_without_ids_is_settled_by_those_that_parse_prints() throws IOException {
        String written = Files.readString(draft);
        String without = written.replaceAll(",\\s*\"choices\":\\[[^\\]]*\\]", "");
        assertNotEquals(written, without);
        Files.writeString(draft, without);
        List<String> others = ids(draft);
        Run run = Run.of("settle", draft, "--adopt", others.getFirst() + "=1", "--out", out);
        assertTrue(run.ended(0).out().contains("1 point settled."), run::toString);
        Run all = Run.of("settle", draft, "--all", "every", "--adopt", "first", "--out", out);
        assertTrue(all.out().contains(others.size() + " points settled."), all::toString);
    }

    @Test
    void what_is_settled_is_settled_in_every_language() {
        Run run =
                Run.of(
                        "settle",
                        draft,
                        "--adopt",
                        ids.get(0) + "=2",
                        "--delete",
                        ids.get(1),
                        "--out",
                        out);
        assertTrue(run.ended(0).out().contains("2 points settled."), run::toString);
        for (String language : List.of("en", "ru", "kk")) {
            JsonNode counts =
                    Run.of("parse", out, "--json", "--lang", language).json().path("counts");
            assertEquals(ids.size() - 2, counts.path("choices").asInt(), language);
        }
    }

    @Test
    void when_all_is_settled_the_clean_text_can_be_written() {
        Path document = folder.resolve("adopted.docx");
        Run open = Run.of("export", draft, "--as", "clean", "--out", document).ended(1);
        assertTrue(
                open.out().contains("1. – not settled; positions: CHN, ISR, KAZ"), open::toString);
        assertFalse(Files.exists(document));
        List<Object> arguments = new ArrayList<>(List.of("settle", draft, "--out", out));
        ids.forEach(id -> arguments.addAll(List.of("--adopt", id + "=1")));
        Run.of(arguments.toArray()).ended(0);
        Run.of("export", out, "--as", "clean", "--out", document, "--lang", "kk").ended(0);
        assertTrue(Files.exists(document));
    }

    @Test
    void nothing_is_written_if_one_of_them_cannot_be_settled() {
        Run run =
                Run.of(
                        "settle",
                        draft,
                        "--adopt",
                        ids.get(0) + "=9",
                        "--delete",
                        "c0",
                        "--out",
                        out);
        assertTrue(
                run.ended(1).out().contains("has no such alternative in Russian"), run::toString);
        assertTrue(run.out().contains("The draft has no open point “c0”."), run::toString);
        assertFalse(Files.exists(out));
    }

    @Test
    void agreed_words_are_put_in_each_language() {
        Run.of(
                        "settle", draft,
                        "--replace", ids.get(0) + ":en=help",
                        "--replace", ids.get(0) + ":ru=помочь",
                        "--replace", ids.get(0) + ":kk=көмектесуге",
                        "--out", out)
                .ended(0);
        assertTrue(Run.of("parse", out, "--lang", "ru", "--json").out().contains("помочь"));
    }

    @Test
    void what_is_said_wrongly_is_answered_with_a_sentence() {
        Run.of("settle", draft, "--out", out).refused("--adopt ID=N");
        Run.of("settle", draft, "--adopt", ids.get(0) + "=0", "--out", out).refused("from 1");
        Run.of("settle", draft, "--replace", "c1=x", "--out", out).refused("c1:en=WORDS");
        Run.of("settle", draft, "--delete", "c1", "--adopt", "c1=1", "--out", out)
                .refused("c1 is settled twice");
        Run.of("settle", draft, "--delete", "c1", "--out", draft).refused("would be lost");
    }

    @Test
    void what_was_settled_is_listed_and_reopened() throws IOException {
        String id = ids.getFirst();
        Run.of(
                        "settle",
                        draft,
                        "--adopt",
                        id + "=2",
                        "--forum",
                        "plenary",
                        "--date",
                        "2027-05-14",
                        "--out",
                        out)
                .ended(0);
        Run listed = Run.of("settle", out, "--list").ended(0);
        assertTrue(listed.out().startsWith(id + "  "), listed::toString);
        assertTrue(
                listed.out().contains("alternative 2 adopted, plenary, 14 May 2027"),
                listed::toString);
        Path open = folder.resolve("open.travaux");
        Run run = Run.of("settle", out, "--reopen", id, "--out", open).ended(0);
        assertTrue(run.out().contains("1 point is open again."), run::toString);
        assertEquals(Files.readString(draft), Files.readString(open));
        Run.of("settle", open, "--reopen", id, "--out", out)
                .refused("Nothing in this draft was settled");
    }

    @Test
    void many_are_settled_by_one_rule_and_those_that_stay_open_are_listed() {
        Run first = Run.of("settle", draft, "--all", "every", "--adopt", "first", "--out", out);
        assertTrue(first.ended(0).out().contains(ids.size() + " points settled."), first::toString);
        Run supported =
                Run.of("settle", draft, "--all", "every", "--adopt", "supported:ISR", "--out", out);
        assertTrue(
                supported.ended(1).out().contains("does not support exactly one"),
                supported::toString);
        Run.of("settle", draft, "--all", "held-by:CHN", "--adopt", "none", "--out", out).ended(0);
        assertFalse(ids(out).contains(ids.getFirst()));
    }

    /** Delegates cite a paragraph in their own language, and without its full stop. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "paragraph:1",
                "paragraph:1.",
                "paragraph:OP1",
                "paragraph:op1",
                "paragraph:ОП1",
                "held-by:CHN",
                "held-by:China",
                "held-by:Китай"
            })
    void what_is_meant_is_found_as_people_name_it(String which) {
        Run run = Run.of("settle", draft, "--all", which, "--adopt", "none", "--out", out).ended(0);
        assertFalse(run.out().startsWith("0 "), run::toString);
        assertFalse(ids(out).contains(ids.getFirst()));
    }

    @Test
    void a_label_is_found_in_any_script_and_case() {
        Path labelled = folder.resolve("labelled.travaux");
        Run.of(
                        "import",
                        new Texts(folder).write("labelled.txt", "OP1. Urges [some] (+KAZ) cities."),
                        "--out",
                        labelled)
                .ended(0);
        for (String name : List.of("OP1", "OP1.", "op1", "ОП1", "оп 1", "OP-1")) {
            Run run =
                    Run.of(
                            "settle",
                            labelled,
                            "--all",
                            "paragraph:" + name,
                            "--adopt",
                            "first",
                            "--out",
                            out);
            assertTrue(run.ended(0).out().contains("1 point settled."), () -> name + run);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "paragraph:OP9, first, is called “OP9”",
        "paragraph:Narnia, first, is called “Narnia”",
        "held-by:Narnia, first, No delegation is known as “Narnia”",
        "held-by:FRA, first, FRA takes no position",
        "every, supported:Narnia, No delegation is known as “Narnia”",
        "every, supported:FRA, FRA takes no position"
    })
    void what_names_nothing_of_the_draft_is_refused(String which, String rule, String words) {
        Run.of("settle", draft, "--all", which, "--adopt", rule, "--out", out).refused(words);
        assertFalse(Files.exists(out));
    }

    @Test
    void a_delegation_that_supports_an_alternative_may_be_called_by_its_name() {
        Run run =
                Run.of(
                        "settle",
                        draft,
                        "--all",
                        "paragraph:1",
                        "--adopt",
                        "supported:Казахстан",
                        "--out",
                        out);
        assertTrue(run.ended(0).out().contains("1 point settled."), run::toString);
    }

    @Test
    void a_point_that_stays_open_is_named_by_its_paragraph_and_words() {
        Run run =
                Run.of("settle", draft, "--all", "every", "--adopt", "supported:ISR", "--out", out);
        String named = "1. «encourage / urge» (" + ids.getFirst() + ")";
        assertTrue(run.ended(1).out().contains(named), run::toString);
    }

    @Test
    void a_selection_or_an_occasion_that_is_none_is_answered_with_a_sentence() {
        Run.of("settle", draft, "--all", "some", "--adopt", "first", "--out", out)
                .refused("unheld");
        Run.of("settle", draft, "--all", "kind:odd", "--adopt", "first", "--out", out)
                .refused("kind:operative");
        Run.of("settle", draft, "--all", "every", "--out", out).refused("--adopt first");
        Run.of("settle", draft, "--adopt", ids.getFirst() + "=1", "--forum", "bar", "--out", out)
                .refused("informals, working-group, plenary");
        Run.of("settle", draft, "--adopt", ids.getFirst() + "=1", "--date", "May", "--out", out)
                .refused("2027-05-14");
        Run.of("settle", draft, "--adopt", ids.getFirst() + "=1").refused("--out");
    }
}
