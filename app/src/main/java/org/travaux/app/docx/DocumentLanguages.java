package org.travaux.app.docx;

import org.travaux.markup.data.LanguageData;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What documents need to know of languages. Loaded from {@code languages.json}, once. */
final class DocumentLanguages {
    /** The tags that Word has for languages, by ours. */
    static final JsonNode TAGS;

    /** The words of documents, by language. */
    static final JsonNode WORDS;

    static {
        try {
            JsonNode all = JsonMapper.shared().readTree(Resources.text("languages.json"));
            LanguageData.completed("docx/languages", all);
            TAGS = all.path("tags");
            WORDS = all.path("words");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocumentLanguages() {}
}
