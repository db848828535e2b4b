package org.travaux.markup.draft.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;

import java.util.List;

/** What was answered before the text is adopted. */
class AdoptionTest {
    private static final Occasion WHEN = new Occasion(Forum.PLENARY, "2027-05-14");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AC/2027/DRAFT/1/Rev.2",
                "A/C.3/80/L.5",
                "A/C.3/80/L.5/Rev.1",
                "SOC/2027/1/Rev.2",
                "FCCC/SB/2027/CRP.3",
                "WP.4",
                "Draft 3",
                "CICA/DRAFT2",
                "АК/2027/ПРОЕКТ/1",
                "АК/2027/ЖОБА/1"
            })
    void a_drafts_symbol_says_so(String symbol) {
        assertTrue(AdoptedSymbol.isOfDraft(symbol));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A/RES/80/5",
                "AC/2027/1",
                "CICA/CM/5",
                "E/2027/L",
                "A/80/PV.7",
                "REVIEW/2027/1",
                "A/HRC/DEC/3"
            })
    void others_do_not(String symbol) {
        assertFalse(AdoptedSymbol.isOfDraft(symbol));
    }

    @ParameterizedTest
    @CsvSource({
        "A/RES/80/5, A/L.5, A/L.6, true",
        "'', A/L.5, A/L.6, true",
        "A/L.5, A/L.5, A/L.5, true",
        "A/L.5, A/L.5, A/L.6, false"
    })
    void a_drafts_symbol_that_was_kept_is_asked_for_again_when_it_changes(
            String given, String instead, String now, boolean answers) {
        assertEquals(answers, AdoptedSymbol.of(given, instead, WHEN).answers(now));
    }

    @Test
    void it_stands_in_the_file_line_by_line() throws DraftFormatException {
        Draft draft =
                Drafts.english("We meet.")
                        .withAdoption(
                                Adoption.NONE
                                        .with(KeptLabels.of(List.of("gap:OP1/OP3"), WHEN))
                                        .with(AdoptedSymbol.of("", "A/L.5", Occasion.UNKNOWN))
                                        .toLookAt(
                                                List.of(
                                                        new NamedParagraph(
                                                                "p0", Language.ENGLISH, "OP3"))));
        String file = DraftFormat.write(draft);
        assertTrue(
                file.contains(
                        """
                        "adoption":{
                         "labels":{"keep":["gap:OP1/OP3"],"forum":"plenary","date":"2027-05-14"},
                         "symbol":{"is":"","instead":"A/L.5"},
                         "toLookAt":[
                          {"paragraph":"p0","language":"en","words":"OP3"}]
                        },
                        "paragraphs":[\
                        """),
                file);
        assertEquals(draft, DraftFormat.read(file));
        assertFalse(DraftFormat.write(Drafts.english("We meet.")).contains("adoption"));
    }

    @Test
    void what_is_not_known_is_kept_and_what_can_not_be_is_refused() throws DraftFormatException {
        String file =
                DraftFormat.write(Drafts.english("We meet."))
                        .replace(
                                "\"paragraphs\"",
                                "\"adoption\":{\"labels\":{\"keep\":[],\"by\":\"all\"},"
                                        + "\"later\":7},\"paragraphs\"");
        String written = DraftFormat.write(DraftFormat.read(file));
        assertTrue(written.contains("\"by\":\"all\""), written);
        assertTrue(written.contains("\"later\":7"), written);
        for (String wrong :
                List.of(
                        "[]",
                        "{\"labels\":{}}",
                        "{\"symbol\":{\"is\":3}}",
                        "{\"symbol\":{\"is\":\"\",\"date\":\"soon\"}}",
                        "{\"toLookAt\":[{\"paragraph\":\"p\",\"language\":\"ru\",\"words\":\"\"}]}")) {
            String broken =
                    file.replace("{\"labels\":{\"keep\":[],\"by\":\"all\"},\"later\":7}", wrong);
            DraftFormatException refused =
                    assertThrows(DraftFormatException.class, () -> DraftFormat.read(broken));
            assertTrue(
                    String.valueOf(refused.arguments().getFirst()).startsWith("adoption"),
                    refused::toString);
        }
    }
}
