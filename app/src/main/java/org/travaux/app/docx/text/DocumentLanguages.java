package org.travaux.app.docx.text;

import org.travaux.markup.data.LanguageData;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What documents need to know of languages. Loaded from {@code languages.json}, once. */
public final class DocumentLanguages {
    /** The tags that Word has for languages, by ours. */
    static final JsonNode TAGS;

    private static final JsonNode WORDS;

    static {
        try (InputStream in = DocumentLanguages.class.getResourceAsStream("languages.json")) {
            JsonNode all = JsonMapper.shared().readTree(in);
            LanguageData.completed("docx/languages", all);
            TAGS = all.path("tags");
            WORDS = all.path("words");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocumentLanguages() {}

    /** The words of documents in a language, by its tag; a missing node where there are none. */
    public static JsonNode words(String tag) {
        return WORDS.path(tag);
    }
}
