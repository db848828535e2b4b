package org.travaux.markup.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.data.LanguageData;
import org.travaux.markup.text.TextRange;

import tools.jackson.databind.JsonNode;

import java.util.List;

class AlarmWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | States Parties shall report and may not refuse | shall, may
                    en | Calls upon States, which ought to act | Calls upon, ought to
                    en | The Assembly strongly urges all to act | strongly urges
                    en | He calls his friends | ''
                    en | It ought, to be sure | ''
                    en | The urgent requests of the musters | requests
                    ru | Стороны должны и могут действовать | должны, могут
                    ru | настоятельно призывает и призывала | настоятельно призывает, призывала
                    ru | призыв принять | ''
                    kk | Тараптар хабарлауға тиіс және жасауы мүмкін | тиіс, мүмкін
                    kk | мемлекеттерді шақырады және талап етеді | шақырады, талап етеді
                    de | Die Staaten sollen und shall | ''
                    """)
    void words_that_bind_are_found(String language, String text, String words) {
        List<String> found =
                AlarmWords.of(new Language(language)).in(text).stream()
                        .map(range -> range.of(text))
                        .toList();
        assertEquals(words, String.join(", ", found));
    }

    @Test
    void every_language_of_the_data_knows_all_its_own_words() {
        JsonNode languages = LanguageData.read("compare/alarm-words").path("languages");
        languages
                .properties()
                .forEach(
                        each -> {
                            JsonNode data = each.getValue();
                            List<String> words =
                                    List.of(data.path("words").asString("").split(" "));
                            AlarmWords all = AlarmWords.of(new Language(each.getKey()));
                            for (String word : words) {
                                assertIsFound(all, word.replace("*", ""));
                            }
                            data.path("phrases")
                                    .forEach(
                                            phrase ->
                                                    assertIsFound(
                                                            all,
                                                            phrase.asString().replace("*", "")));
                        });
    }

    private static void assertIsFound(AlarmWords all, String word) {
        TextRange whole = new TextRange(0, word.length());
        assertTrue(all.in(word).contains(whole), word);
    }
}
