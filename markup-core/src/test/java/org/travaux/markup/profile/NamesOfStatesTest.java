package org.travaux.markup.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** States by every name that ISO 3166 and delegates give them, each of one state only. */
class NamesOfStatesTest {
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk");

    /** Behind these two, three letters are somebody else here. */
    private static String here(String iso) {
        return iso.equals("NAM") ? "NAMIBIA" : iso;
    }

    static Stream<String> codes() {
        return Stream.of(Locale.getISOCountries())
                .map(code -> here(Locale.of("", code).getISO3Country()));
    }

    private static @Nullable String found(String name) {
        Delegation found = Profiles.world().find(name);
        return found == null ? null : found.code();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_of_iso_3166_has_names_in_each_language(String code) {
        Delegation delegation = Profiles.world().byCode(code);
        assertNotNull(delegation);
        for (String language : LANGUAGES) {
            List<String> names = delegation.names().getOrDefault(language, List.of());
            assertTrue(!names.isEmpty(), code + " in " + language);
            for (String name : names) {
                assertEquals(code, found(name), name);
                assertEquals(code, found(name.replace(' ', '\u00a0')), name);
            }
        }
    }

    @Test
    void no_name_is_that_of_two_states() throws IOException {
        Map<String, String> owners = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Delegation each : Profiles.world().all()) {
            each.names()
                    .values()
                    .forEach(forms -> forms.forEach(form -> claim(form, each, owners, twice)));
        }
        JsonNode cases = read("name-cases.json").path("cases");
        for (Map.Entry<String, JsonNode> entry : cases.properties()) {
            Delegation owner = Objects.requireNonNull(Profiles.world().byCode(entry.getKey()));
            entry.getValue().forEach(form -> claim(form.asString(), owner, owners, twice));
        }
        assertEquals(List.of(), twice);
    }

    private static void claim(
            String form, Delegation owner, Map<String, String> owners, List<String> twice) {
        String before = owners.putIfAbsent(Names.key(form), owner.code());
        if (before != null && !before.equals(owner.code())) {
            twice.add(form + ": " + before + ", " + owner.code());
        }
    }

    private static JsonNode read(String file) throws IOException {
        try (InputStream in = Profiles.class.getResourceAsStream(file)) {
            return JsonMapper.shared().readTree(in);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IRN|Iran, Islamic Republic of|Иран, Исламская Республика|Иран (Ислам"
                        + " Республикасы)",
                "KOR|Korea (the Republic of)|Корея (Республика)|Корея, Республика",
                "PRK|Korea (the Democratic People's Republic of)"
                        + "|Корея (Народно-Демократическая Республика)"
                        + "|Корея (Халық Демократиялық Республикасы)",
                "BOL|Bolivia, Plurinational State of|Боливия (Многонациональное Государство)"
                        + "|Боливия, Көпұлтты Мемлекеті",
                "VEN|Venezuela, Bolivarian Republic of|Венесуэла, Боливарианская Республика"
                        + "|Венесуэла (Боливар Республикасы)",
                "TZA|Tanzania, United Republic of|Танзания (Объединенная Республика)"
                        + "|Танзания, Біріккен Республикасы",
                "COD|Congo (the Democratic Republic of the)|Конго, Демократическая Республика"
                        + "|Конго (Демократиялық Республикасы)",
                "COG|Congo, Republic of the|Конго (Республика)|Конго, Республикасы",
                "FSM|Micronesia, Federated States of|Микронезия, Федеративные Штаты"
                        + "|Микронезия (Федеративтік Штаттары)",
                "MDA|Moldova, Republic of|Молдова, Республика|Молдова (Республикасы)",
                "KAZ|Kazakhstan (the Republic of)|Казахстан, Республика|Қазақстан (Республикасы)",
                "NOR|Norway, Kingdom of|Норвегия (Королевство)|Норвегия Патшалығы",
                "KGZ|Kyrgyz Republic|Республика Кыргызстан|Қырғызстан Республикасы",
                "NLD|Netherlands, Kingdom of the|Нидерланды, Королевство|Нидерланд Патшалығы",
                "PSE|Palestine, State of|Палестина (Государство)|Палестина, Мемлекеті",
                "LAO|Lao People's Democratic Republic (the)|Лаос, Народно-Демократическая"
                        + " Республика|Лаос Халық Демократиялық Республикасы",
                "GBR|United Kingdom of Great Britain and Northern Ireland (the)|Великобритания"
                        + "|Біріккен Патшалық",
                "USA|United States of America (the)|Соединенные Штаты|Америка Құрама Штаттары",
                "SAU|Saudi Arabia, Kingdom of|Саудовская Аравия, Королевство"
                        + "|Сауд Арабиясы Патшалығы",
                "JOR|Hashemite Kingdom of Jordan|Иорданское Хашимитское Королевство"
                        + "|Иордания Хашимит Патшалығы"
            })
    void inverted_and_official_forms_are_known(
            String code, String english, String russian, String kazakh) {
        for (String name : List.of(english, russian, kazakh)) {
            assertEquals(code, found(name), name);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHN|Китая;Китаем;Қытайдың;Қытаймен",
                "RUS|Россией;Российской Федерации;Ресейден;Ресей Федерациясының",
                "KAZ|Казахстаном;Республики Казахстан;Қазақстанға;Қазақстан Республикасына",
                "USA|Соединенных Штатов;Соединенными Штатами Америки;Америка Құрама Штаттарының",
                "ARE|Объединенных Арабских Эмиратов;Біріккен Араб Әмірліктерімен",
                "NLD|Нидерландов;Королевством Нидерландов;Нидерландтың",
                "BIH|Боснии и Герцеговины;Босния және Герцеговинаның",
                "BLR|Беларуси;Республикой Беларусь;Беларусь Республикасының",
                "SAU|Саудовской Аравией;Сауд Арабиясының",
                "ISR|Израилем;Израиль Мемлекетінің",
                "KOR|Республики Корея;Южной Кореей;Корея Республикасына",
                "VAT|Святого Престола;Святейшего Престола;Қасиетті Тақтың"
            })
    void names_are_known_in_the_cases_of_sentences(String code, String forms) {
        for (String form : forms.split(";")) {
            assertEquals(code, found(form), form);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "us",
        "turkey",
        "того",
        "китая",
        "эмиратов",
        "republic",
        "Республика",
        "Республикасы"
    })
    void words_are_nobody(String word) {
        assertEquals(null, found(word));
    }
}
