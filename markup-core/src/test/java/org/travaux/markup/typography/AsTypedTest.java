package org.travaux.markup.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.Markup;
import org.travaux.markup.data.Language;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.text.ChangeSet;

/** Texts typed character by character; {@code _} is a space that does not break. */
class AsTypedTest {
    private static String typed(String language, String keys) {
        Language tag = new Language(language);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < keys.length(); i++) {
            text.append(keys.charAt(i));
            String now = text.toString();
            ChangeSet change =
                    AsTyped.in(
                            now,
                            Markup.parse(now, Profiles.usual()).reading(),
                            tag,
                            Typography.USUAL,
                            now.length());
            if (change != null) {
                text.replace(0, text.length(), change.apply(now));
            }
        }
        return text.toString().replace('\u00a0', '_');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | the \"Conference\" of 2027 | the “Conference” of 2027",
                "en | \"the report on \"Water\" is\" | “the report on ‘Water’ is”",
                "en | the State's and the States' views | the State’s and the States’ views",
                "en | water - and land | water – and land",
                "en | - a well-known 70/1 -- | - a well-known 70/1 --",
                "en | (\"the Fund\") [\"the\"] | (“the Fund”) [“the”]",
                "ru | доклад \"Вода\" принят | доклад «Вода» принят",
                "ru | \"доклад \"Вода\" принят\" | «доклад „Вода“ принят»",
                "ru | вода - это жизнь | вода — это жизнь",
                "ru | резолюция № 5 и | резолюция №_5 и",
                "ru | на 5 км к северу | на 5_км к северу",
                "ru | из-за воды | из-за воды",
                "kk | \"Су\" баяндамасы | «Су» баяндамасы",
                "kk | № 5 қарар | №_5 қарар",
            })
    void what_is_typed_becomes_what_the_language_writes(
            String language, String keys, String expected) {
        assertEquals(expected, typed(language, keys));
    }
}
