package org.travaux.markup.importing.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.Language;

class LanguageEvidenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The harbour is open to all vessels.                 | en
                    MINISTRY OF FISHERIES                               | en
                    Гавань открыта для всех судов.                      | ru
                    МИНИСТЕРСТВО РЫБНОГО ХОЗЯЙСТВА                      | ru
                    Айлақ барлық кемелерге ашық.                        | kk
                    БАЛЫҚ ШАРУАШЫЛЫҒЫ МИНИСТРЛІГІ                       | kk
                    Астана қаласы, 2027 жылғы 3 мамыр                   | kk
                    Посол Қанат Әлиев принял участие во встрече.        | ru
                    The Ministry («Министерство рыбного хозяйства») replied to the note of the Embassy. | en
                    Министерство (Ministry of Fisheries) ответило на ноту посольства в тот же день.     | ru
                    CICA UNDP шешім қабылдады                           | kk
                    Государства [могут] (+CHN, RUS) [должны] (ISR tcb) встретиться. | ru
                    """)
    void letters_and_words_tell_the_language(String text, String tag) {
        assertEquals(new Language(tag), LanguageEvidence.of(text).language());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "№ 4/17",
                "№EN/P/1273",
                "CICA/2027/SWG/4/Rev.2",
                "harbour@example.org",
                "https://example.org/the/list/of/ports",
                "www.example.org",
                "* * *",
                "[…] — (3)"
            })
    void numbers_symbols_and_addresses_tell_nothing(String text) {
        assertNull(LanguageEvidence.of(text).language());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The harbour is open to all vessels.                        | true
                    Государства встретятся весной.                             | true
                    Хатшылық осы мүмкіндікті пайдаланады.                      | true
                    MINISTRY OF FISHERIES OF THE NORTHERN COAST                | false
                    Secretariat of the Harbour Conference                      | false
                    Anna Petrova, Ministry of Fisheries, petrova@example.org   | false
                    Background                                                 | false
                    """)
    void sentences_are_told_from_headings_and_names(String text, boolean prose) {
        assertEquals(prose, LanguageEvidence.of(text).prose());
    }
}
