package org.travaux.app.docx.parts;

import org.travaux.markup.draft.Language;

import java.util.Locale;
import java.util.Map;

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
    private static final DocumentWords ENGLISH =
            new DocumentWords(
                    "English",
                    "Negotiating text",
                    "Negotiating text: language versions",
                    "No.",
                    "Page {page} of {pages}");

    private static final Map<Language, DocumentWords> WORDS =
            Map.of(
                    Language.ENGLISH,
                    ENGLISH,
                    Language.RUSSIAN,
                    new DocumentWords(
                            "Русский",
                            "Текст для переговоров",
                            "Текст для переговоров: языковые версии",
                            "№",
                            "Страница {page} из {pages}"),
                    Language.KAZAKH,
                    new DocumentWords(
                            "Қазақша",
                            "Келіссөздерге арналған мәтін",
                            "Келіссөздерге арналған мәтін: тілдік нұсқалар",
                            "№",
                            "{pages} беттің {page}-беті"));

    /** The words of a language; English ones, but for its name, where it has none here. */
    public static DocumentWords of(Language language) {
        DocumentWords words = WORDS.get(language);
        return words != null ? words : ENGLISH.named(ownName(language));
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
