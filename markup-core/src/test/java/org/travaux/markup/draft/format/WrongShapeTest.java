package org.travaux.markup.draft.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.format.DraftFormatException.Problem;
import org.travaux.markup.report.Holdings;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * docs/format.md: a value that can't be is refused with its place; what is not refused can be
 * worked with, and is there still when the draft is written again.
 */
class WrongShapeTest {
    private static final String EXAMPLE =
            """
            {"travaux":1,"symbol":"S","profile":"cica","sourceLanguage":"en","languages":["en","ru"],
            "delegations":[{"code":"ZED","names":{"en":["Zedland","Zed"]},"group":true,
              "members":["KAZ"],"hue":{"deep":[1.50,1e400]}}],
            "revisions":[{"date":"2027-05-14","open":3,"held":2,"settled":1}],
            "adoption":{"labels":{"keep":["gap:PP8/PP10"],"forum":"plenary","date":"2027-05-14"},
              "symbol":{"is":"T","instead":"S","forum":"plenary","date":"2027-05-14"},
              "toLookAt":[{"paragraph":"p1","language":"en","words":"PP8"}]},
            "compilations":[{"date":"2027-05-14","copies":[{"file":"a.docx","delegation":"KAZ"}],
              "proposals":[{"is":"words","paragraph":"p1","choice":"c1","copies":[0],
                "before":{"en":"meet"},"words":{"en":"gather"}}],
              "remarks":[{"is":"for-others","copy":0,"paragraph":"OP1","words":"CHN"}]}],
            "merges":[{"date":"2027-05-14","sides":["A","B"],"remarks":[{"is":"words",
              "paragraph":"p1","choice":"c1","first":{"en":"meet"},"second":{"en":"gather"}}]}],
            "procedures":[{"id":"q1","is":"silence","symbol":"S","until":"2026-12-04T18:00",
              "zone":"Asia/Almaty","begun":"2026-11-30T09:15:00Z","later":[1],
              "enclosures":[{"title":"T","pages":7,"hue":1}],
              "events":[{"is":"extended","recorded":"2026-12-04T09:15:00Z",
                "until":"2026-12-07T18:00","reason":"so"},
                {"is":"broken","delegations":["CHN"],"paragraphs":["p1"],"hue":2}]}],
            "paragraphs":[{"id":"p1","kind":"item","label":"(a)","level":2,"style":"List",
              "cell":[1,2,3],"look":["centered"],"later":["x"],
              "text":{"en":"We [meet] (+ZED) [gather].","ru":"Мы [a] [b]."},
              "choices":[{"id":"c1","en":3,"ru":3,"confirmed":true,"later":1,
                "alternatives":[{"en":3,"ru":7},{"en":17,"ru":3}]}],
              "behind":{"ru":"0123abcd"},
              "meantSo":[{"finding":"number:1","reason":"so"}],
              "status":[{"is":"agreed","forum":"plenary","date":"2027-05-14","reason":"so"}],
              "settlements":[{"choice":"c0","is":"adopted","alternative":1,"forum":"plenary",
                "date":"2027-05-14","texts":2,
                "at":[{"language":"en","from":0,"to":2,"now":"We","before":"[We][They]",
                  "choices":{"c9":0},"within":"c8"}]}]}]}
            """;

    private static final List<String> WRONG =
            List.of(
                    "null",
                    "true",
                    "7",
                    "-1",
                    "0.5",
                    "99999999999",
                    "\"\"",
                    "\" \"",
                    "\"+[\"",
                    "[]",
                    "[null]",
                    "[\"\"]",
                    "[[]]",
                    "[{}]",
                    "{}",
                    "{\"\":null}",
                    "{\"en\":[\"\"]}",
                    "{\"en\":\"Zedland\"}");

    @Test
    void every_field_with_every_wrong_value() throws DraftFormatException {
        DraftFormat.read(EXAMPLE);
        assertTrue(new Replacing(EXAMPLE, _ -> true).inAllPlaces() > 1000);
    }

