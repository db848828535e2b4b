package org.travaux.app.docx.parts;

import org.travaux.app.docx.text.DocumentLanguages;
import org.travaux.markup.data.Language;

import tools.jackson.databind.JsonNode;

import java.util.Locale;

/**
 * The words that stand in a document beside the draft's own, in the document's language.
 *
 * @param languageName what the language calls itself
 * @param negotiatingText the caption of the text in one language
 * @param languageVersions the caption of the table of languages
 * @param label the head of the column of labels
 * @param pages the foot of a page, with {@code {page}} and {@code {pages}} for the numbers
 */
public record DocumentWords(
        String languageName,
        String negotiatingText,
        String languageVersions,
        String label,
        String pages) {
    private static final String USUAL = Language.ENGLISH.tag();

    /** The words of a language; English ones, but for its name, where it has none here. */
    public static DocumentWords of(Language language) {
        JsonNode words = DocumentLanguages.words(language.tag());
        return words.isMissingNode()
                ? of(DocumentLanguages.words(USUAL)).named(ownName(language))
                : of(words);
    }

    private static DocumentWords of(JsonNode words) {
        return new DocumentWords(
                words.path("name").asString(),
                words.path("negotiatingText").asString(),
                words.path("languageVersions").asString(),
                words.path("label").asString(),
                words.path("pages").asString());
    }

    private DocumentWords named(String name) {
        return new DocumentWords(name, negotiatingText, languageVersions, label, pages);
    }

    private static String ownName(Language language) {
        Locale locale = Locale.forLanguageTag(language.tag());
        String name = locale.getDisplayName(locale);
        int first = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(locale) + name.substring(first);
    }
}
