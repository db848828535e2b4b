package org.travaux.app.files.compiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.files.Failure;
import org.travaux.app.files.opening.DraftSource;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.text.MarkedText;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A secretary has thirty files with all sorts of names and wants to type as little as can be. */
class CopyOwnerTest {
    private static final Draft BASE =
            Draft.of(
                    "cica",
                    List.of(Language.ENGLISH),
                    List.of(
                            Paragraph.of(
                                    "p1",
                                    ParagraphKind.PLAIN,
                                    null,
                                    0,
                                    Map.of(
                                            Language.ENGLISH,
                                            MarkedText.plain("Statement of the Parties")))));

    @TempDir private Path folder;

    private static @Nullable CopyOwner ofName(String name) {
        return CopyOwner.ofName(name, BASE.notation().delegations());
    }

    @ParameterizedTest
    @CsvSource({
        "CHN.docx, CHN",
        "china-tracked.docx, CHN",
        "draft_statement_China_rev2.docx, CHN",
        "Comments of the Russian Federation.docx, RUS",
        "Замечания Казахстана.docx, KAZ",
        "Қазақстан.txt, KAZ",
        "statement (Türkiye) 12 May.docx, TUR",
        "russia.ru.txt, RUS"
    })
    void a_name_in_any_language_and_manner(String name, String code) {
        assertEquals(new CopyOwner(code, CopyOwner.From.NAME), ofName(name));
    }

    /** “And” is no Andorra, and two delegations in one name are nobody's copy for certain. */
    @ParameterizedTest
    @CsvSource({
        "statement.docx",
        "comments and proposals.docx",
        "China and Russia.docx",
        "can be deleted.txt",
        "per capita.docx"
    })
    void a_name_that_does_not_say_is_not_guessed_at(String name) {
        assertNull(ofName(name));
    }

    @Test
    void who_changed_it_says_so_where_the_name_does_not() throws Exception {
        Path file = folder.resolve("statement.docx");
        Files.write(
                file,
                MadeDocument.of(
                                MadeDocument.p(
                                        MadeDocument.r("Statement of "),
                                        MadeDocument.ins(
                                                "Delegation of Mongolia",
                                                MadeDocument.r("all Parties"))))
                        .bytes());
        assertEquals(new CopyOwner("MNG", CopyOwner.From.AUTHOR), owner(file));
    }

    @Test
    void the_first_words_say_so_where_nothing_else_does() throws Exception {
        Path file = folder.resolve("statement.txt");
        Files.writeString(file, "Comments of Azerbaijan\n\nStatement of the Parties\n");
        assertEquals(new CopyOwner("AZE", CopyOwner.From.WORDS), owner(file));
        Files.writeString(file, "Statement of the Parties\n\nThey thank all hosts.\n");
        assertNull(owner(file));
    }

    private static @Nullable CopyOwner owner(Path file) throws Failure {
        DraftSource source = new DraftSource(Sentences.in("en"), InputStream.nullInputStream());
        return new CopyReading(source).owner(file, BASE);
    }
}
