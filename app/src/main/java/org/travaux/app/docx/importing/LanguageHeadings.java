package org.travaux.app.docx.importing;

import com.ibm.icu.util.ULocale;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of languages as they stand at the head of columns, in several languages. */
final class LanguageHeadings {
    private static final List<String> TAGS =
            List.of("en", "ru", "kk", "fr", "es", "ar", "zh", "tr", "uz", "ky", "tg", "fa", "mn");

    private final Map<String, Language> byName = new HashMap<>();

    LanguageHeadings() {
        for (String tag : TAGS) {
            Language language = new Language(tag);
            byName.put(tag, language);
            for (String in : List.of("en", "ru", "kk", tag)) {
                add(ULocale.getDisplayName(tag, ULocale.forLanguageTag(in)), language);
            }
        }
        byName.put("kz", Language.KAZAKH);
        byName.put("қазақша", Language.KAZAKH);
        byName.put("орысша", Language.RUSSIAN);
        byName.put("ағылшынша", Language.ENGLISH);
    }

    private void add(String name, Language language) {
        String[] words = name.toLowerCase(Locale.ROOT).split("[ (]");
        byName.putIfAbsent(words[0], language);
    }

    /** The language that the head of a column names, or null. */
    @Nullable Language find(String head) {
        for (String word : head.strip().toLowerCase(Locale.ROOT).split("[\\s/(),:]+")) {
            Language found = byName.get(word);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
