package org.travaux.app.spelling;

import org.travaux.markup.data.Language;
import org.travaux.markup.data.LanguageData;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** What dictionaries of a language are called. Loaded from {@code dictionaries.json}. */
public final class DictionaryNames {
    private DictionaryNames() {}

    /** The names that its files go by, the one to be preferred first. */
    static List<String> ofFiles(Language language) {
        List<String> names =
                of(language).path("names").valueStream().map(JsonNode::asString).toList();
        return names.isEmpty() ? List.of(language.tag()) : names;
    }

    /** The package of Linux systems that brings one: {@code hunspell-ru}. */
    public static String ofPackage(Language language) {
        return "hunspell-" + of(language).path("package").asString(language.tag());
    }

    private static JsonNode of(Language language) {
        return Loaded.NAMES.path(language.tag());
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final JsonNode NAMES =
                LanguageData.read(
                        "spelling/dictionaries",
                        DictionaryNames.class.getResourceAsStream("dictionaries.json"));
    }
}
