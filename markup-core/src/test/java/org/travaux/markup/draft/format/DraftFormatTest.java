package org.travaux.markup.draft.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.format.DraftFormatException.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/** docs/format.md: what is written is read back, and what is wrong is said. */
class DraftFormatTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_written_is_read_back_the_same(long seed) throws DraftFormatException {
        Draft draft = Drafts.random(seed);
        String written = DraftFormat.write(draft);
        String throughUtf8 =
                new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        Draft read = DraftFormat.read(throughUtf8);
        assertEquals(draft, read);
        assertEquals(written, DraftFormat.write(read));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_written_keeps_to_the_schema(long seed) throws IOException {
        assertEquals(
                List.of(),
                schema().validate(DraftFormat.write(Drafts.random(seed)), InputFormat.JSON));
    }

    @Test
    void the_schema_refuses_what_is_not_a_draft() throws IOException {
        assertTrue(schema().validate("{\"travaux\":1}", InputFormat.JSON).size() > 0);
    }

    private static Schema schema() throws IOException {
        String schema = Files.readString(Path.of("..", "docs", "travaux.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
    }

    @Test
    void each_text_of_a_paragraph_stands_on_a_line_of_its_own() {
        Draft draft = Drafts.trilingual(List.of(List.of("one\ntwo", "раз", "бір")));
        List<String> lines = DraftFormat.write(draft).lines().toList();
        assertTrue(lines.contains(" \"en\":\"one\\ntwo\","), lines::toString);
        assertTrue(lines.contains(" \"ru\":\"раз\","), lines::toString);
        assertTrue(lines.contains(" \"kk\":\"бір\"}}"), lines::toString);
    }

    @Test
    void unknown_fields_survive_wherever_they_stand() throws DraftFormatException {
        String file =
                """
                {"travaux":1,"symbol":"","profile":"cica","sourceLanguage":"en","languages":["en"],
                "later":{"a":[1,2]},
                "delegations":[{"code":"KAZ","names":{"en":["Kazakhstan"]},"hue":7}],
                "paragraphs":[{"id":"p1","kind":"plain","state":"agreed","text":{"en":"[a]"},
                "choices":[{"id":"c1","en":0,"reason":"meant so"}],
                "status":[{"is":"agreed","by":"acclamation"}],
                "settlements":[{"choice":"c0","is":"deleted","who":"the chair","at":[
                {"language":"en","from":0,"to":0,"before":"[b] ","why":"time"}]}]}]}\
                """;
        String again = DraftFormat.write(DraftFormat.read(file));
        assertTrue(again.contains("\"later\":{\"a\":[1,2]}"), again);
        assertTrue(again.contains("\"hue\":7"), again);
        assertTrue(again.contains("\"state\":\"agreed\""), again);
        assertTrue(again.contains("\"reason\":\"meant so\""), again);
        assertTrue(again.contains("{\"is\":\"agreed\",\"by\":\"acclamation\"}"), again);
        assertTrue(again.contains("\"who\":\"the chair\""), again);
        assertTrue(again.contains("\"why\":\"time\""), again);
        assertEquals(again, DraftFormat.write(DraftFormat.read(again)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    §§                                  | EMPTY         |
                    [1,2]                               | NOT_A_DRAFT   |
                    {"a":1}                             | NOT_A_DRAFT   |
                    {"travaux":"1"}                     | NOT_A_DRAFT   |
                    {"travaux":99}                      | NEWER_VERSION | 99
                    {"travaux":1,"languages":["en"      | CUT_SHORT     | 1
                    {"travaux":1 "languages":[]}        | NOT_JSON      | 1
                    {"travaux":1,"travaux":1}           | NOT_JSON      | 1
                    {"travaux":1}                       | MISSING       | languages
                    {"travaux":1,"languages":[]}        | MISSING       | languages[0]
                    {"travaux":1,"languages":["?"]}     | WRONG_VALUE   | languages[0]
                    {"travaux":1,"languages":["en"]}    | MISSING       | sourceLanguage
                    {"travaux":1,"languages":["en"],"sourceLanguage":"ru"} | WRONG_VALUE | sourceLanguage
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en"} | MISSING     | paragraphs
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","profile":"x"} | WRONG_VALUE | profile
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[{"kind":"verse"}]} | WRONG_VALUE | paragraphs[0].kind
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[{"id":"p","kind":"plain"}]} | MISSING | paragraphs[0].text
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[{"id":"p","kind":"plain","text":{"en":7}}]} | WRONG_VALUE | paragraphs[0].text.en
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[{"id":"p","kind":"plain","text":{"ru":"x"}}]} | WRONG_VALUE | paragraphs[0].text.ru
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[{"id":"p","kind":"plain","text":{},"status":[{"is":"asleep"}]}]} | WRONG_VALUE | paragraphs[0].status[0].is
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[{"id":"p","kind":"plain","text":{},"status":[{"is":"agreed","date":"May"}]}]} | WRONG_VALUE | paragraphs[0].status[0].date
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[{"id":"p","kind":"plain","text":{},"status":[{"is":"agreed","forum":"bar"}]}]} | WRONG_VALUE | paragraphs[0].status[0].forum
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[{"id":"p","kind":"plain","text":{},"cell":7}]} | WRONG_VALUE | paragraphs[0].cell
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[{"id":"p","kind":"plain","text":{},"cell":[1]}]} | WRONG_VALUE | paragraphs[0].cell
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[{"id":"p","kind":"plain","text":{},"cell":[1,0]}]} | WRONG_VALUE | paragraphs[0].cell[1]
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[{"id":"p","kind":"plain","text":{},"cell":[1,2,"3"]}]} | WRONG_VALUE | paragraphs[0].cell[2]
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[],"procedures":[{"is":"silence"}]} | MISSING | procedures[0].id
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[],"procedures":[{"id":"q","is":"sleep"}]} | WRONG_VALUE | procedures[0].is
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[],"procedures":[{"id":"q","is":"silence"}]} | MISSING | procedures[0].until
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[],"procedures":[{"id":"q","is":"silence","until":"Friday"}]} | WRONG_VALUE | procedures[0].until
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[],"procedures":[{"id":"q","is":"silence","until":"2026-12-04T24:00"}]} | WRONG_VALUE | procedures[0].until
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[],"procedures":[{"id":"q","is":"silence","until":"2026-12-04T18:00","zone":"?"}]} | WRONG_VALUE | procedures[0].zone
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[],"procedures":[{"id":"q","is":"silence","until":"2026-12-04T18:00","zone":"UTC","events":[{"is":"broken"}]}]} | MISSING | procedures[0].events[0].delegations
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[],"procedures":[{"id":"q","is":"silence","until":"2026-12-04T18:00","zone":"UTC","events":[{"is":"extended"}]}]} | MISSING | procedures[0].events[0].until
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[],"procedures":[{"id":"q","is":"silence","until":"2026-12-04T18:00","zone":"UTC","enclosures":[{"title":" "}]}]} | WRONG_VALUE | procedures[0].enclosures[0].title
                    {"travaux":1,"languages":["en"],"sourceLanguage":"en","paragraphs":[],"procedures":[{"id":"q","is":"silence","until":"2026-12-04T18:00","zone":"UTC"},{"id":"q","is":"silence","until":"2026-12-04T18:00","zone":"UTC"}]} | WRONG_VALUE | procedures[1].id
                    """)
    void says_what_is_wrong_and_where(String file, Problem problem, String place) {
        DraftFormatException failure =
                assertThrows(DraftFormatException.class, () -> DraftFormat.read(file));
        assertEquals(problem, failure.problem());
        assertEquals(
                place == null ? "" : place,
                failure.arguments().isEmpty() ? "" : failure.arguments().getFirst());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_file_cut_anywhere_is_refused_with_a_place(long seed) {
        String written = DraftFormat.write(Drafts.random(seed));
        int cut = (int) (seed * 7919 % (written.length() - 2)) + 1;
        DraftFormatException failure =
                assertThrows(
                        DraftFormatException.class,
                        () -> DraftFormat.read(written.substring(0, cut)));
        boolean cutBehindABrace = written.substring(0, cut).stripTrailing().endsWith("}");
        assertEquals(cutBehindABrace ? Problem.NOT_JSON : Problem.CUT_SHORT, failure.problem());
        assertEquals(2, failure.arguments().size());
    }

    @Test
    void two_paragraphs_with_one_id_are_refused() {
        String file = DraftFormat.write(Drafts.english("a", "b")).replace("\"p1\"", "\"p0\"");
        DraftFormatException failure =
                assertThrows(DraftFormatException.class, () -> DraftFormat.read(file));
        assertEquals(List.of("paragraphs[1].id", "p0"), failure.arguments());
    }
}
