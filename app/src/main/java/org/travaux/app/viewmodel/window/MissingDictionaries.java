package org.travaux.app.viewmodel.window;

import com.ibm.icu.util.ULocale;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.settings.Checks;
import org.travaux.app.spelling.Spelling;
import org.travaux.markup.draft.Language;

import java.util.List;
import java.util.Locale;

/** What to do where a dictionary is missing, by the customs of the system. */
final class MissingDictionaries {
    private MissingDictionaries() {}

    /** A sentence for each language whose spelling is wanted and whose dictionary is not there. */
    static List<String> hints(Spelling spelling, Checks checks, Sentences sentences) {
        return Checks.LANGUAGES.stream()
                .filter(checks::spells)
                .filter(language -> !spelling.isThere(language))
                .map(language -> hint(spelling, language, sentences))
                .toList();
    }

    private static String hint(Spelling spelling, Language language, Sentences sentences) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String key = system.contains("win") || system.contains("mac") ? "office" : "linux";
        String english = language.equals(Language.ENGLISH) ? "en-us" : language.tag();
        return sentences.say(
                "dictionary." + key,
                ULocale.getDisplayName(language.tag(), ULocale.forLocale(sentences.locale())),
                "hunspell-" + english,
                spelling.ownFolder().toString());
    }
}
