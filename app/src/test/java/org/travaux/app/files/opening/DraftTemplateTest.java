package org.travaux.app.files.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.travaux.app.TestDrafts;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.report.Holdings;

import java.util.List;

class DraftTemplateTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BLANK")
    void each_has_all_its_text_in_three_languages(DraftTemplate template) throws Exception {
        Draft draft = template.read();
        assertEquals(TestDrafts.LANGUAGES, draft.languages());
        for (Language language : draft.languages()) {
            assertFalse(draft.texts(language).stream().anyMatch(String::isBlank), language::tag);
        }
        assertEquals(draft, DraftFormat.read(DraftFormat.write(draft)));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BLANK", "SAMPLE"})
    void what_is_to_be_filled_in_is_a_place_and_not_a_choice(DraftTemplate template) {
        Holdings holdings = Holdings.of(DraftReading.of(template.read()));
        assertEquals(List.of(), holdings.open());
        assertTrue(template.read().texts(Language.ENGLISH).toString().contains("["));
    }

    @ParameterizedTest
    @EnumSource
    void it_is_made_in_the_order_of_columns_that_is_wanted(DraftTemplate template) {
        Draft draft = template.draft("rio", List.of("kk", "fr", "en"));
        assertEquals("rio", draft.profile());
        assertEquals(
                List.of(Language.KAZAKH, Language.ENGLISH, Language.RUSSIAN), draft.languages());
        assertEquals(Language.KAZAKH, draft.sourceLanguage());
    }
}
