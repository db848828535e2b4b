package org.travaux.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.docx.ForeignDocument;
import org.travaux.app.docx.reading.WordException;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftFormat;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A document that another program wrote, imported and exported unchanged, keeps its body. */
class ForeignBodyLawTest {
    private static final int ROUNDS = 40;

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
        Path written = folder.resolve("written.docx");
        for (int round = 0; round < ROUNDS; round++) {
            String because = "seed " + (seed * 1000L + round);
            Files.write(given, ForeignDocument.of(seed * 1000L + round, 30).bytes());
            Draft draft = read(given);
            try (var out = Files.newOutputStream(written)) {
                new ExportOrder(ExportKind.NEGOTIATING, Language.ENGLISH)
                        .write(DraftReading.of(draft), null, out);
            }
            same(SeenParagraph.of(given), SeenParagraph.of(written), because);
            assertEquals(DraftFormat.write(draft), DraftFormat.write(read(written)), because);
        }
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
            if (after.level() >= 0) {
                assertEquals(before.level(), after.level(), because);
            }
        }
        assertEquals(given.size(), written.size(), because);
    }
}