    static LongStream seeds() {
        return LongStream.range(0, 5);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_field_of_drafts_that_are_made_up(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String file = DraftFormat.write(Drafts.random(seed));
        assertTrue(new Replacing(file, _ -> random.nextInt(40) == 0).inAllPlaces() > 0);
    }

    /** A file in which values are replaced by wrong ones, one at a time. */
    private record Replacing(JsonNode root, Predicate<String> wanted) {
        Replacing(String file, Predicate<String> wanted) {
            this(DraftFormat.JSON.readTree(file), wanted);
        }

        int inAllPlaces() {
            return replaceIn(root, "");
        }

        private int replaceIn(JsonNode node, String place) {
            int count = 0;
            if (node instanceof ObjectNode object) {
                for (String field : List.copyOf(object.propertyNames())) {
                    String at = place.isEmpty() ? field : place + "." + field;
                    count += replace(object.get(field), value -> object.set(field, value), at);
                }
            } else if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    int index = i;
                    String at = place + "[" + i + "]";
                    count += replace(array.get(i), value -> array.set(index, value), at);
                }
            }
            return count;
        }

        private int replace(JsonNode right, Consumer<JsonNode> put, String place) {
            int count = 0;
            for (String wrong : WRONG) {
                if (!wanted.test(wrong)) {
                    continue;
                }
                count++;
                JsonNode value = DraftFormat.JSON.readTree(wrong);
                put.accept(value);
                boolean same = right.getNodeType() == value.getNodeType();
                boolean leftOut = value.isNull() && !place.endsWith("]");
                look(root, value, same || leftOut, place);
            }
            put.accept(right);
            return count + replaceIn(right, place);
        }
    }

    private static void look(JsonNode root, JsonNode value, boolean mayBe, String place) {
        String because = place + " = " + value;
        try {
            Draft draft = DraftFormat.read(root.toString());
            String written = DraftFormat.write(draft);
            assertEquals(written, DraftFormat.write(DraftFormat.read(written)), because);
            if (place.startsWith("delegations")) {
                Holdings.of(DraftReading.of(draft));
            }
            if (!mayBe) {
                JsonNode again = DraftFormat.JSON.readTree(written);
                assertEquals(value, at(again, place), because);
            }
        } catch (DraftFormatException e) {
            assertPlace(e, place, because);
        } catch (RuntimeException e) {
            throw new AssertionError(because, e);
        }
    }

    private static void assertPlace(DraftFormatException e, String place, String because) {
        if (place.equals("travaux")) {
            return;
        }
        assertTrue(
                e.problem() == Problem.WRONG_VALUE || e.problem() == Problem.MISSING,
                () -> because + ": " + e.getMessage());
        String told = e.arguments().getFirst();
        // What one field says may make the one beside it wrong, and a language any text.
        String beside = place.substring(0, Math.max(0, place.lastIndexOf('.')));
        boolean near = told.startsWith(beside) || place.startsWith(told);
        boolean other = told.contains("anguage") || place.contains("anguage");
        assertTrue(near || other || told.endsWith(".id"), () -> because + ": " + e.getMessage());
    }

    private static JsonNode at(JsonNode root, String place) {
        String pointer = "/" + place.replace(".", "/").replace("[", "/").replace("]", "");
        return root.at(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\":\"ZED\"} | delegations",
                "[{\"code\":\"ZED\",\"names\":{\"en\":[\"\"]}}] | delegations[0].names.en[0]",
                "[{\"code\":\"ZED\",\"names\":{\"en\":\"Zedland\"}}] | delegations[0].names.en",
                "[{\"code\":\"ZED\",\"names\":[\"Zedland\"]}] | delegations[0].names",
                "[{\"code\":\" \"}] | delegations[0].code",
                "[{\"code\":\"ZED\",\"members\":\"KAZ\"}] | delegations[0].members",
                "[{\"code\":\"ZED\",\"group\":\"yes\"}] | delegations[0].group"
            })
    void names_and_delegations_of_a_wrong_shape_are_refused(String delegations, String place) {
        String file =
                """
                {"travaux":1,"symbol":"","profile":"cica","sourceLanguage":"en","languages":["en"],
                "delegations":%s,"paragraphs":[]}
                """
                        .formatted(delegations);
        DraftFormatException refused =
                assertThrows(DraftFormatException.class, () -> DraftFormat.read(file));
        assertEquals(Problem.WRONG_VALUE, refused.problem());
        assertEquals(place, refused.arguments().getFirst());
    }

    @Test
    void numbers_of_fields_that_nobody_knows_stay_as_they_are() throws DraftFormatException {
        String written = DraftFormat.write(DraftFormat.read(EXAMPLE));
        assertTrue(written.contains("\"deep\":[1.50,1E+400]"), written);
    }
}
