package org.travaux.app.docx.importing;

import com.ibm.icu.util.ULocale;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.data.WrittenLanguage;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of languages as they stand at the head of columns, in several languages. */
final class LanguageHeadings {
    /** Languages of which nothing is known here but their names. */
    private static final List<String> OTHERS =
            List.of("fr", "es", "ar", "zh", "tr", "uz", "ky", "tg", "fa", "mn");

    private final Map<String, Language> byName = new HashMap<>();

    LanguageHeadings() {
        List<String> known = WrittenLanguage.all().stream().map(WrittenLanguage::tag).toList();
        Set<String> tags = new LinkedHashSet<>(known);
        tags.addAll(OTHERS);
        for (String tag : tags) {
            Language language = new Language(tag);
            byName.put(tag, language);
            known.forEach(in -> add(nameIn(in, tag), language));
            add(nameIn(tag, tag), language);
        }
        for (WrittenLanguage each : WrittenLanguage.all()) {
            each.otherNames().forEach(name -> byName.put(name, new Language(each.tag())));
        }
    }

    private static String nameIn(String in, String tag) {
        return ULocale.getDisplayName(tag, ULocale.forLanguageTag(in));
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
