package org.travaux.markup.draft.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Correspondence;
import org.travaux.markup.draft.DelegationCopy;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.InternalNote;
import org.travaux.markup.draft.MeantSo;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

import java.util.List;
import java.util.Map;

/** A draft as a delegation gets it, and how it is known again. */
class CirculatedTest {
    private static final String STATE = "0123456789abcdef0123456789abcdef01234567";
    private static final Circulated SENT =
            new Circulated("CHN", "AC/1/Rev.2", "Rev.2", STATE, "2027-05-14T18:00");

    /** In no text that a delegation may see. */
    private static final String SECRET = "quincunx";

    private static final Map<String, JsonNode> UNKNOWN =
            Map.of("later", StringNode.valueOf(SECRET));

    @Test
    void it_stands_on_a_line_of_the_file() throws DraftFormatException {
        Draft draft = Drafts.english("We meet.").withCirculated(SENT);
        String file = DraftFormat.write(draft);
        assertTrue(
                file.contains(
                        "\n\"circulated\":{\"to\":\"CHN\",\"symbol\":\"AC/1/Rev.2\","
                                + "\"revision\":\"Rev.2\",\"state\":\""
                                + STATE
                                + "\",\"deadline\":\"2027-05-14T18:00\"},\n"),
                file);
        assertEquals(draft, DraftFormat.read(file));
        assertFalse(DraftFormat.write(Drafts.english("We meet.")).contains("circulated"));
        Draft bare = draft.withCirculated(new Circulated("CHN", "", "", "", ""));
        assertTrue(DraftFormat.write(bare).contains("\"circulated\":{\"to\":\"CHN\"},"));
        assertEquals(bare, DraftFormat.read(DraftFormat.write(bare)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"to\":\" \"}",
                "{\"to\":7}",
                "{\"to\":\"CHN\",\"state\":\"HEAD\"}",
                "{\"to\":\"CHN\",\"state\":\"../../../../../../../../../../etc/passwd\"}",
                "{\"to\":\"CHN\",\"deadline\":\"Friday\"}",
                "{\"to\":\"CHN\",\"deadline\":\"2027-02-32\"}",
                "{\"to\":\"CHN\",\"deadline\":\"2027-05-14T18:00Z\"}"
            })
    void what_can_not_be_is_refused_with_its_place(String wrong) {
        String file =
                DraftFormat.write(Drafts.english("We meet."))
                        .replace("\"delegations\"", "\"circulated\":" + wrong + ",\"delegations\"");
        DraftFormatException refused =
                assertThrows(DraftFormatException.class, () -> DraftFormat.read(file));
        assertTrue(refused.arguments().getFirst().toString().startsWith("circulated"), wrong);
    }

    @Test
    void a_delegation_gets_the_text_and_nothing_that_is_kept_beside_it() {
        String text = "We [shall] (+CHN) [may] (-CHN) meet.";
        Paragraph paragraph =
                Drafts.english(text)
                        .paragraphs()
                        .getFirst()
                        .withText(Language.RUSSIAN, MarkedText.plain(SECRET))
                        .withCorrespondence(
                                new Correspondence(
                                        Map.of(Language.RUSSIAN, "01234567"),
                                        List.of(MeantSo.of("number:ru:30/31", SECRET))))
                        .withStatus(
                                StatusChange.of(
                                        ParagraphStatus.RESERVED,
                                        Forum.PLENARY,
                                        "2027-05-14",
                                        SECRET))
                        .withSettlements(
                                List.of(
                                        new Settlement(
                                                "s1",
                                                new Resolution.Replaced(),
                                                Occasion.UNKNOWN,
                                                1,
                                                List.of(
                                                        new SettledPlace(
                                                                Language.ENGLISH,
                                                                new TextRange(0, 2),
                                                                "We",
                                                                MarkedText.plain(SECRET),
                                                                Map.of(),
                                                                null,
                                                                Map.of())),
                                                Map.of())));
        Paragraph unknown =
                new Paragraph(
                        paragraph.id(),
                        paragraph.kind(),
                        paragraph.label(),
                        paragraph.level(),
                        paragraph.layout(),
                        paragraph.texts(),
                        paragraph.choices(),
                        paragraph.correspondence(),
                        paragraph.history(),
                        paragraph.passages(),
                        paragraph.settlements(),
                        UNKNOWN);
        Draft draft =
                new Draft(
                                "AC/1/Rev.2",
                                "cica",
                                Language.ENGLISH,
                                List.of(Language.ENGLISH, Language.RUSSIAN),
                                List.of(),
                                List.of(unknown),
                                UNKNOWN)
                        .withRevisions(List.of(Revision.of("2027-05-01", 7, 3, 1)))
                        .withAdoption(
                                Adoption.NONE.with(
                                        AdoptedSymbol.of(SECRET, "AC/1", Occasion.UNKNOWN)))
                        .withCompilations(
                                List.of(
                                        new Compilation(
                                                "2027-05-02",
                                                List.of(new CompiledCopy(SECRET, "RUS")),
                                                List.of(),
                                                List.of())))
                        .withMerges(
                                List.of(
                                        new MergeRecord(
                                                "2027-05-03", List.of(SECRET, ""), List.of())))
                        .withInternalNotes(
                                List.of(new InternalNote("n1", "p0", SECRET, "", SECRET)));
        Draft copy = DelegationCopy.of(draft, List.of(Language.ENGLISH), SENT);
        String file = DraftFormat.write(copy);
        assertFalse(file.contains(SECRET), file);
        assertEquals(text, copy.paragraphs().getFirst().text(Language.ENGLISH).text());
        assertEquals(paragraph.id(), copy.paragraphs().getFirst().id());
        assertEquals(
                List.of(ParagraphStatus.RESERVED),
                copy.paragraphs().getFirst().history().stream().map(StatusChange::status).toList());
        assertEquals(List.of(), copy.revisions());
        assertEquals(SENT, copy.circulated());
    }

    @Test
    void without_the_source_language_its_first_language_is_the_source() {
        for (long seed = 0; seed < 60; seed++) {
            Draft draft = Drafts.random(seed);
            Draft copy = DelegationCopy.of(draft, List.of(Language.KAZAKH, Language.RUSSIAN), SENT);
            assertEquals(Language.KAZAKH, copy.sourceLanguage());
            for (int i = 0; i < draft.paragraphs().size(); i++) {
                Paragraph paragraph = copy.paragraphs().get(i);
                assertEquals(draft.paragraphs().get(i).id(), paragraph.id(), "seed " + seed);
                assertEquals(
                        draft.paragraphs().get(i).text(Language.KAZAKH),
                        paragraph.text(Language.KAZAKH),
                        "seed " + seed);
                assertFalse(paragraph.texts().containsKey(Language.ENGLISH), "seed " + seed);
                assertTrue(
                        paragraph.choices().stream()
                                .noneMatch(one -> one.at().containsKey(Language.ENGLISH)),
                        "seed " + seed);
            }
        }
    }

    @Test
    void a_language_that_the_draft_has_not_is_no_language_of_a_copy() {
        Draft draft = Drafts.english("We meet.");
        assertThrows(
                IllegalArgumentException.class, () -> DelegationCopy.of(draft, List.of(), SENT));
        assertThrows(
                IllegalArgumentException.class,
                () -> DelegationCopy.of(draft, List.of(new Language("fr")), SENT));
    }
}
