package org.travaux.app.docx.text;

import org.travaux.markup.data.LanguageData;

import tools.jackson.databind.JsonNode;

/** What documents need to know of languages. Loaded from {@code languages.json}, once. */
public final class DocumentLanguages {
    /** The tags that Word has for languages, by ours. */
    static final JsonNode TAGS;

    private static final JsonNode WORDS;

    static {
        JsonNode all =
                LanguageData.read(
                        "docx/languages",
                        DocumentLanguages.class.getResourceAsStream("languages.json"));
        TAGS = all.path("tags");
        WORDS = all.path("words");
    }

    private DocumentLanguages() {}

    /** The words of documents in a language, by its tag; a missing node where there are none. */
    public static JsonNode words(String tag) {
        return WORDS.path(tag);
    }
}
