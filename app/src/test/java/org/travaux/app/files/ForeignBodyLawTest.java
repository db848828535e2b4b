package org.travaux.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.docx.ForeignDocument;
import org.travaux.app.docx.Office;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.opening.DraftSource;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.TextSource;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.format.DraftFormat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A document that another program wrote, imported and exported unchanged, keeps its body. */
class ForeignBodyLawTest {
    private static final int ROUNDS = 40;

    /** With what lists begin that can be written as lists. */
    private static final Pattern FIRST = Pattern.compile("1[.)]|\\(a\\)|а\\)|§ 1|Article 1|[•◦–]");

    private static final String WORD = "docx:Office Open XML Text";
    private static final String PAGE =
            """
            <html><body><h1>Heading</h1><p>Words <b>bold</b> and <i>slanted</i>.</p>
            <ol><li>One</li><li>Two<ol type="a"><li>Alpha</li><li>Beta</li></ol></li></ol>
            <ol start="5" type="I"><li>Five</li><li>Six</li></ol>
            <blockquote>Quoted</blockquote><pre>set   apart</pre><p>Text<br>broken</p>
            </body></html>
            """;

    @TempDir private Path folder;

    private static Draft read(Path document) throws Failure {
        return new DraftSource(Sentences.in("en"), InputStream.nullInputStream())
                .open(new TextSource(document, Language.ENGLISH), "cica", ImportAnswers.NONE)
                .draft();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void text_styles_and_numbering_are_kept(int seed) throws IOException, Failure, WordException {
        Path given = folder.resolve("given.docx");
        for (int round = 0; round < ROUNDS; round++) {
            String because = "seed " + (seed * 1000L + round);
            Files.write(given, ForeignDocument.of(seed * 1000L + round, 30).bytes());
            kept(given, because);
        }
    }

    @Test
    void what_libreoffice_writes_is_kept()
            throws IOException, Failure, WordException, InterruptedException {
        Office.require();
        Path source = Path.of("src/test/resources/org/travaux/app/docx/office/text.fodt");
        Files.copy(source, folder.resolve("text.fodt"));
        Files.writeString(folder.resolve("page.html"), PAGE);
        Office office = new Office(folder);
        office.convert("fodt", "OpenDocument Text Flat XML", WORD, List.of("text"));
        office.convert("html", "HTML (StarWriter)", WORD, List.of("page"));
        assertEquals(16, kept(folder.resolve("text.docx"), "text"));
        assertEquals(11, kept(folder.resolve("page.docx"), "page"));
    }

    /** How many paragraphs a document has, after it was compared with what becomes of it. */
    private int kept(Path given, String because) throws IOException, Failure, WordException {
        Path written = folder.resolve("written.docx");
        Draft draft = read(given);
        try (var out = Files.newOutputStream(written)) {
            new ExportOrder(ExportKind.NEGOTIATING, Language.ENGLISH)
                    .write(DraftReading.of(draft), null, out);
        }
        same(SeenParagraph.of(given), SeenParagraph.of(written), because);
        assertEquals(DraftFormat.write(draft), DraftFormat.write(read(written)), because);
        return draft.paragraphs().size();
    }

    /** What Word counted it counts still, where what it writes can be written so. */
    private static void same(
            List<SeenParagraph> given, List<SeenParagraph> written, String because) {
        for (int i = 0; i < Math.min(given.size(), written.size()); i++) {
            SeenParagraph before = given.get(i);
            SeenParagraph after = written.get(i);
            assertEquals(before.style(), after.style(), because);
            assertEquals(before.words(), after.words(), because);
            assertEquals(before.look(), after.look(), because);
            assertEquals(before.looks(), after.looks(), because);
            assertEquals(before.indent(), after.indent(), because);
            if (after.level() >= 0 || FIRST.matcher(before.counted()).matches()) {
                assertEquals(before.level(), after.level(), because);
            }
        }
        assertEquals(given.size(), written.size(), because);
    }
}
