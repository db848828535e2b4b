package org.travaux.app.viewmodel.window;

import com.ibm.icu.util.ULocale;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Proofreader;
import org.travaux.app.settings.Checks;
import org.travaux.app.spelling.DictionaryNames;
import org.travaux.app.storage.OperatingSystem;
import org.travaux.markup.data.Language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What to do where a dictionary is missing, by the customs of the system. */
final class MissingDictionaries {
    private MissingDictionaries() {}

    /** A sentence for each language whose spelling is wanted and whose dictionary is not there. */
    static List<String> hints(Proofreader proofreader, Checks checks, Sentences sentences) {
        List<String> hints = new ArrayList<>();
        for (Language language : Checks.LANGUAGES) {
            Path folder = checks.spells(language) ? proofreader.missingDictionary(language) : null;
            if (folder != null) {
                hints.add(hint(folder, language, sentences));
            }
        }
        return hints;
    }

    private static String hint(Path folder, Language language, Sentences sentences) {
        String key = OperatingSystem.current() == OperatingSystem.OTHER ? "linux" : "office";
        return sentences.say(
                "dictionary." + key,
                ULocale.getDisplayName(language.tag(), ULocale.forLocale(sentences.locale())),
                DictionaryNames.ofPackage(language),
                folder.toString());
    }
}
