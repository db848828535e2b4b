package org.travaux.app.cli.compiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.cli.Run;
import org.travaux.app.cli.Texts;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class CompileCommandTest {
    private static final Path SAMPLE = Path.of("../samples/compilation");
    private static final String BASE = "1. States should act.\n\n2. They meet every year.\n";

    @TempDir private Path folder;

    private Path text(String name, String words) throws Exception {
        return new Texts(folder).write(name, words);
    }

    private Run sample(Path out, Object... more) {
        return Run.of(
                Stream.concat(
                                Stream.of(
                                        "compile",
                                        SAMPLE.resolve("base.travaux"),
                                        "--from",
                                        "CHN=" + SAMPLE.resolve("china-tracked.docx"),
                                        "--from",
                                        "MNG=" + SAMPLE.resolve("mongolia.docx"),
                                        "--from",
                                        "TUR=" + SAMPLE.resolve("turkiye.txt"),
                                        "--from",
                                        "RUS=" + SAMPLE.resolve("russia.ru.txt"),
                                        "--from",
                                        "KAZ=" + SAMPLE.resolve("kazakhstan-comment.docx"),
                                        "--date",
                                        "2027-05-14",
                                        "--out",
                                        out),
                                Stream.of(more))
                        .toArray());
    }

    @Test
    void the_sample_is_compiled_as_the_golden_file_says() throws Exception {
        Path out = folder.resolve("compiled.travaux");
        sample(out).ended(0);
        assertEquals(Files.readString(SAMPLE.resolve("compiled.travaux")), Files.readString(out));
    }

    @Test
    void a_report_says_what_each_proposed_and_where_it_stands() throws Exception {
        Path out = folder.resolve("compiled.travaux");
        Path report = folder.resolve("report.md");
        sample(out, "--report", report).ended(0);
        List<String> lines = Files.readAllLines(report);
        assertTrue(
                lines.contains("| OP1. | words | should | shall | otherwise: TUR | open |"),
                lines::toString);
        assertTrue(
                lines.contains("| China | china-tracked.docx | 2027-05-14 | 2 |"), lines::toString);
        String again =
                Run.of("positions", out, "--report", "compilation", "--format", "markdown")
                        .ended(0)
                        .out();
        assertEquals(again, Files.readString(report));
    }

    @Test
    void a_report_of_no_known_kind_is_refused_before_anything_is_written() {
        Path out = folder.resolve("compiled.travaux");
        sample(out, "--report", folder.resolve("report.odt")).ended(2);
        assertFalse(Files.exists(out));
    }

    @Test
    void the_text_before_is_as_it_was() throws Exception {
        Path out = folder.resolve("compiled.travaux");
        Path before = folder.resolve("before.docx");
        sample(out).ended(0);
        Run.of("export", out, "--as", "reading", "--copy", "base", "--out", before).ended(0);
        Path again = folder.resolve("before.travaux");
        Run.of("import", before, "--lang", "en", "--out", again);
        Draft base = DraftFormat.read(Files.readString(SAMPLE.resolve("base.travaux")));
        Draft read = DraftFormat.read(Files.readString(again));
        assertTrue(
                read.texts(Language.ENGLISH).containsAll(base.texts(Language.ENGLISH)),
                read.texts(Language.ENGLISH)::toString);
    }

    @Test
    void each_proposal_can_be_traced_and_forgotten() throws Exception {
        Path base = text("base.txt", BASE);
        Path copy = text("china.txt", BASE.replace("should", "shall"));
        Path out = folder.resolve("out.travaux");
        Run.of("compile", base, "--from", "China=" + copy, "--out", out).ended(0);
        Run open = Run.of("trace", out, "--from", "CHN").ended(0);
        assertTrue(open.out().contains("“should” → “shall”  open  (china.txt)"), open.out());
        Path settled = folder.resolve("settled.travaux");
        Run.of("settle", out, "--all", "every", "--adopt", "last", "--out", settled);
        Run adopted = Run.of("trace", settled, "--from", "CHN").ended(0);
        assertTrue(adopted.out().contains("“shall”  adopted"), adopted.out());
        Path bare = folder.resolve("bare.travaux");
        Run.of("trace", out, "--forget", "--out", bare).ended(0);
        assertTrue(Files.readString(out).contains("china.txt"));
        assertFalse(Files.readString(bare).contains("china.txt"));
    }

    @Test
    void a_copy_of_another_document_is_refused_unless_it_is_meant() throws Exception {
        Path base = text("base.txt", BASE);
        Path other = text("other.txt", "Welcomes the new guests.\n\nThe harbour closes early.\n");
        Path out = folder.resolve("out.travaux");
        Run refused = Run.of("compile", base, "--from", "CHN=" + other, "--out", out).ended(2);
        assertTrue(refused.err().contains("little in common"), refused.err());
        assertFalse(Files.exists(out));
        Run.of("compile", base, "--from", "CHN=" + other, "--even-unlike", "--out", out).ended(1);
        assertTrue(Files.exists(out));
    }

    @Test
    void a_delegation_that_nobody_knows_is_refused() throws Exception {
        Path base = text("base.txt", BASE);
        Path out = folder.resolve("out.travaux");
        for (String from : new String[] {"Zedland=" + base, base.toString()}) {
            Run refused = Run.of("compile", base, "--from", from, "--out", out).ended(2);
            assertTrue(refused.err().contains("--from CHN=china.docx"), refused.err());
        }
        assertFalse(Files.exists(out));
    }

    @Test
    void a_copy_like_the_text_is_told() throws Exception {
        Path base = text("base.txt", BASE);
        Path same = text("same.txt", BASE);
        Path out = folder.resolve("out.travaux");
        Run run = Run.of("compile", base, "--from", "CHN=" + same, "--out", out).ended(1);
        assertTrue(run.err().contains("it proposes nothing"), run.err());
    }
}
